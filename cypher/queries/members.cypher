// title: Members of an organisation on a date
// description: What begins wholly after the day or ends wholly before it is left out; a membership without an end is over
//   where another statement says so. Undated ones are included, as dated: false.
// param org: actor — the organisation, by id or by any of its names, in any script
// param asOf: date = today — the day for which the answer holds
// returns: table
MATCH (o:Actor {id: $org})<-[m:MEMBER_OF]-(a:Actor)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(m.to, size($asOf)) >= left($asOf, size(m.to)), true)
  AND NOT (m.to IS NULL AND EXISTS {
    MATCH (a)-[e:MEMBER_OF]->(o)
    WHERE left(e.to, size($asOf)) < left($asOf, size(e.to)) AND coalesce(left(e.to, size(m.from)) >= left(m.from, size(e.to)), true)
  })
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
WITH a, m, claim, sentence, source ORDER BY source.id, sentence.start, claim.id
WITH a, min(m.from) AS from, max(m.to) AS to, max(m.confidence) AS confidence,
     collect({source: source.id, citation: source.citation, section: sentence.section, paragraph: sentence.paragraph,
       sentence: sentence.sentence, page: sentence.page, quote: sentence.text, confidence: claim.confidence,
       claim: claim.id, statement: m.statement}) AS citations
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, from, to, coalesce(from, to) IS NOT NULL AS dated, confidence, citations
ORDER BY name, id LIMIT 500
