MATCH (subject:Actor)<-[:SUBJECT]-(statement:Statement {id: $id})-[:OBJECT]->(object:Actor)
RETURN statement.id AS id, statement.relation AS relation, statement.text AS text,
       subject {.id, .name, .nameZh, type: [label IN labels(subject) WHERE label <> 'Actor'][0]} AS subject,
       object {.id, .name, .nameZh, type: [label IN labels(object) WHERE label <> 'Actor'][0]} AS object,
       statement.polarity AS polarity, statement.modality AS modality, statement.from AS from, statement.to AS to,
       statement.confidence AS confidence,
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
       } AS claims,
       COLLECT {
         MATCH (statement)-[about:DISAGREES_WITH]-(other:Statement)
         ORDER BY about.about, other.id
         RETURN {about: about.about, id: other.id, from: other.from, to: other.to, polarity: other.polarity}
       } AS disagreements
