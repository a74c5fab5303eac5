UNWIND $rows AS row
MATCH (:Statement {id: row.first})-[disagreement:DISAGREES_WITH {about: row.about}]->(other {id: row.second})
DELETE disagreement
