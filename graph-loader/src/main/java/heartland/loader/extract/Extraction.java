package heartland.loader.extract;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.Source;
import java.util.List;

/**
 * What one document yields.
 *
 * @param claims in the order of its sentences
 * @param actors the actors that the claims name, by id
 */
public record Extraction(Source source, List<Claim> claims, List<Actor> actors) {}
