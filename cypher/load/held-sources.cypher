UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN count(n) AS count
