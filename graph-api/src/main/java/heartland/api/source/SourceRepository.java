package heartland.api.source;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface SourceRepository extends Neo4jRepository<SourceNode, String> {}
