// title: Who leases what, from whom and at what rent
// title.zh: 何者向何者租用何設施、租金若干
// description: Where sources give different rents or terms, all of them stand in the row. What begins wholly after the day or ended
//   wholly before it is left out. What has no date is in, as dated: false.
// description.zh: 文獻所載租金、租期不同者並列；該日之後才開始或之前已結束者不列，無日期者標明 dated: false。
// param lessee: actor? — who rents; everybody where it is left out
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: lessee=RUS
// returns: table
MATCH (a:Actor)-[m:LEASES]->(o:Actor)
WHERE ($lessee IS NULL OR a.id = $lessee)
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)
WITH a, o, m, claim ORDER BY claim.id
RETURN a.id AS lessee, a.name AS lesseeName, o.id AS facility, o.name AS facilityName, min(m.from) AS from, max(m.until) AS to,
       coalesce(min(m.from), max(m.until)) IS NOT NULL AS dated,
       collect(DISTINCT claim.attr_lessor) AS lessors,
       collect(DISTINCT claim.attr_amount + coalesce(' ' + claim.attr_currency, '')) AS amounts,
       collect(DISTINCT claim.attr_term) AS terms,
       max(m.confidence) AS confidence, collect(DISTINCT m.statement) AS statements
ORDER BY lesseeName, facilityName, lessee, facility
