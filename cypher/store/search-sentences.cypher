// The sentences that a Lucene query finds, the best first, with what they state.
CALL db.index.fulltext.queryNodes('sentence_words', $query, {limit: $most}) YIELD node AS n, score
MATCH (n)-[:IN]->(source:Source)
MATCH (n)<-[:QUOTES]-(:Claim)-[:SUPPORTS]->(s:Statement)
MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
WITH n, score, source, s, subject, object,
     [end IN [subject, object] | [label IN labels(end) WHERE label <> 'Actor'][0]] AS types
WHERE ($relation IS NULL OR s.relation = $relation) AND ($source IS NULL OR source.id = $source)
  AND ($type IS NULL OR $type IN types) AND ($year IS NULL OR left(s.from, 4) = $year)
WITH DISTINCT n, score, source, s, subject, object, types
ORDER BY s.relation, subject.id, object.id, s.id
WITH n, score, source, collect({statement: s.id, subject: subject.id, subjectName: subject.name, relation: s.relation,
       object: object.id, objectName: object.name, polarity: s.polarity, modality: s.modality, from: s.from, to: s.to, types: types})
     AS statements
RETURN n.text AS quote, source.id AS source, source.citation AS citation, n.section AS section,
       n.paragraph AS paragraph, n.sentence AS sentence, n.page AS page, statements
ORDER BY score DESC, source.id, n.start
