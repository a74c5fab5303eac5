UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE properties(n) <> row
SET n = row
