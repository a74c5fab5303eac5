// title: Who has signed an agreement
// title.zh: 某協議的簽署者
// description: With those of whom a source says that they have not, or are only to, sign.
// description.zh: 並列文獻稱未簽或將簽者。
// param agreement: actor — the agreement
// example: agreement=collective-security-treaty
// returns: table
MATCH (:Actor {id: $agreement})<-[:OBJECT]-(s:Statement {relation: 'SIGNED'})-[:SUBJECT]->(a:Actor)
WITH a, s.polarity AS polarity, s.modality AS modality, min(s.from) AS from, max(s.confidence) AS confidence, collect(s.id) AS statements
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, polarity, modality, from, from IS NOT NULL AS dated, confidence, statements
ORDER BY polarity, modality, name, id
