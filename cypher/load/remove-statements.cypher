// Statements that no claim supports any more, with their relationship.
MATCH (statement:Statement) WHERE NOT EXISTS { (statement)<-[:SUPPORTS]-() }
WITH statement LIMIT $limit
OPTIONAL MATCH (statement)-[:SUBJECT]->(a:Actor)-[fact]->(b:Actor)<-[:OBJECT]-(statement)
WHERE fact.statement = statement.id
DELETE fact
DETACH DELETE statement
