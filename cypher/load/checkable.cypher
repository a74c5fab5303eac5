// Statements of these relations, with what their sources tell: the first source's year, and the lengths that they state.
UNWIND $ids AS id
MATCH (subject:Actor)<-[:SUBJECT]-(statement:Statement {id: id})-[:OBJECT]->(object:Actor)
WHERE statement.relation IN $relations
OPTIONAL MATCH (statement)<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
WITH statement, subject, object, min(source.year) AS known, collect(DISTINCT claim.attr_count) AS lengths
RETURN statement.id AS id, subject.id AS subject, statement.relation AS relation, object.id AS object,
       statement.polarity AS polarity, statement.modality AS modality, statement.from AS from, statement.to AS to,
       known, lengths
ORDER BY id
