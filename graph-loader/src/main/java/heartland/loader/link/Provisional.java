package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.PartialDate;
import java.util.List;
import java.util.Locale;

/** Ids of actors that no list has. */
public final class Provisional {
    /** Begins the id of what is only described (軍事合作協定), not named: two of them are not one because they sound alike. */
    static final String DESCRIBED = "?";

    private Provisional() {}

    /** The id that a name gets: its letters and digits, in lower case, joined by hyphens. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** Whether the actor is only described, so that its parties and date must tell which one is meant. */
    public static boolean isDescribed(Actor actor) {
        return actor.id().startsWith(DESCRIBED);
    }

    /** A described event, told from others by when it was. */
    public static Actor held(Actor described, PartialDate date) {
        String words = described.id().substring(DESCRIBED.length());
        String name = described.names().get(0);
        return Actor.of(slug(words + "-" + date), described.type(), List.of(name + " (" + date + ")"))
                .withNames(described.names());
    }

    /** As {@link #identified}, where nobody is known to have signed. */
    public static Actor unidentified(Actor described, String doc) {
        return Actor.of(
                slug(doc + "-" + described.id().substring(1)), described.type(), List.copyOf(described.names()));
    }
}
