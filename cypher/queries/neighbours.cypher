// title: What an actor is related to on a date
// description: The likeliest relations first. What begins wholly after the day or ends wholly before it is left out.
// param actor: actor — the actor in the middle
// param limit: int(1..500) = 100 — how many relations at most
// param asOf: date = today — the day for which the answer holds
// returns: graph
MATCH (a:Actor {id: $actor})
OPTIONAL MATCH (a)-[r]-(:Actor)
WHERE coalesce(left(r.from, size($asOf)) <= left($asOf, size(r.from)), true)
  AND coalesce(left(r.to, size($asOf)) >= left($asOf, size(r.to)), true)
WITH DISTINCT a, r ORDER BY r.confidence DESC, r.sources DESC, r.statement LIMIT $limit
WITH a, collect(r) AS relations
UNWIND [a] + [r IN relations | startNode(r)] + [r IN relations | endNode(r)] AS n
WITH DISTINCT relations, n ORDER BY n.id
WITH relations, collect({id: n.id, type: [label IN labels(n) WHERE label <> 'Actor'][0], name: n.name, nameZh: n.nameZh, nameRu: n.nameRu}) AS nodes
RETURN nodes, [r IN relations | {statement: r.statement, subject: startNode(r).id, relation: type(r), object: endNode(r).id, from: r.from, to: r.to,
       confidence: r.confidence, sources: r.sources, citations: r.citations}] AS edges
