// title: What began and what ended between two dates
// title.zh: 兩日之間開始與結束者
// description: Relations with a date alone; the date itself counts.
// description.zh: 僅計有日期者，含首尾兩日。
// param from: date — the first day
// param to: date = today — the last day
// param actor: actor? — of whom; of everybody where it is left out
// param relations: relations? — these alone
// example: from=2001 to=2002 actor=UZB
// returns: table
MATCH (s:Statement)
WHERE s.relation IS NOT NULL AND s.polarity = 'affirmed' AND s.modality = 'actual' AND ($relations IS NULL OR s.relation IN $relations)
MATCH (a:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Actor)
WHERE $actor IS NULL OR $actor IN [a.id, b.id]
MATCH (a)-[m]->(b) WHERE m.statement = s.id
UNWIND [{what: 'began', on: m.from}, {what: 'ended', on: m.until}] AS event
WITH a, b, m, event WHERE event.on IS NOT NULL
  AND left(event.on, size($from)) >= left($from, size(event.on))
  AND left(event.on, size($to)) <= left($to, size(event.on))
RETURN event.on AS date, event.what AS event, a.id AS subject, a.name AS subjectName, type(m) AS relation, b.id AS object,
       b.name AS objectName, max(m.confidence) AS confidence, collect(m.statement) AS statements
ORDER BY date, event, relation, subject, object
