// The papers that state something of an actor, those that state the most first.
MATCH (:Actor {id: $id})<-[:SUBJECT|OBJECT]-(statement:Statement)<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
WITH source, count(DISTINCT statement) AS statements
RETURN source.id AS id, source.title AS title, source.citation AS citation, source.language AS language, statements
ORDER BY statements DESC, source.id
