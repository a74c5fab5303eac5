MATCH (claim:Claim)-[:QUOTES]->(sentence:Sentence)
RETURN properties(claim) AS claim, properties(sentence) AS sentence
ORDER BY claim.doc, sentence.start, claim.id
