// Until when a relationship held: to its own end, else to the first day after its beginning to which another statement lets it
// last or from which one denies it. One without dates is over where the last dated word on it is that it ended. One that does
// not tell when it began, where others of the same do, leaves the time to them: fromKnown is since when one of them is known.
MATCH (statement:Statement {modality: 'actual'})-[:SUBJECT]->(a:Actor), (statement)-[:OBJECT]->(b:Actor)
WHERE statement.confidence >= $least
WITH a, b, statement.relation AS relation, collect(statement) AS said
WITH a, b, [s IN said WHERE s.polarity = 'affirmed'] AS affirmed,
     [s IN said | {on: CASE s.polarity WHEN 'affirmed' THEN s.to ELSE s.from END, known: s.known, by: s.id}] AS ends
UNWIND affirmed AS statement
WITH a, b, statement, CASE
       WHEN statement.to IS NOT NULL THEN {on: statement.to, known: statement.known, by: statement.id}
       WHEN statement.from IS NOT NULL THEN COLLECT {
         UNWIND ends AS end
         WITH end WHERE left(end.on, size(statement.from)) > left(statement.from, size(end.on))
         RETURN end ORDER BY end.on, end.known, end.by LIMIT 1
       }[0]
       ELSE COLLECT {
         UNWIND ends AS end
         WITH end WHERE end.on IS NOT NULL
         WITH end ORDER BY end.on DESC, end.known, end.by LIMIT 1
         WHERE none(s IN affirmed WHERE coalesce(left(s.from, size(end.on)) >= left(end.on, size(s.from)), false))
         RETURN end
       }[0]
     END AS end,
     CASE WHEN statement.from IS NULL THEN COLLECT {
       UNWIND affirmed AS s
       WITH s WHERE s.from IS NOT NULL AND coalesce(left(s.from, size(statement.to)) <= left(statement.to, size(s.from)), true)
       RETURN s.known ORDER BY s.known LIMIT 1
     }[0] END AS fromKnown
WITH a, b, statement, {until: end.on, untilKnown: end.known, untilBy: end.by, fromKnown: fromKnown} AS now
MATCH (a)-[fact]->(b)
WHERE fact.statement = statement.id
  AND any(key IN keys(now) WHERE coalesce(fact[key] <> now[key], (fact[key] IS NULL) <> (now[key] IS NULL)))
SET fact += now
