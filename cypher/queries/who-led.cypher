// title: Who leads or led an organisation, an initiative or a country
// title.zh: 何者主導或領導某組織、倡議或國家
// description: Those who lead it, and those who hold office in it. One row a term. What begins wholly after the day or ended
//   wholly before it is left out; without a day all are in.
// description.zh: 含主導者與任職者；每任一列；給定日期時，其後才開始或其前已結束者不列。
// param what: actor — what is led
// param asOf: date? — the day for which the answer holds
// example: what=SCO
// returns: table
MATCH (:Actor {id: $what})<-[m:LEADS|HOLDS_OFFICE]-(a:Actor)
WHERE m.fromKnown IS NULL
  AND coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND coalesce(left(m.until, size($asOf)) >= left($asOf, size(m.until)), true)
WITH a, type(m) AS relation, m.from AS from, m.until AS to, max(m.confidence) AS confidence, collect(m.statement) AS held,
     collect(DISTINCT m.untilBy) AS ends
WITH a, relation, from, to, confidence, held + [id IN ends WHERE NOT id IN held] AS statements
CALL (statements) {
  UNWIND statements AS id
  MATCH (:Statement {id: id})<-[:SUPPORTS]-(claim:Claim)
  WITH claim ORDER BY claim.id
  RETURN collect(DISTINCT claim.attr_title) AS titles
}
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, relation, titles, from, to, coalesce(from, to) IS NOT NULL AS dated,
       confidence, statements
ORDER BY relation DESC, coalesce(from, to), name, id, statements
