// title: Organisations to which an actor belongs on a date
// title.zh: 某日某行為者所屬的組織
// description: What begins wholly after the day or ended wholly before it is left out. What has no date is in, as dated: false.
// description.zh: 該日之後才開始或之前已結束者不列；無日期者照列，並標明 dated: false。
// param actor: actor — the member
// param asOf: date = today — the day for which the answer holds
// param knownBy: date? — only what sources say that had appeared by then
// example: actor=UZB asOf=2005
// returns: table
MATCH (a:Actor {id: $actor})-[m:MEMBER_OF]->(o:Actor)
WHERE coalesce(left(m.from, size($asOf)) <= left($asOf, size(m.from)), true)
  AND (m.until IS NULL OR left(m.until, size($asOf)) >= left($asOf, size(m.until)) OR $knownBy < m.untilKnown)
  AND ($knownBy IS NULL OR left(m.known, size($knownBy)) <= left($knownBy, size(m.known)))
RETURN o.id AS id, o.name AS name, o.nameZh AS nameZh, min(m.from) AS from, max(m.until) AS to,
       coalesce(min(m.from), max(m.until)) IS NOT NULL AS dated, max(m.confidence) AS confidence, collect(m.statement) AS statements
ORDER BY name, id
