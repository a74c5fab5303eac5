// title: Who leads or led an organisation, an initiative or a country
// title.zh: 何者主導或領導某組織、倡議或國家
// description: Those who lead it, and those who hold office in it. What begins wholly after the day or ended wholly before it is left
//   out; without a day all are in.
// description.zh: 含主導者與任職者；給定日期時，其後才開始或其前已結束者不列。
// param what: actor — what is led
// param asOf: date? — the day for which the answer holds
// example: what=SCO
// returns: table
MATCH (:Actor {id: $what})<-[m:LEADS|HOLDS_OFFICE]-(a:Actor)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(m.until, size($asOf)) >= left($asOf, size(m.until)), true)
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)
WITH a, m, claim ORDER BY claim.id
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, type(m) AS relation, collect(DISTINCT claim.attr_title) AS titles,
       min(m.from) AS from, max(m.until) AS to, coalesce(min(m.from), max(m.until)) IS NOT NULL AS dated,
       max(m.confidence) AS confidence, collect(DISTINCT m.statement) AS statements
ORDER BY relation DESC, from, name, id
