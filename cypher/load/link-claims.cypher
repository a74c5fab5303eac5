UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim}), (statement:Statement {id: row.statement}), (sentence:Sentence {id: row.sentence})
MERGE (claim)-[:SUPPORTS]->(statement)
MERGE (claim)-[:QUOTES]->(sentence)
