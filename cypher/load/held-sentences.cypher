UNWIND $ids AS id
MATCH (n:Sentence {id: id})-[:IN]->(:Source)
RETURN count(n) AS count
