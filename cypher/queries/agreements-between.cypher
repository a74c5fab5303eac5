// title: Agreements that two actors have both signed
// title.zh: 兩個行為者共同簽署的協議
// description: The date is the agreement's own where it is known, else the earliest that a source gives for a signature.
// description.zh: 日期取協議本身的，否則取文獻所記最早簽署日。
// param a: actor — one of the two
// param b: actor — the other
// example: a=RUS b=KAZ
// returns: table
MATCH (:Actor {id: $a})-[:SIGNED]->(agreement:Actor)<-[:SIGNED]-(:Actor {id: $b})
WITH DISTINCT agreement
MATCH (party:Actor)-[m:SIGNED]->(agreement) WHERE party.id IN [$a, $b]
WITH agreement, coalesce(agreement.date, min(m.from)) AS date, max(m.confidence) AS confidence, collect(m.statement) AS statements
RETURN agreement.id AS id, agreement.name AS name, agreement.nameZh AS nameZh, date, date IS NOT NULL AS dated, confidence, statements
ORDER BY date, name, id
