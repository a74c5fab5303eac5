// Returns the statements that these claims supported.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
OPTIONAL MATCH (claim)-[:SUPPORTS]->(statement:Statement)
WITH claim, statement.id AS statement
DETACH DELETE claim
RETURN DISTINCT statement
