// Who is a member of what
MATCH p = (:Actor)-[:MEMBER_OF]->(:Organization)
RETURN p
LIMIT 300
