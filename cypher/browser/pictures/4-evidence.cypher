// From a fact to the sentences that state it
MATCH p = (:Actor {id: "KAZ"})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(:Actor)
MATCH q = (s)<-[:SUPPORTS]-(:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(:Source)
RETURN p, q
LIMIT 25
