// title: All that is stated around actors, whenever it holds
// title.zh: 行為者周圍的一切陳述，不限時間
// description: One edge a statement, the likeliest of each actor first. With all=stated also what is denied, planned, supposed or
//   less likely than a relationship has to be, for which plain is false. With among=yes also what holds between those around.
//   superseded is what has no date where other statements of the same tell when.
// description.zh: 每項陳述一邊，各行為者較確者在前。all=stated 時並列否認、計畫、假設與較不確者，其 plain 為 false；among=yes 時並列周圍者彼此的關係。superseded 指無日期而同一關係另有日期者。
// param actors: actors — the actors in the middle
// param all: enum(plain, stated) = plain — what holds alone, or whatever is stated
// param among: enum(no, yes) = no — whether what holds between those around comes too
// param relations: relations? — these alone
// param limit: int(1..5000) = 100 — how many statements of each actor at most; as many of those around together
// example: actors=KAZ,SCO limit=20
// returns: graph
CALL () {
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:SUBJECT|OBJECT]-(s:Statement)
  WHERE s.relation IS NOT NULL AND ($relations IS NULL OR s.relation IN $relations)
  MATCH (subject:Actor)<-[:SUBJECT]-(s)-[:OBJECT]->(object:Actor)
  OPTIONAL MATCH (subject)-[r]->(object) WHERE r.statement = s.id
  WITH DISTINCT id, s, subject, object, r
  WHERE r IS NOT NULL OR $all = 'stated'
  ORDER BY s.confidence DESC, s.sources DESC, s.id
  WITH id, collect([s, subject, object, r])[..$limit] AS mine
  UNWIND mine AS found
  RETURN collect(DISTINCT found) AS found
}
WITH found, [id IN $actors] + [f IN found | f[1].id] + [f IN found | f[2].id] AS ids
CALL (ids) {
  MATCH (n:Actor) WHERE n.id IN ids
  WITH n ORDER BY n.id
  RETURN collect(n) AS all
}
CALL (all) {
  UNWIND all AS subject
  MATCH (subject)-[r]->(object:Actor)
  WHERE $among = 'yes' AND object IN all AND r.statement IS NOT NULL AND NOT subject.id IN $actors AND NOT object.id IN $actors
    AND ($relations IS NULL OR type(r) IN $relations)
  MATCH (s:Statement {id: r.statement})
  WITH s, subject, object, r ORDER BY s.confidence DESC, s.sources DESC, s.id LIMIT $limit
  RETURN collect([s, subject, object, r]) AS between
}
WITH all, found + between AS found
CALL (found) {
  UNWIND found AS f
  WITH f[0] AS s, f[1] AS subject, f[2] AS object, f[3] AS r
  ORDER BY s.confidence DESC, s.sources DESC, s.id
  RETURN collect({statement: s.id, subject: subject.id, relation: s.relation, object: object.id,
    from: s.from, to: coalesce(r.until, s.to), plain: r IS NOT NULL, superseded: r.fromKnown IS NOT NULL,
    polarity: s.polarity, modality: s.modality, quad: s.quad, confidence: s.confidence, sources: s.sources}) AS edges
}
RETURN [n IN all | {id: n.id, type: [label IN labels(n) WHERE label <> 'Actor'][0], name: n.name, nameZh: n.nameZh, nameRu: n.nameRu}] AS nodes, edges
