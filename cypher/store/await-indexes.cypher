// Seconds, for an index that a migration has just made over a full graph.
CALL db.awaitIndexes(300)
