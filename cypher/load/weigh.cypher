// Each source counts once, by its best claim; sources are taken to err independently of each other.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
WITH statement, source.id AS source, max(claim.confidence) AS best
ORDER BY source
WITH statement, collect(best) AS bests
WITH statement, size(bests) AS sources, reduce(wrong = 1.0, best IN bests | wrong * (1 - best)) AS wrong
WITH statement, sources, round(CASE WHEN wrong < 0.01 THEN 0.99 ELSE 1 - wrong END, 4) AS confidence
WHERE coalesce(statement.sources <> sources OR statement.confidence <> confidence, true)
SET statement.sources = sources, statement.confidence = confidence
