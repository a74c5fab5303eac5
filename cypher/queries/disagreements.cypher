// title: Where sources disagree
// title.zh: 文獻互相矛盾之處
// description: Statements that cannot both be right, of two papers or of one, the better supported first: by sources, then by
//   confidence. The citations tell by statement which sentence is on which side. A day of signing that is not the one in
//   data/actors has that as its other side.
// description.zh: 不能同時成立的陳述（不論同一文獻或不同文獻），佐證多者在前；引文依陳述分屬兩方。
// param actor: actor? — of whom; of everybody where it is left out
// param about: enum(polarity, from, to, amount, term, count, subject, date)? — what they disagree about; anything where it is left out
// example: actor=SCO about=from
// returns: table
MATCH (s:Statement)-[d:DISAGREES_WITH]-(t:Statement|Actor)
WHERE ($about IS NULL OR d.about = $about)
  AND (t:Actor OR s.sources > t.sources OR s.sources = t.sources AND (s.confidence > t.confidence OR s.confidence = t.confidence AND s.id < t.id))
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
OPTIONAL MATCH (otherSubject:Actor)<-[:SUBJECT]-(t)-[:OBJECT]->(otherObject:Actor)
WITH *
WHERE $actor IS NULL OR $actor IN [subject.id, object.id, otherSubject.id, otherObject.id]
RETURN d.about AS about, s.relation AS relation, subject.id AS subject, subject.name AS subjectName, object.id AS object,
       object.name AS objectName, s.text AS stated, s.sources AS sources, s.confidence AS confidence,
       CASE WHEN t:Actor THEN 'listed: ' + t.date ELSE otherSubject.name + ' ' + t.text + ' ' + otherObject.name END AS other,
       CASE WHEN t:Statement THEN t.sources END AS otherSources, CASE WHEN t:Statement THEN t.confidence END AS otherConfidence,
       [s.id] + CASE WHEN t:Statement THEN [t.id] ELSE [] END AS statements
ORDER BY sources DESC, confidence DESC, about, s.id, t.id
