// What is more likely than not of one relation, to see what disagrees.
MATCH (statement:Statement {relation: $relation}) WHERE statement.confidence >= 0.5
MATCH (a:Actor)<-[:SUBJECT]-(statement)-[:OBJECT]->(b:Actor)
MATCH (statement)<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)
RETURN statement, a.id AS subject, b.id AS object, b.date AS listed, collect(DISTINCT claim.doc) AS sources,
    collect(DISTINCT sentence.id) AS sentences, collect(DISTINCT claim.attr_title) AS titles
ORDER BY statement.id
