// title: Foreign forces and leased facilities in a country
// title.zh: 某國境內的外國駐軍與租借設施
// description: In the country itself, and in what lies there. What begins wholly after the day or ended wholly before it is left
//   out. What has no date is in, as dated: false.
// description.zh: 含境內各地；該日之後才開始或之前已結束者不列，無日期者標明 dated: false。
// param place: actor — the country or place
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: place=KGZ
// returns: table
MATCH (place:Actor {id: $place})
CALL (place) {
  RETURN place AS o
  UNION
  MATCH (o:Actor)-[:LOCATED_IN]->(place) RETURN o
  UNION
  MATCH (o:Actor {country: place.id}) WHERE o:Facility OR o:Place RETURN o
}
MATCH (a:Actor)-[m:STATIONS_FORCES_IN|LEASES]->(o)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, type(m) AS relation, o.id AS where, o.name AS whereName,
       min(m.from) AS from, max(m.until) AS to, coalesce(min(m.from), max(m.until)) IS NOT NULL AS dated,
       max(m.confidence) AS confidence, collect(m.statement) AS statements
ORDER BY name, whereName, relation, id, where
