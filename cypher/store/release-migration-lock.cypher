// A process that was killed while it migrated leaves its lock behind. Run only where no other process can hold it.
MATCH (lock:__Neo4jMigrationsLock) DELETE lock
