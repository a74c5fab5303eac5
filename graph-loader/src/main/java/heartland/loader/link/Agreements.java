package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.PartialDate;
import heartland.model.Script;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells agreements that have no name of their own from each other, and names them so that English and Chinese readers know
 * which.
 */
public final class Agreements {
    private static final String ENGLISH = "english_";

    /** Of how many characters a description may be a name. */
    private static final int LONGEST = 16;

    /** More parties than this are counted, not named. */
    private static final int NAMED = 3;

    private final Map<String, Pattern> english;

    public Agreements(RuleSet rules) {
        english = rules.grammarsByName(ENGLISH);
        english.replaceAll((name, words) -> Pattern.compile(".*(" + words.pattern() + ")"));
    }

    /**
     * A described agreement, told from others by those who signed it and when.
     *
     * @param parties at least one
     * @param date null where unknown
     */
    public Actor identified(Actor described, Collection<Actor> parties, PartialDate date) {
        List<Actor> all = parties.stream()
                .distinct()
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        String told = described.names().get(0);
        String words = brief(told);
        Optional<String> chinese = Script.of(words) == UnicodeScript.HAN ? Optional.of(words) : Optional.empty();
        Optional<String> noun = chinese.isEmpty() ? Optional.of(words) : noun(words);
        String ids = all.stream().map(Actor::id).collect(Collectors.joining("-", "", "-"));
        String slug = words.equals(told)
                ? described.id().substring(Provisional.DESCRIBED.length())
                : words + "-" + Integer.toHexString(told.hashCode());
        String when = date == null ? "" : " (" + date + ")";
        return Actor.of(
                Provisional.slug(ids + slug + (date == null ? "" : "-" + date)),
                described.type(),
                Stream.of(
                                noun.map(name -> inEnglish(name, all) + when),
                                chinese.map(name -> inChinese(name, all) + when),
                                Optional.of(words))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The words, or, where they are half a sentence, the last of them: 備忘錄. */
    private String brief(String words) {
        if (words.length() <= LONGEST || Script.of(words) != UnicodeScript.HAN) {
            return words;
        }
        String folded = Script.fold(words);
        return english.values().stream()
                .map(kind -> kind.matcher(folded))
                .filter(Matcher::matches)
                .findFirst()
                .map(kind -> words.substring(kind.start(1)))
                .orElse(words.substring(words.length() - LONGEST));
    }

    private Optional<String> noun(String words) {
        String folded = Script.fold(words);
        return english.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(folded).matches())
                .findFirst()
                .map(kind -> kind.getKey().substring(ENGLISH.length()).replace('_', ' '));
    }

    private static String inEnglish(String noun, List<Actor> parties) {
        return parties.size() > NAMED
                ? noun + " of " + parties.get(0).name() + " and " + (parties.size() - 1) + " others"
                : parties.stream().map(Actor::name).collect(Collectors.joining("–")) + " " + noun;
    }

    private static String inChinese(String words, List<Actor> parties) {
        return parties.size() > NAMED
                ? chinese(parties.get(0)) + "等" + parties.size() + "方" + words
                : parties.stream().map(Agreements::chinese).collect(Collectors.joining("、")) + words;
    }

    private static String chinese(Actor party) {
        return party.nameZh().orElse(party.name());
    }
}
