// What is affirmed, actual and more likely than not is a relationship from actor to actor: the map that people traverse.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
WHERE statement.polarity = 'affirmed' AND statement.modality = 'actual' AND statement.confidence >= $least
WITH DISTINCT statement, source.short AS short, source.short + coalesce(', ' + sentence.section, '') AS place
ORDER BY short, place
WITH statement, collect(place) AS citations
MATCH (statement)-[:SUBJECT]->(a:Actor), (statement)-[:OBJECT]->(b:Actor)
MERGE (a)-[fact:$(statement.relation) {statement: statement.id}]->(b)
WITH fact, statement {.from, .to, .text, .quad, .confidence, .sources, .known, citations: citations} AS now
FOREACH (changed IN CASE WHEN any(key IN keys(now) WHERE
    coalesce(fact[key] <> now[key], (fact[key] IS NULL) <> (now[key] IS NULL))) THEN [1] ELSE [] END | SET fact += now)
RETURN count(fact) AS count
