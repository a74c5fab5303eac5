// title: The sentences that state something of an actor, or of two
// title.zh: 言及某行為者（或兩者）之原文
// description: Best supported first; what is denied, planned or supposed too. The citations are the answer.
// description.zh: 佐證多者在前；含否認、計畫與假設者。引文即答案。
// param a: actor — of whom
// param relations: relations? — these alone
// param b: actor? — and of whom
// example: a=RUS relations=LEASES
// returns: table
MATCH (a:Actor {id: $a})<-[:SUBJECT|OBJECT]-(s:Statement)
WHERE ($relations IS NULL OR s.relation IN $relations) AND ($b IS NULL OR $b <> $a AND EXISTS { (s)-[:SUBJECT|OBJECT]->(:Actor {id: $b}) })
WITH DISTINCT s
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
RETURN subject.id AS subject, subject.name AS subjectName, s.relation AS relation, object.id AS object, object.name AS objectName,
       s.polarity AS polarity, s.modality AS modality, s.from AS from, s.to AS to, s.sources AS sources, s.confidence AS confidence,
       [s.id] AS statements
ORDER BY sources DESC, confidence DESC, s.id
