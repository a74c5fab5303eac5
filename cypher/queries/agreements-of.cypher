// title: Agreements that an actor has signed
// title.zh: 某行為者簽署的協議
// description: In order of time. The date is the agreement's own where it is known, else the earliest that a source gives for
//   the signature; an undated one comes last.
// description.zh: 依時序；日期取協議本身的，否則取文獻所記最早簽署日，無日期者在後。
// param actor: actor — who signed
// param from: date? — nothing before
// param to: date? — nothing after
// example: actor=KAZ from=1991 to=1995
// returns: table
MATCH (:Actor {id: $actor})-[m:SIGNED]->(agreement:Actor)
WITH agreement, coalesce(agreement.date, min(m.from)) AS date, max(m.confidence) AS confidence, collect(m.statement) AS statements
WHERE coalesce(left(date, size($from)) >= left($from, size(date)), true)
  AND coalesce(left(date, size($to)) <= left($to, size(date)), true)
RETURN agreement.id AS id, agreement.name AS name, agreement.nameZh AS nameZh, date, date IS NOT NULL AS dated, confidence, statements
ORDER BY date, name, id
