UNWIND $rows AS row
MERGE (n:Actor {id: row.properties.id})
WITH n, row, [label IN labels(n) WHERE NOT label IN ['Actor', row.type]] AS former
SET n:$(row.type)
REMOVE n:$(former)
WITH n, row WHERE properties(n) <> row.properties
SET n = row.properties
