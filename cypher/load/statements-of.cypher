MATCH (statement:Statement)
WHERE statement.relation IN $relations
RETURN statement.id AS id
ORDER BY id
