// What lies in a country.
CREATE INDEX actor_country IF NOT EXISTS FOR (n:Actor) ON (n.country);
// What several sources say.
CREATE INDEX statement_sources IF NOT EXISTS FOR (n:Statement) ON (n.sources);
