// title: Foreign forces and leased facilities in a country
// title.zh: 某國境內的外國駐軍與租借設施
// description: Others' in the country itself, and in what lies there. What begins wholly after the day or ended wholly before
//   it is left out. What has no date is in, as dated: false, unless other statements of the same tell when.
// description.zh: 他國在該國及境內各地者；該日之後才開始或之前已結束者不列，無日期者標明 dated: false，但他處記有起始日者從之。
// param place: actor — the country or place
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: place=KGZ
// returns: table
MATCH (place:Actor {id: $place})
CALL (place) {
  RETURN place AS o
  UNION
  MATCH (o:Actor)-[:LOCATED_IN]->{1,3}(place) RETURN o
  UNION
  MATCH (o:Actor {country: place.id}) WHERE o:Facility OR o:Place RETURN o
}
MATCH (a:Actor)-[m:STATIONS_FORCES_IN|LEASES]->(o)
WHERE ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
  AND a <> place
WITH a, o, m,
     CASE WHEN $knownBy IS NULL OR left(m.untilKnown, size($knownBy)) <= left($knownBy, size(m.untilKnown)) THEN m.until END AS until,
     m.fromKnown IS NOT NULL AND ($knownBy IS NULL OR left(m.fromKnown, size($knownBy)) <= left($knownBy, size(m.fromKnown))) AS defers
WHERE NOT (defers AND m.to IS NOT NULL)
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(until, size($asOf)) >= left($asOf, size(until)), true)
WITH a, o, type(m) AS relation, min(m.from) AS from, max(CASE WHEN NOT defers THEN until END) AS to, max(m.confidence) AS confidence,
     collect(m.statement) AS held, collect(DISTINCT CASE WHEN until IS NOT NULL AND NOT defers THEN m.untilBy END) AS ends,
     collect(defers) AS deferring
WHERE false IN deferring
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, relation, o.id AS where, o.name AS whereName, from, to, coalesce(from, to) IS NOT NULL AS dated,
       confidence, held + [id IN ends WHERE NOT id IN held] AS statements
ORDER BY name, whereName, relation, id, where
