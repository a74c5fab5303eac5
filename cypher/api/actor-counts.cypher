MATCH (a:Actor {id: $id})
OPTIONAL MATCH (a)<-[:SUBJECT|OBJECT]-(statement:Statement)
WITH DISTINCT statement
OPTIONAL MATCH (statement)<-[:SUPPORTS]-(claim:Claim)
RETURN count(DISTINCT statement) AS statements, count(DISTINCT claim) AS claims, count(DISTINCT claim.doc) AS sources
