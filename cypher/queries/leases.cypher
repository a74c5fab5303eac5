// title: Who leases what, from whom and at what rent
// description: Where sources give different rents or terms, all of them stand in the row. What begins wholly after the
//   day or ends wholly before it is left out; undated leases are included, as dated: false.
// param lessee: actor? — who rents; everybody where it is left out
// param asOf: date = today — the day for which the answer holds
// returns: table
MATCH (a:Actor)-[m:LEASES]->(o:Actor)
WHERE ($lessee IS NULL OR a.id = $lessee)
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(m.to, size($asOf)) >= left($asOf, size(m.to)), true)
  AND NOT (m.to IS NULL AND EXISTS {
    MATCH (a)-[e:LEASES]->(o)
    WHERE left(e.to, size($asOf)) < left($asOf, size(e.to)) AND coalesce(left(e.to, size(m.from)) >= left(m.from, size(e.to)), true)
  })
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
WITH a, o, m, claim, sentence, source ORDER BY source.id, sentence.start, claim.id
WITH a, o, min(m.from) AS from, max(m.to) AS to, max(m.confidence) AS confidence,
     collect(DISTINCT claim.attr_lessor) AS lessors,
     collect(DISTINCT claim.attr_amount + coalesce(' ' + claim.attr_currency, '')) AS amounts,
     collect(DISTINCT claim.attr_term) AS terms,
     collect({source: source.id, citation: source.citation, section: sentence.section, paragraph: sentence.paragraph,
       sentence: sentence.sentence, page: sentence.page, quote: sentence.text, confidence: claim.confidence,
       claim: claim.id, statement: m.statement}) AS citations
RETURN a.id AS lessee, a.name AS lesseeName, o.id AS facility, o.name AS facilityName, from, to,
       coalesce(from, to) IS NOT NULL AS dated, lessors, amounts, terms, confidence, citations
ORDER BY lesseeName, facilityName, lessee, facility LIMIT 500
