UNWIND $ids AS id
MATCH (statement:Statement {id: id})
WHERE statement.polarity = 'affirmed' AND statement.modality = 'actual' AND statement.confidence < $least
MATCH (statement)-[:SUBJECT]->(a:Actor), (statement)-[:OBJECT]->(b:Actor)
MATCH (a)-[fact]->(b) WHERE fact.statement = id
DELETE fact
