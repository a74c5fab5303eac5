// title: Who holds office in a country or an organisation on a date
// title.zh: 某日某國或某組織的任職者
// description: What begins wholly after the day or ended wholly before it is left out. What has no date is in, as dated: false.
// description.zh: 該日之後才開始或之前已結束者不列；無日期者照列，並標明 dated: false。
// param of: actor — the country or the organisation
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: of=KAZ asOf=2010
// returns: table
MATCH (o:Actor {id: $of})<-[m:HOLDS_OFFICE]-(a:Actor)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
MATCH (:Statement {id: m.statement})<-[:SUPPORTS]-(claim:Claim)
WITH a, m, claim ORDER BY claim.id
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, collect(DISTINCT claim.attr_title) AS titles,
       min(m.from) AS from, max(m.until) AS to, coalesce(min(m.from), max(m.until)) IS NOT NULL AS dated,
       max(m.confidence) AS confidence, collect(DISTINCT m.statement) AS statements
ORDER BY from, name, id
