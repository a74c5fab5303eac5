// Until when a relationship held: to its own end, else to the first day after its beginning to which another statement lets it
// last or from which one denies it. One without dates is over where the last dated word on it is that it ended.
MATCH (statement:Statement {modality: 'actual'})-[:SUBJECT]->(a:Actor), (statement)-[:OBJECT]->(b:Actor)
WHERE statement.confidence >= $least
WITH a, b, statement.relation AS relation, collect(statement) AS said
WITH a, b, [s IN said WHERE s.polarity = 'affirmed'] AS affirmed,
     [s IN said | {on: CASE s.polarity WHEN 'affirmed' THEN s.to ELSE s.from END, known: s.known}] AS ends
UNWIND affirmed AS statement
WITH a, b, affirmed, statement, CASE
       WHEN statement.to IS NOT NULL THEN {on: statement.to, known: statement.known}
       WHEN statement.from IS NOT NULL THEN COLLECT {
         UNWIND ends AS end
         WITH end WHERE left(end.on, size(statement.from)) > left(statement.from, size(end.on))
         RETURN end ORDER BY end.on, end.known LIMIT 1
       }[0]
       ELSE COLLECT {
         UNWIND ends AS end
         WITH end WHERE end.on IS NOT NULL
         WITH end ORDER BY end.on DESC, end.known LIMIT 1
         WHERE none(s IN affirmed WHERE left(s.from, size(end.on)) >= left(end.on, size(s.from)))
         RETURN end
       }[0]
     END AS end
MATCH (a)-[fact]->(b)
WHERE fact.statement = statement.id AND any(changed IN
        [coalesce(fact.until <> end.on, (fact.until IS NULL) <> (end.on IS NULL)),
         coalesce(fact.untilKnown <> end.known, (fact.untilKnown IS NULL) <> (end.known IS NULL))] WHERE changed)
SET fact.until = end.on, fact.untilKnown = end.known
