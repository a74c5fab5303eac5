// Facts before plans and denials, and for each relation by date; the id last, so that the order never changes.
MATCH (a:Actor {id: $id})<-[end:SUBJECT|OBJECT]-(statement:Statement)-[otherEnd:SUBJECT|OBJECT]->(other:Actor)
WHERE type(end) <> type(otherEnd)
RETURN statement.id AS id, statement.relation AS relation, toLower(type(end)) AS role,
       other {.id, .name, .nameZh, .nameRu, type: [label IN labels(other) WHERE label <> 'Actor'][0]} AS other,
       statement.polarity AS polarity, statement.modality AS modality, statement.from AS from, statement.to AS to,
       statement.confidence AS confidence, COUNT { (statement)<-[:SUPPORTS]-() } AS claims, statement.sources AS sources
ORDER BY statement.relation, role DESC, statement.polarity, statement.modality, statement.from, other.name, statement.id
LIMIT $limit
