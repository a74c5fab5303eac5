// The other side is a statement, or the agreement whose listed date a statement misses.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.first})
CALL (row) {
    MATCH (other:Statement {id: row.second}) RETURN other
    UNION
    MATCH (other:Actor {id: row.second}) RETURN other
}
MERGE (statement)-[:DISAGREES_WITH {about: row.about}]->(other)
