// title: Whom an actor sanctions on a date
// title.zh: 某行為者實施的制裁
// description: What begins wholly after the day or ended wholly before it is left out. What has no date is in, as dated:
//   false, unless other statements of the same tell when.
// description.zh: 該日之後才開始或之前已結束者不列；無日期者照列，並標明 dated: false，但他處記有起始日者從之。
// param actor: actor — who imposes them
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: actor=USA
// returns: table
MATCH (:Actor {id: $actor})-[m:SANCTIONS]->(o:Actor)
WHERE $knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known))
WITH o, m,
     CASE WHEN $knownBy IS NULL OR left(m.untilKnown, size($knownBy)) <= left($knownBy, size(m.untilKnown)) THEN m.until END AS until,
     m.fromKnown IS NOT NULL AND ($knownBy IS NULL OR left(m.fromKnown, size($knownBy)) <= left($knownBy, size(m.fromKnown))) AS defers
WHERE NOT (defers AND m.to IS NOT NULL)
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(until, size($asOf)) >= left($asOf, size(until)), true)
WITH o, min(m.from) AS from, max(CASE WHEN NOT defers THEN until END) AS to, max(m.confidence) AS confidence,
     collect(m.statement) AS held, collect(DISTINCT CASE WHEN until IS NOT NULL AND NOT defers THEN m.untilBy END) AS ends,
     collect(defers) AS deferring
WHERE false IN deferring
WITH o, from, to, confidence, held + [id IN ends WHERE NOT id IN held] AS statements
CALL (statements) {
  UNWIND statements AS id
  MATCH (:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
  WHERE $knownBy IS NULL OR left(source.date, size($knownBy)) <= left($knownBy, size(source.date))
  WITH claim ORDER BY claim.id
  RETURN collect(DISTINCT claim.attr_purpose) AS purposes
}
RETURN o.id AS id, o.name AS name, o.nameZh AS nameZh, from, to, coalesce(from, to) IS NOT NULL AS dated, purposes, confidence, statements
ORDER BY name, id
