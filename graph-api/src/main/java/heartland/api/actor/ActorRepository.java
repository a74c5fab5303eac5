package heartland.api.actor;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface ActorRepository extends Neo4jRepository<ActorNode, String> {}
