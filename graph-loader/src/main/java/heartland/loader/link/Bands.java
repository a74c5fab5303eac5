package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds those who are told by whose they are and what they are called, and who are not the state or the place that they are
 * of: 敘利亞反對派, Congolese rebels, the opposition of Georgia; so is a people, 吉爾吉斯族, wherever it lives.
 */
final class Bands {
    private static final Set<ActorType> OWNERS = Set.of(ActorType.COUNTRY, ActorType.PLACE);

    private final Pattern before;
    private final Pattern after;
    private final boolean capitals;

    Bands(RuleSet rules) {
        before = rules.grammarAtEnd("band_before");
        after = rules.grammar("band_after");
        capitals = rules.dialect() == Dialect.EN;
    }

    /** The mentions, in order, each that only tells whose a band is grown to the whole of what it is called. */
    List<Mention> told(String text, String folded, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> band(text, folded, mention, mentions))
                .toList();
    }

    private Mention band(String text, String folded, Mention owner, List<Mention> mentions) {
        if (!OWNERS.contains(owner.actor().type())) {
            return owner;
        }
        Matcher head = after.matcher(capitals ? text : folded)
                .region(owner.end(), folded.length())
                .useTransparentBounds(true);
        boolean found = head.lookingAt()
                && mentions.stream().noneMatch(other -> other.start() >= owner.end() && other.start() < head.end());
        Matcher side = before.matcher(folded.substring(0, owner.start()));
        return found ? mention(text, side.find() ? side.start() : owner.start(), head.end()) : owner;
    }

    private static Mention mention(String text, int start, int end) {
        String name = text.substring(start, end);
        Actor band = Actor.of(Provisional.slug(name), ActorType.GROUP, List.of(name));
        return new Mention(start, end, band, Mention.Form.PROVISIONAL);
    }
}
