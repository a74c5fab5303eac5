// title: Where an actor has stationed forces
// title.zh: 某行為者駐軍之地
// description: With the country in which each base lies, where it is known. What begins wholly after the day or ended wholly before
//   it is left out. What has no date is in, as dated: false.
// description.zh: 附所在國；該日之後才開始或之前已結束者不列，無日期者標明 dated: false。
// param actor: actor — whose forces
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: actor=RUS
// returns: table
MATCH (a:Actor {id: $actor})-[m:STATIONS_FORCES_IN]->(o:Actor)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
OPTIONAL MATCH (o)-[:LOCATED_IN]->(host:Country)
WITH o, m, collect(DISTINCT host.id) AS hosts
RETURN o.id AS id, o.name AS name, o.nameZh AS nameZh,
       CASE WHEN o:Country THEN o.id ELSE coalesce(o.country, hosts[0]) END AS country,
       min(m.from) AS from, max(m.until) AS to, coalesce(min(m.from), max(m.until)) IS NOT NULL AS dated,
       max(m.confidence) AS confidence, collect(m.statement) AS statements
ORDER BY country, name, id
