// title: What public facts contradict
// title.zh: 與公開資料相牴觸者
// description: Memberships, observers, borders and signatures that a data set contradicts, with the fact that it gives and
//   its date. The paper may be wrong, the extraction, or the data set: read the sentence. What no set covers is not here.
// description.zh: 與資料集牴觸的會籍、觀察員、接壤與簽署，附資料集所載事實與其日期；資料集未涵蓋者不列。
// param actor: actor? — of whom; of everybody where it is left out
// example: actor=KAZ
// returns: table
MATCH (a:Actor)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Actor)
WHERE s.relation IN ['MEMBER_OF', 'OBSERVER_OF', 'BORDERS', 'SIGNED'] AND s.reference = 'contradicts'
  AND ($actor IS NULL OR $actor IN [a.id, b.id])
RETURN a.id AS subject, a.name AS subjectName, s.relation AS relation, b.id AS object, b.name AS objectName, s.polarity AS polarity,
       s.modality AS modality, s.from AS from, s.to AS to, s.referenceFact AS fact, s.referenceSet AS dataSet,
       s.referenceDate AS dataSetDate, s.confidence AS confidence, [s.id] AS statements
ORDER BY relation, subject, object, s.id
