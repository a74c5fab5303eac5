// title: Whom an actor sanctions on a date
// title.zh: 某行為者實施的制裁
// description: What begins wholly after the day or ended wholly before it is left out. What has no date is in, as dated: false.
// description.zh: 該日之後才開始或之前已結束者不列；無日期者照列，並標明 dated: false。
// param actor: actor — who imposes them
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: actor=USA
// returns: table
MATCH (a:Actor {id: $actor})-[m:SANCTIONS]->(o:Actor)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)
WITH o, m, claim ORDER BY claim.id
RETURN o.id AS id, o.name AS name, o.nameZh AS nameZh, min(m.from) AS from, max(m.until) AS to,
       coalesce(min(m.from), max(m.until)) IS NOT NULL AS dated, collect(DISTINCT claim.attr_purpose) AS purposes,
       max(m.confidence) AS confidence, collect(DISTINCT m.statement) AS statements
ORDER BY name, id
