package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.name.NameIndex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shows the town in the name of a listed meeting, so that rules see where it was held: the Oslo summit, 奧斯陸峰會. */
final class Venues {
    private final NameIndex names;
    private final Pattern meeting;
    private final String gap;

    Venues(NameIndex names, RuleSet rules) {
        this.names = names;
        meeting = rules.grammar("any_meeting");
        gap = rules.dialect() == Dialect.EN ? " " : "";
    }

    /** The mentions, that of a meeting whose name begins with a town as two. */
    Stream<Mention> shown(String text, String folded, Mention mention) {
        if (mention.actor().type() != ActorType.EVENT) {
            return Stream.of(mention);
        }
        String name = folded.substring(mention.start(), mention.end());
        Matcher head = meeting.matcher(name);
        if (!head.find()) {
            return Stream.of(mention);
        }
        String before = name.substring(0, head.start());
        return town(text.substring(mention.start(), mention.start() + before.length()), before)
                .map(town -> Stream.of(
                        new Mention(
                                mention.start(),
                                mention.start() + before.length() - gap.length(),
                                town,
                                Mention.Form.NAME),
                        new Mention(mention.start() + before.length(), mention.end(), mention.actor(), mention.form())))
                .orElse(Stream.of(mention));
    }

    private Optional<Actor> town(String text, String before) {
        String name = before.strip();
        List<Actor> towns = names.find(text.strip(), name).stream()
                .filter(hit -> hit.start() == 0 && hit.end() == name.length())
                .flatMap(hit -> hit.entries().stream())
                .map(NameIndex.Entry::actor)
                .toList();
        return towns.size() == 1 && towns.get(0).type() == ActorType.PLACE && before.equals(name + gap)
                ? Optional.of(towns.get(0))
                : Optional.empty();
    }
}
