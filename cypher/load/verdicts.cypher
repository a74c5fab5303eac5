UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
WHERE any(key IN ['reference', 'referenceSet', 'referenceDate', 'referenceFact'] WHERE
    coalesce(statement[key] <> row[key], (statement[key] IS NULL) <> (row[key] IS NULL)))
SET statement += row
