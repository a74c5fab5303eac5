// title: What each source contributes
// title.zh: 各文獻的貢獻
// description: How many sentences are quoted, claims made and statements supported, how many of these no other source
//   supports (alone), how many relations they are of, and the span of time that they are about.
// description.zh: 引用句數、主張數、陳述數、獨有陳述數、關係種數與所涉時間。
// returns: table
MATCH (source:Source)
OPTIONAL MATCH (source)<-[:IN]-(sentence:Sentence)<-[:QUOTES]-(claim:Claim)-[:SUPPORTS]->(s:Statement)
RETURN source.id AS id, source.citation AS citation, source.language AS language, source.date AS date,
       count(DISTINCT sentence) AS sentences, count(DISTINCT claim) AS claims, count(DISTINCT s) AS statementCount,
       count(DISTINCT CASE s.sources WHEN 1 THEN s END) AS alone, count(DISTINCT s.relation) AS relations,
       min(coalesce(s.from, s.to)) AS earliest, max(coalesce(s.to, s.from)) AS latest
ORDER BY date, id
