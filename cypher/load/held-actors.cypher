UNWIND $ids AS id
MATCH (n:Actor {id: id})
RETURN count(n) AS count
