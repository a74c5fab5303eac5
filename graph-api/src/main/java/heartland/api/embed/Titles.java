package heartland.api.embed;

import heartland.store.ActorLookup;
import heartland.store.ActorRef;
import heartland.store.GraphException;
import org.springframework.stereotype.Component;

/** What embeds show, in words, with actors by name. */
@Component
class Titles {
    private final ActorLookup actors;

    Titles(ActorLookup actors) {
        this.actors = actors;
    }

    String of(Embed embed) {
        return embed.title(given -> name(given, embed.words()));
    }

    private String name(String given, Words words) {
        try {
            ActorRef actor = actors.get(given);
            return words.choose(actor.name(), actor.nameZh());
        } catch (GraphException e) {
            // Whoever asks the question itself is told.
            return given;
        }
    }
}
