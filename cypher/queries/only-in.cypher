// title: What one source alone states
// title.zh: 僅見於一文獻者
// description: Of all that the graph has; a date that no other source gives counts. What is denied, planned or supposed too.
//   The surest first.
// description.zh: 就本圖所收而言，日期獨有者亦計；含否認、計畫與假設者，較確者在前。
// param source: source — the source
// example: source=kuo-2004
// returns: table
MATCH (:Source {id: $source})<-[:IN]-(:Sentence)<-[:QUOTES]-(:Claim)-[:SUPPORTS]->(s:Statement)
WHERE s.sources = 1
WITH DISTINCT s
MATCH (a:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Actor)
RETURN a.id AS subject, a.name AS subjectName, s.relation AS relation, b.id AS object, b.name AS objectName, s.polarity AS polarity,
       s.modality AS modality, s.from AS from, s.to AS to, s.confidence AS confidence, [s.id] AS statements
ORDER BY confidence DESC, s.id
