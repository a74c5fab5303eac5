// The best connected actors and what holds between them
MATCH (a:Actor)
WITH a, count { (a)--(:Actor) } AS degree
ORDER BY degree DESC, a.id
LIMIT 40
WITH collect(a) AS actors
UNWIND actors AS a
MATCH p = (a)-->(b:Actor)
WHERE b IN actors
RETURN p
LIMIT 300
