// $query is a Lucene query over whole names; $key is what it was made of.
CALL db.index.fulltext.queryNodes('actor_keys', $query) YIELD node AS a, score
WITH a, score,
     CASE WHEN $key IN a.keys THEN 0 WHEN any(key IN a.keys WHERE key STARTS WITH $key) THEN 1
          WHEN any(key IN a.keys WHERE key CONTAINS $key) THEN 2 ELSE 3 END AS closeness
ORDER BY closeness, COUNT { (a)--() } DESC, a.id
LIMIT $limit
RETURN a.id AS id, [label IN labels(a) WHERE label <> 'Actor'][0] AS type, a.name AS name, a.nameZh AS nameZh, a.nameRu AS nameRu
