// title: Who trades with whom
// title.zh: 何者與何者貿易
// description: In order of time, with the amounts that sources give; what has no date comes last, as dated: false.
// description.zh: 依時序並列文獻所載數額；無日期者在後，標明 dated: false。
// param actor: actor? — one side
// param partner: actor? — the other
// param from: date? — nothing that lies wholly before
// param to: date? — nothing that lies wholly after
// example: actor=KAZ partner=CHN
// returns: table
MATCH (a:Actor)-[m:TRADES_WITH]->(b:Actor)
WHERE ($actor IS NULL OR $actor IN [a.id, b.id]) AND ($partner IS NULL OR $partner IN [a.id, b.id])
  AND coalesce(left(coalesce(m.to, m.from), size($from)) >= left($from, size(coalesce(m.to, m.from))), true)
  AND coalesce(left(m.from, size($to)) <= left($to, size(m.from)), true)
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)
WITH a, b, m, claim ORDER BY claim.id
RETURN a.id AS subject, a.name AS subjectName, b.id AS object, b.name AS objectName, m.from AS from, m.to AS to,
       coalesce(m.from, m.to) IS NOT NULL AS dated,
       collect(DISTINCT claim.attr_amount + coalesce(' ' + claim.attr_currency, '')) AS amounts,
       collect(DISTINCT claim.attr_purpose) AS purposes,
       m.confidence AS confidence, [m.statement] AS statements
ORDER BY coalesce(from, to), subjectName, objectName, statements
