// title: How an actor stands between powers, year by year
// title.zh: 某行為者在大國間的平衡，逐年
// description: Of each year and power the statements of cooperation and of conflict between the two, by the quad classes of the PLOVER
//   ontology, agreements that both signed among the cooperation. Evenness is how evenly the year's cooperation is spread over
//   the powers: Shannon's entropy of their shares over its greatest value, 0 all with one, 1 the same with each; none where
//   there is no cooperation. Statements without a date stand under no year.
// description.zh: 依 PLOVER 四象限計各年與各大國的合作與衝突；evenness 為合作分布的標準化 Shannon 熵，0 為集中一國，1 為均等。
// param actor: actor — who stands between
// param powers: actors = USA,RUS,CHN — the powers
// param from: date? — no year before
// param to: date? — no year after
// example: actor=KAZ from=2000 to=2005
// returns: table
MATCH (a:Actor {id: $actor})
CALL (a) {
  MATCH (a)-[m]-(p:Actor) WHERE p.id IN $powers AND m.quad <> 'structural'
  RETURN p, m.quad ENDS WITH 'cooperation' AS friendly, m.from AS from, coalesce(m.until, m.from) AS to, m.statement AS statement
  UNION
  MATCH (a)-[m:SIGNED]->(agreement:Actor)<-[n:SIGNED]-(p:Actor) WHERE p.id IN $powers
  RETURN p, true AS friendly, coalesce(agreement.date, m.from, n.from) AS from, coalesce(agreement.date, m.from, n.from) AS to,
         m.statement AS statement
}
WITH p, friendly, statement, toInteger(left(from, 4)) AS first, toInteger(left(to, 4)) AS last
UNWIND CASE WHEN first IS NULL OR last - first > 100 THEN [first] ELSE range(first, CASE WHEN last < first THEN first ELSE last END) END AS year
WITH year, p, collect(DISTINCT CASE WHEN friendly THEN statement END) AS cooperation,
     collect(DISTINCT CASE WHEN NOT friendly THEN statement END) AS conflict
WHERE coalesce(year >= toInteger(left($from, 4)), $from IS NULL OR year IS NULL)
  AND coalesce(year <= toInteger(left($to, 4)), $to IS NULL OR year IS NULL)
WITH year, collect({power: p, cooperation: cooperation, conflict: conflict}) AS powers, sum(size(cooperation)) AS total
WITH year, powers, total, CASE WHEN total > 0 AND size($powers) > 1 THEN round(
       -reduce(h = 0.0, p IN powers | h + CASE size(p.cooperation) WHEN 0 THEN 0.0
         ELSE 1.0 * size(p.cooperation) / total * log(1.0 * size(p.cooperation) / total) END) / log(size($powers)), 4) + 0.0 END AS evenness
UNWIND powers AS row
RETURN year, row.power.id AS power, row.power.name AS powerName, size(row.cooperation) AS cooperation, size(row.conflict) AS conflict,
       size(row.cooperation) - size(row.conflict) AS net, evenness, row.cooperation + row.conflict AS statements
ORDER BY year, power
