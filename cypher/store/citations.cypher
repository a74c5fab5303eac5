// The sentences that state these, in order of source and place.
UNWIND $statements AS id
MATCH (:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
WHERE $knownBy IS NULL OR left(source.date, size($knownBy)) <= left($knownBy, size(source.date))
RETURN id AS statement, {source: source.id, citation: source.citation, section: sentence.section, paragraph: sentence.paragraph,
       sentence: sentence.sentence, page: sentence.page, quote: sentence.text, confidence: claim.confidence,
       claim: claim.id, statement: id} AS citation
ORDER BY source.id, sentence.start, claim.id
