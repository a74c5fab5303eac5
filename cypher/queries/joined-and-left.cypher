// title: Who joined or left which organisation, in order of time
// title.zh: 何者何時加入或退出何組織
// description: A membership from a date is told as joined; one to a date, or of one that was a member and from a date on is
//   said not to be, as left. Undated ones have no place in time and are left out.
// description.zh: 依時序列出；自某日起否認者，僅原為成員時計為退出；無日期者不列。
// param org: actor? — the organisation; any where it is left out
// param actor: actor? — the member; anybody where it is left out
// param from: date? — nothing before
// param to: date? — nothing after
// param knownBy: date? — only what sources say that had appeared by then
// example: actor=KAZ
// returns: table
MATCH (a:Actor)<-[:SUBJECT]-(s:Statement {relation: 'MEMBER_OF'})-[:OBJECT]->(o:Actor)
WHERE s.modality = 'actual' AND ($org IS NULL OR o.id = $org) AND ($actor IS NULL OR a.id = $actor)
  AND ($knownBy IS NULL OR left(s.known, size($knownBy)) <= left($knownBy, size(s.known)))
UNWIND CASE s.polarity
  WHEN 'affirmed' THEN [{what: 'joined', on: s.from}, {what: 'left', on: s.to}]
  ELSE [{what: 'left', on: s.from}] END AS event
WITH a, o, s, event
WHERE event.on IS NOT NULL
  AND coalesce(left(event.on, size($from)) >= left($from, size(event.on)), true)
  AND coalesce(left(event.on, size($to)) <= left($to, size(event.on)), true)
  AND EXISTS {
    MATCH (a)-[m:MEMBER_OF]->(o)
    WHERE m.statement = s.id
       OR s.polarity = 'negated' AND coalesce(left(m.from, size(s.from)) <= left(s.from, size(m.from)), true)
  }
RETURN event.on AS date, a.id AS id, a.name AS name, event.what AS event, o.id AS org, o.name AS orgName,
       max(s.confidence) AS confidence, collect(s.id) AS statements
ORDER BY date, name, orgName, event, id, org
