// title: What an actor is related to on a date
// title.zh: 某日與某行為者有關者
// description: The nearest and likeliest relations first. What begins wholly after the day or ended wholly before it is left
//   out, as is what has no date where other statements of the same tell when.
// description.zh: 近者、較確者在前；該日之後才開始或之前已結束者不列；同一關係另有日期者從之。
// param actor: actor — the actor in the middle
// param depth: int(1..3) = 1 — how many relations away at most
// param relations: relations? — these alone
// param limit: int(1..500) = 100 — how many relations at most
// param asOf: date = today — the day for which the answer holds
// example: actor=KAZ limit=20
// returns: graph
MATCH (a:Actor {id: $actor})
CALL (a) {
  RETURN a AS near, 0 AS away
  UNION
  MATCH p = SHORTEST 1 (a)(()-[r WHERE r.statement IS NOT NULL AND r.fromKnown IS NULL AND ($relations IS NULL OR type(r) IN $relations)
    AND coalesce(left(r.from, size($asOf)) <= left($asOf, size(r.from)), true)
    AND coalesce(left(r.until, size($asOf)) >= left($asOf, size(r.until)), true)]-()){1,2}(near:Actor)
  WHERE near <> a AND length(p) < $depth
  RETURN near, length(p) AS away
}
OPTIONAL MATCH (near)-[r]-(:Actor)
WHERE r.fromKnown IS NULL AND ($relations IS NULL OR type(r) IN $relations)
  AND coalesce(left(r.from, size($asOf)) <= left($asOf, size(r.from)), true)
  AND coalesce(left(r.until, size($asOf)) >= left($asOf, size(r.until)), true)
WITH a, r, min(away) AS away ORDER BY away, r.confidence DESC, r.sources DESC, r.statement LIMIT $limit
WITH a, collect(r) AS relations
UNWIND [a] + [r IN relations | startNode(r)] + [r IN relations | endNode(r)] AS n
WITH DISTINCT relations, n ORDER BY n.id
WITH relations, collect({id: n.id, type: [label IN labels(n) WHERE label <> 'Actor'][0], name: n.name, nameZh: n.nameZh, nameRu: n.nameRu}) AS nodes
RETURN nodes, [r IN relations | {statement: r.statement, subject: startNode(r).id, relation: type(r), object: endNode(r).id, from: r.from, to: r.until,
       confidence: r.confidence, sources: r.sources}] AS edges
