// title: How an actor stands between powers, year by year
// title.zh: 某行為者在大國間的平衡，逐年
// description: How many ties of cooperation and of conflict the two had in each year, by the quad classes of the PLOVER
//   ontology; an agreement that both signed is one tie. A tie counts in each year from its own first date to its own last.
//   Evenness is how evenly the year's cooperation is spread over the powers: Shannon's entropy of their shares over its
//   greatest value, 0 all with one, 1 the same with each; none where there is no cooperation. Undated ties stand under no
//   year, last.
// description.zh: 依 PLOVER 四象限計各年與各大國的合作與衝突，雙方同簽之協議計一；跨年者逐年計入。evenness
//   為合作分布的標準化 Shannon 熵，0 為集中一國，1 為均等，無合作則無值；無日期者不屬任何年，列於最後。
// param actor: actor — who stands between
// param powers: actors = USA,RUS,CHN — the powers
// param from: date? — no year before
// param to: date = today — no year after
// example: actor=KAZ from=2000 to=2005
// returns: table
MATCH (a:Actor {id: $actor})
CALL (a) {
  MATCH (a)-[m]-(p:Actor)
  WHERE p.id IN $powers AND m.quad <> 'structural'
  WITH p, m, startNode(m) AS x, endNode(m) AS y
  WHERE NOT EXISTS {
    MATCH (x)-[finer]->(y)
    WHERE type(finer) = type(m) AND finer.from STARTS WITH coalesce(m.from, '') AND finer.from <> coalesce(m.from, '')
  }
  RETURN p, m.quad ENDS WITH 'cooperation' AS friendly, m.from AS from, m.to AS to, [m.statement] AS statements
  UNION ALL
  MATCH (a)-[m:SIGNED]->(agreement:Actor)<-[n:SIGNED]-(p:Actor)
  WHERE p.id IN $powers AND p <> a
  WITH p, agreement, agreement.date AS date, min(m.from) AS earliest, min(n.from) AS other,
       collect(DISTINCT m.statement) + collect(DISTINCT n.statement) AS statements
  RETURN p, true AS friendly, coalesce(date, earliest, other) AS from, null AS to, statements
}
WITH p, friendly, statements, toInteger(left(from, 4)) AS first, toInteger(left(coalesce(to, from), 4)) AS last, toInteger(left($to, 4)) AS end
UNWIND CASE WHEN first IS NULL THEN [null] ELSE range(first, CASE WHEN last < first THEN first WHEN last > end THEN end ELSE last END) END AS year
WITH year, end, p, friendly, statements
WHERE coalesce(year >= toInteger(left($from, 4)), true) AND coalesce(year <= end, true)
WITH year, p, sum(CASE WHEN friendly THEN 1 ELSE 0 END) AS cooperation, sum(CASE WHEN friendly THEN 0 ELSE 1 END) AS conflict,
     collect(statements) AS lists
WITH year, collect({power: p, cooperation: cooperation, conflict: conflict, lists: lists}) AS rows, sum(cooperation) AS total,
     size([id IN $powers WHERE id <> $actor]) AS powers
WITH rows, year, CASE WHEN total > 0 AND powers > 1 THEN round(reduce(h = 0.0, row IN rows |
       h + CASE row.cooperation WHEN 0 THEN 0.0 ELSE log(1.0 * total / row.cooperation) * row.cooperation / total END) / log(powers), 4)
     END AS evenness
UNWIND rows AS row
RETURN year, row.power.id AS power, row.power.name AS powerName, row.power.nameZh AS powerNameZh, row.cooperation AS cooperation,
       row.conflict AS conflict, row.cooperation - row.conflict AS net, evenness,
       reduce(all = [], list IN row.lists | all + [id IN list WHERE NOT id IN all]) AS statements
ORDER BY year, power
