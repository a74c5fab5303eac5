UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement}), (subject:Actor {id: row.subject}), (object:Actor {id: row.object})
MERGE (statement)-[:SUBJECT]->(subject)
MERGE (statement)-[:OBJECT]->(object)
