// title: Who connects organisations that have few others in common
// title.zh: 何者連結少有共同成員的組織
// description: For each two organisations to which an actor belongs, one over the number of those that belong to both; the sum is the
//   score: a sole link counts 1. Brokerage over shared affiliation, after Burt's structural holes (1992).
// description.zh: 行為者所屬每兩個組織，計一除以兩者共同成員數之和；唯一連結者計 1。
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: asOf=2005
// returns: table
MATCH (a:Actor)-[m:MEMBER_OF]->(o:Actor)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
WITH a, o, collect(m.statement) AS statements
WITH collect({actor: a, org: o, statements: statements}) AS held
UNWIND held AS one
UNWIND held AS other
WITH held, one, other WHERE one.actor = other.actor AND one.org.id < other.org.id
WITH one.org AS a, other.org AS b, collect({actor: one.actor, statements: one.statements + other.statements}) AS both
UNWIND both AS link
WITH link.actor AS actor, sum(1.0 / size(both)) AS score, sum(CASE size(both) WHEN 1 THEN 1 ELSE 0 END) AS alone,
     count(*) AS pairs, collect(link.statements) AS lists
WITH actor, score, alone, pairs, reduce(all = [], list IN lists | all + list) AS statements
UNWIND statements AS statement
RETURN actor.id AS id, actor.name AS name, actor.nameZh AS nameZh, round(score, 4) AS score, pairs, alone,
       collect(DISTINCT statement) AS statements
ORDER BY score DESC, name, id
