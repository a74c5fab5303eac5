// The actors that the most other actors are related to.
MATCH (a:Actor)
WITH a, COUNT { (a)--(:Actor) } AS degree
WHERE degree > 0
ORDER BY degree DESC, a.id
LIMIT $limit
RETURN a.id AS id, [label IN labels(a) WHERE label <> 'Actor'][0] AS type,
       a.name AS name, a.nameZh AS nameZh, a.nameRu AS nameRu
