// Another version, now that something has changed: what was read before may be out of date.
MERGE (version:GraphVersion)
SET version.id = randomUUID()
