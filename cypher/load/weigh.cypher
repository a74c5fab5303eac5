// Each source counts once, by its best claim; sources are taken to err independently of each other. A statement is known since
// the earliest of them appeared.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
WITH statement, source, max(claim.confidence) AS best
ORDER BY source.id
WITH statement, collect(best) AS bests, min(source.date) AS known
WITH statement, known, size(bests) AS sources, reduce(wrong = 1.0, best IN bests | wrong * (1 - best)) AS wrong
WITH statement, known, sources, round(CASE WHEN wrong < 0.01 THEN 0.99 ELSE 1 - wrong END, 4) AS confidence
WHERE coalesce(statement.sources <> sources OR statement.confidence <> confidence, true)
   OR coalesce(statement.known <> known, (statement.known IS NULL) <> (known IS NULL))
SET statement.sources = sources, statement.confidence = confidence, statement.known = known
