MATCH (sentence:Sentence) WHERE NOT EXISTS { (sentence)<-[:QUOTES]-() }
WITH sentence LIMIT $limit
DETACH DELETE sentence
