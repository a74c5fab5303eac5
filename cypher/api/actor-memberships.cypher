// The organisations of an actor, or the members of an organisation: those of $today first. Of what does not tell when it began,
// where other statements do, these tell the time.
MATCH (a:Actor {id: $id})-[m:MEMBER_OF|OBSERVER_OF|DIALOGUE_PARTNER_OF]-(other:Actor)
WHERE m.fromKnown IS NULL OR m.to IS NULL
WITH type(m) AS relation, CASE WHEN startNode(m) = a THEN 'subject' ELSE 'object' END AS role, other,
     collect(m {.from, .confidence, .sources, .statement, until: CASE WHEN m.fromKnown IS NULL THEN m.until END, told: m.fromKnown IS NULL}) AS held
WHERE any(m IN held WHERE m.told)
WITH relation, role, other, held, reduce(first = null, m IN held | CASE WHEN first IS NULL OR m.from < first THEN coalesce(m.from, first) ELSE first END) AS from,
     CASE WHEN all(m IN held WHERE NOT m.told OR m.until IS NOT NULL)
       THEN reduce(last = null, m IN held | CASE WHEN last IS NULL OR m.until > last THEN coalesce(m.until, last) ELSE last END) END AS until
RETURN relation, role, other {.id, .name, .nameZh, .nameRu, type: [label IN labels(other) WHERE label <> 'Actor'][0]} AS other,
       from, until AS to, coalesce(left(until, size($today)) >= left($today, size(until)), true)
         AND coalesce(left(from, size($today)) <= left($today, size(from)), true) AS present,
       reduce(most = 0.0, m IN held | CASE WHEN m.confidence > most THEN m.confidence ELSE most END) AS confidence,
       [m IN held | m.statement] AS statements
ORDER BY role DESC, present DESC, CASE relation WHEN 'MEMBER_OF' THEN 0 WHEN 'OBSERVER_OF' THEN 1 ELSE 2 END, from, other.name, other.id
