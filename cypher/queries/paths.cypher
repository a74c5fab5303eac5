// title: How two actors are connected
// title.zh: 兩個行為者如何相連
// description: The shortest ways from one to the other and the next ones, six relations long at most; of those of one length
//   the likelier first. Of several relations between the same two the likeliest is taken. Each edge says in which way it
//   stands first. What begins wholly after the day or ended wholly before it is left out.
// description.zh: 最短者在前，至多六步；同長者較確者在前。兩者間有數種關係時取最確者；way 為該邊首見於第幾條路徑。該日之後才開始或之前已結束者不列。
// param a: actor — where to begin
// param b: actor — where to end
// param k: int(1..10) = 3 — how many ways at most
// param relations: relations? — these alone
// param asOf: date = today — the day for which the answer holds
// example: a=KGZ b=USA k=2
// returns: graph
MATCH (a:Actor {id: $a}), (b:Actor {id: $b}) WHERE a <> b
MATCH p = SHORTEST 20 (a)((x:Actor)-[r]-(y:Actor)
  WHERE r.fromKnown IS NULL AND ($relations IS NULL OR type(r) IN $relations)
    AND coalesce(left(r.from, size($asOf)) <= left($asOf, size(r.from)), true)
    AND coalesce(left(r.until, size($asOf)) >= left($asOf, size(r.until)), true)
    AND NOT EXISTS {
      MATCH (x)-[better]-(y)
      WHERE better.fromKnown IS NULL AND ($relations IS NULL OR type(better) IN $relations)
        AND coalesce(left(better.from, size($asOf)) <= left($asOf, size(better.from)), true)
        AND coalesce(left(better.until, size($asOf)) >= left($asOf, size(better.until)), true)
        AND (better.confidence > r.confidence OR better.confidence = r.confidence AND better.statement < r.statement)
    }){1,6}(b)
WHERE all(n IN nodes(p) WHERE single(same IN nodes(p) WHERE same = n))
WITH p, reduce(likely = 1.0, r IN relationships(p) | likely * r.confidence) AS likely, [r IN relationships(p) | r.statement] AS ids
ORDER BY length(p), likely DESC, ids LIMIT $k
WITH collect(p) AS ways
WITH ways, reduce(all = [], p IN ways | all + nodes(p)) AS found
CALL (found) {
  UNWIND found AS n WITH DISTINCT n ORDER BY n.id
  RETURN collect({id: n.id, type: [label IN labels(n) WHERE label <> 'Actor'][0], name: n.name, nameZh: n.nameZh, nameRu: n.nameRu}) AS nodes
}
CALL (ways) {
  UNWIND range(1, size(ways)) AS way
  WITH way, relationships(ways[way - 1]) AS steps
  UNWIND range(0, size(steps) - 1) AS step
  WITH steps[step] AS r, min([way, step]) AS place ORDER BY place
  RETURN collect({statement: r.statement, subject: startNode(r).id, relation: type(r), object: endNode(r).id, from: r.from, to: r.until,
       confidence: r.confidence, sources: r.sources, way: place[0]}) AS edges
}
RETURN nodes, edges
