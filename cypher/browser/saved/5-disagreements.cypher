// What the papers disagree about
MATCH p = (:Actor)<-[:SUBJECT]-(s:Statement)-[:DISAGREES_WITH]-(:Statement)
MATCH q = (s)-[:OBJECT]->(:Actor)
RETURN p, q
LIMIT 100
