MATCH (n:Actor)
RETURN properties(n) AS actor, [label IN labels(n) WHERE label <> 'Actor'][0] AS type
ORDER BY n.id
