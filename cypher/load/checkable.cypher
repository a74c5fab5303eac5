// Statements of these relations, with the year since which they are known and the lengths that their sources state.
UNWIND $ids AS id
MATCH (subject:Actor)<-[:SUBJECT]-(statement:Statement {id: id})-[:OBJECT]->(object:Actor)
WHERE statement.relation IN $relations
RETURN statement.id AS id, subject.id AS subject, statement.relation AS relation, object.id AS object,
       statement.polarity AS polarity, statement.modality AS modality, statement.from AS from, statement.to AS to,
       toInteger(left(statement.known, 4)) AS known,
       COLLECT { MATCH (statement)<-[:SUPPORTS]-(claim:Claim) WHERE claim.attr_count IS NOT NULL RETURN DISTINCT claim.attr_count } AS lengths
ORDER BY id
