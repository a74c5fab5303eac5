// title: What several sources state
// title.zh: 數個文獻均有記載者
// description: The same with the same dates. Most sources first; what is denied, planned or supposed too.
// description.zh: 內容與日期均同者；文獻多者在前；含否認、計畫與假設者。
// param n: int(2..100) = 2 — by how many sources at least
// param actor: actor? — of whom; of everybody where it is left out
// param relations: relations? — these alone
// example: n=2 relations=MEMBER_OF
// returns: table
MATCH (s:Statement) WHERE s.sources >= $n AND ($relations IS NULL OR s.relation IN $relations)
MATCH (a:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Actor)
WHERE $actor IS NULL OR $actor IN [a.id, b.id]
RETURN a.id AS subject, a.name AS subjectName, s.relation AS relation, b.id AS object, b.name AS objectName, s.polarity AS polarity,
       s.modality AS modality, s.from AS from, s.to AS to, s.sources AS sources, s.confidence AS confidence, [s.id] AS statements
ORDER BY sources DESC, confidence DESC, s.id
