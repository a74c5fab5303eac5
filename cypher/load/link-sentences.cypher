UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence}), (source:Source {id: row.source})
MERGE (sentence)-[:IN]->(source)
