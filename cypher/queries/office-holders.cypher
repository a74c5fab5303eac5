// title: Who holds office in a country or an organisation on a date
// title.zh: 某日某國或某組織的任職者
// description: What begins wholly after the day or ended wholly before it is left out. What has no date is in, as dated:
//   false, unless other statements of the same tell when.
// description.zh: 該日之後才開始或之前已結束者不列；無日期者照列，並標明 dated: false，但他處記有起始日者從之。
// param of: actor — the country or the organisation
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: of=KAZ asOf=2010
// returns: table
MATCH (:Actor {id: $of})<-[m:HOLDS_OFFICE]-(a:Actor)
WHERE $knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known))
WITH a, m,
     CASE WHEN $knownBy IS NULL OR left(m.untilKnown, size($knownBy)) <= left($knownBy, size(m.untilKnown)) THEN m.until END AS until,
     m.fromKnown IS NOT NULL AND ($knownBy IS NULL OR left(m.fromKnown, size($knownBy)) <= left($knownBy, size(m.fromKnown))) AS defers
WHERE NOT (defers AND m.to IS NOT NULL)
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(until, size($asOf)) >= left($asOf, size(until)), true)
WITH a, min(m.from) AS from, max(CASE WHEN NOT defers THEN until END) AS to, max(m.confidence) AS confidence,
     collect(m.statement) AS held, collect(DISTINCT CASE WHEN until IS NOT NULL AND NOT defers THEN m.untilBy END) AS ends,
     collect(defers) AS deferring
WHERE false IN deferring
WITH a, from, to, confidence, held + [id IN ends WHERE NOT id IN held] AS statements
CALL (statements) {
  UNWIND statements AS id
  MATCH (:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
  WHERE $knownBy IS NULL OR left(source.date, size($knownBy)) <= left($knownBy, size(source.date))
  WITH claim ORDER BY claim.id
  RETURN collect(DISTINCT claim.attr_title) AS titles
}
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, titles, from, to, coalesce(from, to) IS NOT NULL AS dated, confidence, statements
ORDER BY from, name, id
