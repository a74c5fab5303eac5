package heartland.api.source;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A paper's node, without its sentences. */
@Node("Source")
record SourceNode(@Id String id, String type, String title, String citation, String language) {}
