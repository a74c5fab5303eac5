// The actors of these ids.
MATCH (a:Actor) WHERE a.id IN $ids
RETURN a.id AS id, [label IN labels(a) WHERE label <> 'Actor'][0] AS type,
       a.name AS name, a.nameZh AS nameZh, a.nameRu AS nameRu
ORDER BY a.id
