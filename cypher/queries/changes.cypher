// title: What began and what ended between two dates
// title.zh: 兩日之間開始與結束者
// description: Of relations with a date; both days count. What was and from a date on is denied has ended. An act, as a
//   signature, begins and does not end.
// description.zh: 僅計有日期者，含首尾兩日；原有而自某日起否認者為結束。
// param from: date — the first day
// param to: date = today — the last day
// param actor: actor? — of whom; of everybody where it is left out
// param relations: relations? — these alone
// example: from=2001 to=2002 actor=UZB
// returns: table
MATCH (s:Statement)
WHERE s.relation IS NOT NULL AND s.modality = 'actual' AND ($relations IS NULL OR s.relation IN $relations)
MATCH (a:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Actor)
WHERE $actor IS NULL OR $actor IN [a.id, b.id]
UNWIND CASE s.polarity
  WHEN 'affirmed' THEN [{what: 'began', on: s.from}, {what: 'ended', on: s.to}]
  ELSE [{what: 'ended', on: s.from}] END AS event
WITH a, b, s, event
WHERE event.on IS NOT NULL
  AND left(event.on, size($from)) >= left($from, size(event.on))
  AND left(event.on, size($to)) <= left($to, size(event.on))
  AND EXISTS {
    MATCH (a)-[m]->(b)
    WHERE type(m) = s.relation AND (m.statement = s.id
       OR s.polarity = 'negated' AND coalesce(left(m.from, size(s.from)) <= left(s.from, size(m.from)), true))
  }
RETURN event.on AS date, event.what AS event, a.id AS subject, a.name AS subjectName, s.relation AS relation, b.id AS object,
       b.name AS objectName, max(s.confidence) AS confidence, collect(s.id) AS statements
ORDER BY date, event, relation, subject, object
