package heartland.store;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.Source;
import java.util.Collection;
import java.util.List;

/**
 * What goes into a graph, and comes out of it.
 *
 * @param sources the sources that the claims are from; one with no claims says that it makes none
 * @param actors the actors that the claims name, and any others
 * @param claims all the claims of these sources
 */
public record Contents(List<Source> sources, Collection<Actor> actors, List<Claim> claims) {
    public Contents {
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
    }
}
