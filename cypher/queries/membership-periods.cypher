// title: When several actors belonged to which organisations
// title.zh: 數個行為者何時屬於哪些組織
// description: One row a membership that a source tells. Its end is its own, or else what another source says ended it. One
//   without a date comes last, as dated: false; where others of the same two are dated it is left out.
// description.zh: 每列為一段會籍；無日期者在後，標明 dated: false，同一會籍另有日期者則不列。
// param actors: actors — whose
// param orgs: actors? — in these alone
// param from: date? — nothing that ended wholly before
// param to: date? — nothing that began wholly after
// example: actors=KAZ,KGZ,UZB
// returns: table
MATCH (a:Actor)-[m:MEMBER_OF]->(o:Actor)
WHERE a.id IN $actors AND ($orgs IS NULL OR o.id IN $orgs) AND m.fromKnown IS NULL
  AND coalesce(left(m.until, size($from)) >= left($from, size(m.until)), true)
  AND coalesce(left(m.from, size($to)) <= left($to, size(m.from)), true)
RETURN a.id AS actor, a.name AS actorName, a.nameZh AS actorNameZh, o.id AS org, o.name AS orgName, o.nameZh AS orgNameZh,
       m.from AS from, m.until AS to, coalesce(m.from, m.until) IS NOT NULL AS dated, m.confidence AS confidence,
       [m.statement] + [id IN [m.untilBy] WHERE id <> m.statement] AS statements
ORDER BY dated DESC, orgName, org, actorName, actor, from, to, m.statement
