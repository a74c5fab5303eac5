// title: What sources state of an actor, in order of time
// title.zh: 某行為者年表
// description: What is denied, planned or supposed too. What has no date comes last, as dated: false.
// description.zh: 含否認、計畫與假設者；無日期者在後，標明 dated: false。
// param actor: actor — of whom
// param relations: relations? — these alone
// param from: date? — nothing that lies wholly before
// param to: date? — nothing that lies wholly after
// param knownBy: date? — only what sources say that had appeared by then
// example: actor=UZB from=1999 to=2005
// returns: table
MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)
WHERE ($relations IS NULL OR s.relation IN $relations)
  AND coalesce(left(coalesce(s.to, s.from), size($from)) >= left($from, size(coalesce(s.to, s.from))), true)
  AND coalesce(left(s.from, size($to)) <= left($to, size(s.from)), true)
  AND ($knownBy IS NULL OR left(s.known, size($knownBy)) <= left($knownBy, size(s.known)))
WITH DISTINCT s
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
RETURN s.from AS from, s.to AS to, coalesce(s.from, s.to) IS NOT NULL AS dated, subject.id AS subject, subject.name AS subjectName,
       subject.nameZh AS subjectNameZh, s.relation AS relation, object.id AS object, object.name AS objectName, object.nameZh AS objectNameZh, s.polarity AS polarity, s.modality AS modality,
       COUNT {
         MATCH (s)<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
         WHERE $knownBy IS NULL OR left(source.date, size($knownBy)) <= left($knownBy, size(source.date))
         RETURN DISTINCT source
       } AS sources, s.confidence AS confidence, [s.id] AS statements
ORDER BY coalesce(s.from, s.to), relation, subject, object, polarity, s.id
