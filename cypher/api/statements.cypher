// Statements with the sentences that state them, by source and place.
MATCH (subject:Actor)<-[:SUBJECT]-(statement:Statement)-[:OBJECT]->(object:Actor)
WHERE statement.id IN $ids
RETURN statement.id AS id, statement.relation AS relation, statement.text AS text, statement.quad AS quad,
       subject {.id, .name, .nameZh, .nameRu, .names, type: [label IN labels(subject) WHERE label <> 'Actor'][0]} AS subject,
       object {.id, .name, .nameZh, .nameRu, .names, type: [label IN labels(object) WHERE label <> 'Actor'][0]} AS object,
       statement.polarity AS polarity, statement.modality AS modality,
       statement.polarity = 'affirmed' AND statement.modality = 'actual'
         AND NOT EXISTS { (subject)-[fact]->(object) WHERE fact.statement = statement.id } AS provisional,
       statement.from AS from, statement.to AS to,
       statement.known AS known, statement.confidence AS confidence, statement.sources AS sources,
       CASE WHEN statement.reference IS NOT NULL THEN {
         outcome: statement.reference, dataSet: statement.referenceSet, date: statement.referenceDate, fact: statement.referenceFact
       } END AS reference,
       COLLECT {
         MATCH (statement)<-[:SUPPORTS]-(claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(source:Source)
         ORDER BY source.year, source.id, sentence.start, claim.id
         RETURN {
           id: claim.id, quote: sentence.text, section: sentence.section, paragraph: sentence.paragraph,
           sentence: sentence.sentence, page: sentence.page, from: claim.from, to: claim.to,
           confidence: claim.confidence, rule: claim.rule,
           attributes: [key IN keys(claim) WHERE key STARTS WITH 'attr_' | {name: substring(key, 5), value: claim[key]}],
           citation: source.short + coalesce(', ' + sentence.section, '') + ', paragraph ' + sentence.paragraph
             + ', sentence ' + sentence.sentence + coalesce(', page ' + sentence.page, ''),
           source: source {.id, .title, .citation, .language}
         }
       } AS claims
ORDER BY id
