// title: How two actors are connected
// description: The shortest ways from one to the other, six relations long at most; of several the three likeliest.
// param a: actor — where to begin
// param b: actor — where to end
// returns: graph
MATCH (a:Actor {id: $a}), (b:Actor {id: $b}) WHERE a <> b
MATCH p = allShortestPaths((a)-[*..6]-(b)) WHERE all(n IN nodes(p) WHERE n:Actor)
WITH p, reduce(likely = 1.0, r IN relationships(p) | likely * r.confidence) AS likely, [r IN relationships(p) | r.statement] AS ids
ORDER BY likely DESC, ids LIMIT 3
WITH collect(p) AS paths
WITH reduce(all = [], p IN paths | all + nodes(p)) AS found, reduce(all = [], p IN paths | all + relationships(p)) AS relations
CALL (found) { UNWIND found AS n WITH DISTINCT n ORDER BY n.id RETURN collect({id: n.id, type: [label IN labels(n) WHERE label <> 'Actor'][0], name: n.name, nameZh: n.nameZh, nameRu: n.nameRu}) AS nodes }
CALL (relations) { UNWIND relations AS r WITH DISTINCT r ORDER BY r.statement RETURN collect({statement: r.statement, subject: startNode(r).id, relation: type(r), object: endNode(r).id, from: r.from, to: r.to,
       confidence: r.confidence, sources: r.sources, citations: r.citations}) AS edges }
RETURN nodes, edges
