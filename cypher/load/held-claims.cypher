UNWIND $ids AS id
MATCH (:Statement)<-[:SUPPORTS]-(n:Claim {id: id})-[:QUOTES]->(:Sentence)
RETURN count(n) AS count
