UNWIND $rows AS row
MERGE (n:Statement {id: row.id})
WITH n, row WHERE any(key IN keys(row) WHERE coalesce(n[key] <> row[key], true))
SET n += row
