// title: Who sanctions whom on a date
// description: What begins wholly after the day or ends wholly before it is left out; undated sanctions are included, as
//   dated: false.
// param actor: actor? — who imposes them or is their target; everybody where it is left out
// param asOf: date = today — the day for which the answer holds
// returns: table
MATCH (a:Actor)-[m:SANCTIONS]->(o:Actor)
WHERE ($actor IS NULL OR $actor IN [a.id, o.id])
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(m.to, size($asOf)) >= left($asOf, size(m.to)), true)
  AND NOT (m.to IS NULL AND EXISTS {
    MATCH (a)-[e:SANCTIONS]->(o)
    WHERE left(e.to, size($asOf)) < left($asOf, size(e.to)) AND coalesce(left(e.to, size(m.from)) >= left(m.from, size(e.to)), true)
  })
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
WITH a, o, m, claim, sentence, source ORDER BY source.id, sentence.start, claim.id
WITH a, o, min(m.from) AS from, max(m.to) AS to, max(m.confidence) AS confidence,
     collect(DISTINCT claim.attr_purpose) AS purposes,
     collect({source: source.id, citation: source.citation, section: sentence.section, paragraph: sentence.paragraph,
       sentence: sentence.sentence, page: sentence.page, quote: sentence.text, confidence: claim.confidence,
       claim: claim.id, statement: m.statement}) AS citations
RETURN a.id AS by, a.name AS byName, o.id AS target, o.name AS targetName, from, to,
       coalesce(from, to) IS NOT NULL AS dated, purposes, confidence, citations
ORDER BY byName, targetName, by, target LIMIT 500
