// title: Who leases what, from whom and at what rent
// title.zh: 何者向何者租用何設施、租金若干
// description: Where sources give different rents or terms, all of them stand in the row. What begins wholly after the day or
//   ended wholly before it is left out. What has no date is in, as dated: false, unless other statements of the same tell
//   when.
// description.zh: 文獻所載租金、租期不同者並列；該日之後才開始或之前已結束者不列，無日期者標明 dated: false，但他處記有起始日者從之。
// param lessee: actor? — who rents; everybody where it is left out
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: lessee=RUS
// returns: table
MATCH (a:Actor)-[m:LEASES]->(o:Actor)
WHERE ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
  AND ($lessee IS NULL OR a.id = $lessee)
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
WITH a, o, from, to, confidence, held + [id IN ends WHERE NOT id IN held] AS statements
CALL (statements) {
  UNWIND statements AS id
  MATCH (:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(source:Source)
  WHERE $knownBy IS NULL OR left(source.date, size($knownBy)) <= left($knownBy, size(source.date))
  WITH claim ORDER BY claim.id
  RETURN collect(DISTINCT claim.attr_lessor) AS lessors, collect(DISTINCT claim.attr_amount + coalesce(' ' + claim.attr_currency, '')) AS amounts,
         collect(DISTINCT claim.attr_term) AS terms
}
RETURN a.id AS lessee, a.name AS lesseeName, o.id AS facility, o.name AS facilityName, from, to, coalesce(from, to) IS NOT NULL AS dated,
       lessors, amounts, terms, confidence, statements
ORDER BY lesseeName, facilityName, lessee, facility
