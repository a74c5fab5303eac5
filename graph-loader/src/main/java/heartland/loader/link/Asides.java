package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bracket right after a name says of who has no part in it: 條約（土庫曼未加入）, 五國（土庫曼除外）. */
final class Asides {
    private static final Pattern BRACKET = Pattern.compile("[\\s「」『』《》〈〉“”\"]*[（(](?<aside>[^（()）]*)[)）]");

    /** A list of fewer has nobody to leave out. */
    private static final int LIST = 3;

    private final Pattern absent;

    Asides(RuleSet rules) {
        absent = rules.grammar("absent_after");
    }

    /** The unit without those whom its bracket leaves out. */
    Unit read(Unit unit, String folded, List<Mention> mentions) {
        Matcher bracket = BRACKET.matcher(folded).region(unit.end(), folded.length());
        if (!bracket.lookingAt()) {
            return unit;
        }
        List<Actor> left = mentions.stream()
                .filter(mention -> mention.start() >= bracket.start("aside") && mention.end() <= bracket.end("aside"))
                .filter(mention -> mention.actor().type() == ActorType.COUNTRY)
                .filter(mention -> absent.matcher(folded)
                        .region(mention.end(), bracket.end("aside"))
                        .lookingAt())
                .map(Mention::actor)
                .toList();
        if (left.isEmpty()) {
            return unit;
        }
        if (unit.members().size() == 1) {
            return unit.excepting(left);
        }
        return unit.members().size() >= LIST && unit.members().containsAll(left) ? unit.without(left) : unit;
    }
}
