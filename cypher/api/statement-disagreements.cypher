// What a statement disagrees with: another statement, or the day that the list of actors has for an agreement.
MATCH (statement:Statement {id: $id})-[about:DISAGREES_WITH]-(side:Statement|Actor)
RETURN about.about AS about,
       CASE WHEN side:Statement THEN side.id END AS other,
       CASE WHEN side:Actor THEN side {.id, .name, .nameZh, .nameRu, .date} END AS listed
ORDER BY about, side.id
