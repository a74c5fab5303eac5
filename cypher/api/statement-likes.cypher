// Statements that say the same with another date, amount or term, or without one, and do not disagree.
MATCH (a:Actor)<-[:SUBJECT]-(statement:Statement {id: $id})-[:OBJECT]->(b:Actor)
MATCH (a)<-[:SUBJECT]-(like:Statement)-[:OBJECT]->(b)
WHERE like <> statement AND like.relation = statement.relation AND like.polarity = statement.polarity
  AND like.modality = statement.modality AND NOT (like)-[:DISAGREES_WITH]-(statement)
RETURN like.id AS id, like.text AS text, like.from AS from, like.to AS to, like.confidence AS confidence,
       COLLECT {
         MATCH (like)<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
         WITH DISTINCT source ORDER BY source.year, source.id
         RETURN source {.id, .title, .citation, .language}
       } AS sources
ORDER BY like.from, like.to, like.id
