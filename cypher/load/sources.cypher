UNWIND $rows AS row
MERGE (n:Source {id: row.id})
WITH n, row WHERE properties(n) <> row
SET n = row
