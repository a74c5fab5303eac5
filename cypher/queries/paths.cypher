// title: How two actors are connected
// title.zh: 兩個行為者如何相連
// description: The shortest ways from one to the other and the next ones, six relations long at most; of those of one length the
//   likelier first. What begins wholly after the day or ended wholly before it is left out.
// description.zh: 最短者在前，至多六步；同長者較確者在前。該日之後才開始或之前已結束者不列。
// param a: actor — where to begin
// param b: actor — where to end
// param k: int(1..10) = 3 — how many ways at most
// param relations: relations? — these alone
// param asOf: date = today — the day for which the answer holds
// example: a=KGZ b=USA k=2
// returns: graph
MATCH (a:Actor {id: $a}), (b:Actor {id: $b}) WHERE a <> b
MATCH p = SHORTEST 30 (a)(()-[r WHERE r.statement IS NOT NULL AND ($relations IS NULL OR type(r) IN $relations)
    AND coalesce(left(r.from, size($asOf)) <= left($asOf, size(r.from)), true)
    AND coalesce(left(r.until, size($asOf)) >= left($asOf, size(r.until)), true)]-()){1,6}(b)
WITH p, reduce(likely = 1.0, r IN relationships(p) | likely * r.confidence) AS likely, [r IN relationships(p) | r.statement] AS ids
ORDER BY length(p), likely DESC, ids LIMIT $k
WITH collect(p) AS paths
WITH reduce(all = [], p IN paths | all + nodes(p)) AS found, reduce(all = [], p IN paths | all + relationships(p)) AS relations
CALL (found) {
  UNWIND found AS n WITH DISTINCT n ORDER BY n.id
  RETURN collect({id: n.id, type: [label IN labels(n) WHERE label <> 'Actor'][0], name: n.name, nameZh: n.nameZh, nameRu: n.nameRu}) AS nodes
}
CALL (relations) {
  UNWIND relations AS r WITH DISTINCT r ORDER BY r.statement
  RETURN collect({statement: r.statement, subject: startNode(r).id, relation: type(r), object: endNode(r).id, from: r.from, to: r.until,
       confidence: r.confidence, sources: r.sources}) AS edges
}
RETURN nodes, edges
