// title: Which organisations several actors have in common
// title.zh: 數個行為者共同參加的組織
// description: One row an organisation to which any of them belongs on the day, those of most of them first. A membership
//   that began wholly after the day or ended wholly before it does not count; one without a date does, unless other
//   statements of the same tell when.
// description.zh: 時間規則同 members；每列為該日任一行為者所屬的組織，共同者愈多愈前。
// param actors: actors — the actors to compare
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: actors=KAZ,KGZ,UZB asOf=2005
// returns: table
MATCH (a:Actor)-[m:MEMBER_OF]->(o:Actor)
WHERE ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
  AND a.id IN $actors
WITH a, o, m,
     CASE WHEN $knownBy IS NULL OR left(m.untilKnown, size($knownBy)) <= left($knownBy, size(m.untilKnown)) THEN m.until END AS until,
     m.fromKnown IS NOT NULL AND ($knownBy IS NULL OR left(m.fromKnown, size($knownBy)) <= left($knownBy, size(m.fromKnown))) AS defers
WHERE NOT (defers AND m.to IS NOT NULL)
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(until, size($asOf)) >= left($asOf, size(until)), true)
WITH a, o, min(m.from) AS from, max(CASE WHEN NOT defers THEN until END) AS to, max(m.confidence) AS confidence,
     collect(m.statement) AS held, collect(DISTINCT CASE WHEN until IS NOT NULL AND NOT defers THEN m.untilBy END) AS ends,
     collect(defers) AS deferring
WHERE false IN deferring
WITH o, collect(a.id) AS found, max(confidence) AS confidence, collect({held: held, ends: [id IN ends WHERE NOT id IN held]}) AS parts
RETURN o.id AS id, o.name AS name, o.nameZh AS nameZh, [id IN $actors WHERE id IN found] AS members,
       size(found) = size($actors) AS all, confidence,
       reduce(statements = [], part IN parts | statements + part.held + part.ends) AS statements
ORDER BY size(found) DESC, name, id
