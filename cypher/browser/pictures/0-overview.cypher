// What holds between the best connected actors
MATCH (a:Actor)
WITH a, COUNT { (a)--(:Actor) } AS degree
ORDER BY degree DESC, a.id
LIMIT 25
WITH collect(a) AS actors
UNWIND actors AS a
MATCH p = (a)-[r]->(b:Actor)
WHERE b IN actors
RETURN p
ORDER BY r.sources DESC, r.confidence DESC, r.statement
LIMIT 80
