package heartland.loader.extract;

import heartland.loader.link.Grouper;
import heartland.loader.link.Linker;
import heartland.loader.link.Mention;
import heartland.loader.link.Unit;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom a heading tells its section to be on. */
final class Headings {
    private static final int LONGEST = 90;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;][”」』\"]?\\s*$");

    /** What may stand with a name that stands alone: its number, brackets with its other names. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[\\s\\p{P}\\d一二三四五六七八九十]*(?:[（(][^（()）]*[)）])?[\\s\\p{P}]*");

    private final Linker linker;
    private final Pattern oneWithOthers;

    Headings(Linker linker, RuleSet rules) {
        this.linker = linker;
        oneWithOthers = rules.grammar("one_with_others");
    }

    /** Whom the title names; of Norway's relations with Iceland, Sweden and Denmark it is Norway that the text is on. */
    List<Actor> titled(String title) {
        List<Mention> mentions = linker.mentions(title);
        List<Actor> named = mentions.stream().map(Mention::actor).distinct().toList();
        boolean oneWithOthersNamed = named.size() > 2
                && named.get(0).type() == ActorType.COUNTRY
                && named.stream().allMatch(Headings::isParty)
                && oneWithOthers
                        .matcher(Script.fold(title.substring(
                                mentions.get(0).end(), mentions.get(1).start())))
                        .matches();
        return oneWithOthersNamed ? named.subList(0, 1) : named;
    }

    /** Whom a country has relations with: another, or a region such as the West. */
    private static boolean isParty(Actor actor) {
        return actor.type() == ActorType.COUNTRY || actor.actsLikeState() || actor.type() == ActorType.GROUP;
    }

    /** The organisation that a heading, or a line as good as one, names and nothing else: 5. 集體安全條約組織（CSTO）. */
    Optional<Unit> organizationAlone(String text) {
        if (!isOne(text)) {
            return Optional.empty();
        }
        String words = text;
        List<Mention> mentions = linker.mentions(text);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            words = words.substring(0, mentions.get(i).start())
                    + words.substring(mentions.get(i).end());
        }
        boolean alone = NO_WORDS.matcher(words).matches();
        return only(mentions, ActorType.ORGANIZATION).filter(organization -> alone);
    }

    /** The country that a heading names, and nobody else: Relations with Norway. */
    Optional<Unit> country(String text) {
        return isOne(text) ? only(linker.mentions(text), ActorType.COUNTRY) : Optional.empty();
    }

    /** The countries that a heading names. */
    List<Actor> countries(String text) {
        return !isOne(text)
                ? List.of()
                : linker.mentions(text).stream()
                        .map(Mention::actor)
                        .filter(actor -> actor.type() == ActorType.COUNTRY)
                        .distinct()
                        .toList();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && !SENTENCE_END.matcher(text).find();
    }

    private static Optional<Unit> only(List<Mention> mentions, ActorType type) {
        List<Actor> named = mentions.stream().map(Mention::actor).distinct().toList();
        return named.size() == 1 && named.get(0).type() == type
                ? Optional.of(Grouper.spokenOf(named))
                : Optional.empty();
    }
}
