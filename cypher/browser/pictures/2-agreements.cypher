// Who signed what
MATCH p = (:Actor)-[:SIGNED]->(:Agreement)
RETURN p
LIMIT 300
