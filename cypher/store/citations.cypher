// The sentences that state each of these; none of what is no statement.
UNWIND $statements AS id
OPTIONAL MATCH (:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
RETURN id AS statement,
       collect(CASE WHEN claim IS NOT NULL THEN {
         source: source.id, date: source.date, start: sentence.start, claim: claim.id,
         citation: {source: source.id, citation: source.citation, section: sentence.section, paragraph: sentence.paragraph,
           sentence: sentence.sentence, page: sentence.page, quote: sentence.text, confidence: claim.confidence,
           claim: claim.id, statement: id}} END) AS citations
