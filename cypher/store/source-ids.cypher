MATCH (n:Source) RETURN n.id AS id ORDER BY id
