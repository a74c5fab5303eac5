// title: Who connects organisations that have few others in common
// title.zh: 何者連結少有共同成員的組織
// description: For each two organisations to which an actor belongs, one over the number of those that belong to both; the
//   sum is the score: a sole link counts 1. Brokerage over shared affiliation, after Burt's structural holes (1992).
// description.zh: 行為者所屬每兩個組織，計一除以兩者共同成員數之和；唯一連結者計 1。
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: asOf=2005
// returns: table
MATCH (a)-[m:MEMBER_OF]->(o)
WHERE $knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known))
WITH a, o, m,
     CASE WHEN $knownBy IS NULL OR left(m.untilKnown, size($knownBy)) <= left($knownBy, size(m.untilKnown)) THEN m.until END AS until,
     m.fromKnown IS NOT NULL AND ($knownBy IS NULL OR left(m.fromKnown, size($knownBy)) <= left($knownBy, size(m.fromKnown))) AS defers
WHERE NOT (defers AND m.to IS NOT NULL)
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(until, size($asOf)) >= left($asOf, size(until)), true)
WITH a, o, min(m.from) AS from, max(CASE WHEN NOT defers THEN until END) AS to, max(m.confidence) AS confidence,
     collect(m.statement) AS held, collect(DISTINCT CASE WHEN until IS NOT NULL AND NOT defers THEN m.untilBy END) AS ends,
     collect(defers) AS deferring
WHERE false IN deferring
WITH a, collect({org: o, statements: held + [id IN ends WHERE NOT id IN held]}) AS orgs
UNWIND orgs AS one
UNWIND orgs AS other
WITH a, one, other WHERE one.org.id < other.org.id
WITH one.org AS x, other.org AS y, collect({actor: a, statements: one.statements + other.statements}) AS both
UNWIND both AS link
WITH link.actor AS actor, sum(1.0 / size(both)) AS score, sum(CASE size(both) WHEN 1 THEN 1 ELSE 0 END) AS alone,
     count(*) AS pairs, collect(link.statements) AS lists
UNWIND lists AS list
UNWIND list AS statement
RETURN actor.id AS id, actor.name AS name, actor.nameZh AS nameZh, round(score, 4) AS score, pairs, alone,
       collect(DISTINCT statement) AS statements
ORDER BY score DESC, name, id
