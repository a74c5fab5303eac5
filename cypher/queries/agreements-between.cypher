// title: Agreements that two actors have both signed
// description: The date is the agreement's own where it is known, else the earliest that a source gives for a signature.
// param a: actor — one of the two
// param b: actor — the other
// returns: table
MATCH (:Actor {id: $a})-[:SIGNED]->(agreement:Actor)<-[:SIGNED]-(:Actor {id: $b})
WITH DISTINCT agreement
MATCH (party:Actor)-[m:SIGNED]->(agreement) WHERE party.id IN [$a, $b]
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
WITH agreement, m, claim, sentence, source ORDER BY source.id, sentence.start, claim.id
WITH agreement, coalesce(agreement.date, min(m.from)) AS date, max(m.confidence) AS confidence,
     collect({source: source.id, citation: source.citation, section: sentence.section, paragraph: sentence.paragraph,
       sentence: sentence.sentence, page: sentence.page, quote: sentence.text, confidence: claim.confidence,
       claim: claim.id, statement: m.statement}) AS citations
RETURN agreement.id AS id, agreement.name AS name, agreement.nameZh AS nameZh, date, confidence, citations
ORDER BY date, name, id LIMIT 500
