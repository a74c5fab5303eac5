// An actor that was merged into another and of which nothing is stated any more leaves its id and names, which lead there.
UNWIND $rows AS row
OPTIONAL MATCH (a:Actor {id: row.id}) WHERE NOT EXISTS { (a)<-[:SUBJECT|OBJECT]-() }
DETACH DELETE a
WITH row WHERE NOT EXISTS { (:Actor {id: row.id}) }
MERGE (n:Merged {id: row.id})
WITH n, row WHERE coalesce(n.into <> row.into, true) OR coalesce(n.names <> row.names, true)
SET n.into = row.into, n.names = row.names
