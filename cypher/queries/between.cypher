// title: All that sources state between two actors, in order of time
// title.zh: 文獻所載兩個行為者之間的一切，依時序
// description: What is denied, planned or supposed too. What has no date comes last, as dated: false.
// description.zh: 含否認、計畫與假設者；無日期者在後，標明 dated: false。
// param a: actor — one of the two
// param b: actor — the other
// param from: date? — nothing that lies wholly before
// param to: date? — nothing that lies wholly after
// param knownBy: date? — only what sources say that had appeared by then
// example: a=RUS b=KAZ
// returns: table
MATCH (:Actor {id: $a})<-[one:SUBJECT|OBJECT]-(s:Statement)-[other:SUBJECT|OBJECT]->(:Actor {id: $b})
WHERE type(one) <> type(other)
  AND coalesce(left(coalesce(s.to, s.from), size($from)) >= left($from, size(coalesce(s.to, s.from))), true)
  AND coalesce(left(s.from, size($to)) <= left($to, size(s.from)), true)
  AND ($knownBy IS NULL OR left(s.known, size($knownBy)) <= left($knownBy, size(s.known)))
WITH DISTINCT s
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
RETURN s.from AS from, s.to AS to, coalesce(s.from, s.to) IS NOT NULL AS dated, subject.id AS subject, subject.name AS subjectName,
       s.relation AS relation, object.id AS object, object.name AS objectName, s.polarity AS polarity, s.modality AS modality,
       COUNT {
         MATCH (s)<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
         WHERE $knownBy IS NULL OR left(source.date, size($knownBy)) <= left($knownBy, size(source.date))
         RETURN DISTINCT source
       } AS sources, s.confidence AS confidence, [s.id] AS statements
ORDER BY coalesce(s.from, s.to), relation, subject, polarity, s.id
