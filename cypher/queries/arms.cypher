// title: Who supplied arms to whom
// title.zh: 何者供應武器予何者
// description: In order of time, with the amounts that sources give; what has no date comes last, as dated: false.
// description.zh: 依時序並列文獻所載數額；無日期者在後，標明 dated: false。
// param supplier: actor? — who supplies
// param receiver: actor? — who gets
// param from: date? — nothing that lies wholly before
// param to: date? — nothing that lies wholly after
// example: receiver=KGZ
// returns: table
MATCH (a:Actor)-[m:SUPPLIES_ARMS_TO]->(b:Actor)
WHERE ($supplier IS NULL OR a.id = $supplier) AND ($receiver IS NULL OR b.id = $receiver)
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
