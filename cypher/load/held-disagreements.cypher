MATCH (statement:Statement)-[disagreement:DISAGREES_WITH]->(other)
RETURN statement.id AS first, other.id AS second, disagreement.about AS about
