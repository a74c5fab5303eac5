// A claim whose dates or place are read anew leads elsewhere than before. Returns the statements that it has left.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
// From each claim on: a planner that has seen no links yet would look through all nodes for each row.
WITH row, claim
MATCH (claim)-[former:SUPPORTS|QUOTES]->(target)
WHERE NOT target.id IN [row.statement, row.sentence]
DELETE former
WITH target WHERE target:Statement
RETURN DISTINCT target.id AS statement
