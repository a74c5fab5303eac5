// What the papers disagree about, each side with its ends and its sentences
MATCH p = (s:Statement)-[d:DISAGREES_WITH]->(t)
WITH p, s, t, d ORDER BY d.about, s.relation LIMIT 40
OPTIONAL MATCH q = (:Actor)<-[:SUBJECT|OBJECT]-(s)<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(:Source)
OPTIONAL MATCH r = (:Actor)<-[:SUBJECT|OBJECT]-(t)<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(:Source)
RETURN p, q, r
LIMIT 200
