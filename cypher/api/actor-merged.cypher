// The actors that were merged into this one.
MATCH (former:Merged {into: $id})
RETURN former.id AS id, former.names AS names
ORDER BY former.id
