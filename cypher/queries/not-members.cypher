// title: Who is said not to be a member of an organisation
// title.zh: 文獻稱非某組織成員者
// description: What sources deny, and since when; leaving an organisation is a denial from its date on.
// description.zh: 文獻否認的成員身分；退出即自該日起否認。
// param org: actor — the organisation
// param knownBy: date? — only what sources say that had appeared by then
// example: org=SCO
// returns: table
MATCH (:Actor {id: $org})<-[:OBJECT]-(s:Statement {relation: 'MEMBER_OF', polarity: 'negated'})-[:SUBJECT]->(a:Actor)
WHERE $knownBy IS NULL OR left(s.known, size($knownBy)) <= left($knownBy, size(s.known))
RETURN a.id AS id, a.name AS name, a.nameZh AS nameZh, s.modality AS modality, s.from AS from, s.to AS to,
       coalesce(s.from, s.to) IS NOT NULL AS dated, s.confidence AS confidence, [s.id] AS statements
ORDER BY name, id, from, s.id
