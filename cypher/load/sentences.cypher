// Claims that travel without their quotes do not take away the text that the graph has.
UNWIND $rows AS row
MERGE (n:Sentence {id: row.id})
WITH n, row, coalesce(row.text, n.text) AS text, coalesce(row.folded, n.folded) AS folded
WHERE coalesce(n.text <> text, n.text IS NULL AND text IS NOT NULL) OR coalesce(n.folded <> folded, n.folded IS NULL AND folded IS NOT NULL)
   OR any(key IN keys(n) + keys(row) WHERE NOT key IN ['text', 'folded'] AND coalesce(n[key] <> row[key], true))
SET n = row
SET n.text = text, n.folded = folded
