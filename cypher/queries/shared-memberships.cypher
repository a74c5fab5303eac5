// title: Which organisations several actors have in common
// title.zh: 數個行為者共同參加的組織
// description: One row an organisation to which any of them belongs on the day, those of most of them first. A membership that
//   began wholly after the day or ended wholly before it does not count; one without a date does.
// description.zh: 每列為該日任一行為者所屬的組織，共同者愈多愈前。
// param actors: actors — the actors to compare
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: actors=KAZ,KGZ,UZB asOf=2005
// returns: table
MATCH (a:Actor)-[m:MEMBER_OF]->(o:Actor)
WHERE a.id IN $actors
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
WITH o, collect(DISTINCT a.id) AS found, max(m.confidence) AS confidence, collect(m.statement) AS statements
RETURN o.id AS id, o.name AS name, o.nameZh AS nameZh, [id IN $actors WHERE id IN found] AS members,
       size(found) = size($actors) AS all, confidence, statements
ORDER BY size(found) DESC, name, id
