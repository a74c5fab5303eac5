UNWIND $ids AS id
MATCH (:Actor)<-[:SUBJECT]-(n:Statement {id: id})-[:OBJECT]->(:Actor)
RETURN count(n) AS count
