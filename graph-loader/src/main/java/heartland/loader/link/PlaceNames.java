package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.PatternIndex;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds places that no list has, told by the word that ends their name, by what is done to them, or by the places that they
 * are listed with: 卡爾波爾村, 收復阿雷帕, 智利邊境.
 */
final class PlaceNames {
    /** A shorter name may be part of another word elsewhere. */
    private static final int TELLING = 3;

    private final List<Pattern> patterns;
    private final PatternIndex index;
    /** Capitals tell where a name begins and ends. */
    private final boolean capitals;

    PlaceNames(RuleSet rules) {
        patterns = rules.grammars("land_");
        index = new PatternIndex(patterns);
        capitals = rules.dialect() == Dialect.EN;
    }

    /**
     * The places that a text names, some of them around a known name, as 智利邊境 is.
     *
     * @param known the places that it is known to name
     * @param taken the characters of all names that are known
     */
    List<Mention> in(String text, String folded, List<Mention> known, boolean[] taken) {
        StringBuilder open = OpenText.of(capitals ? text : folded, known, taken);
        List<Mention> found = new ArrayList<>();
        Set<Pattern> possible = index.possible(open.toString());
        for (Pattern pattern : patterns) {
            Matcher place = pattern.matcher(open);
            while ((possible.contains(pattern) || isBesidePlace(pattern)) && place.find()) {
                Mention mention = mention(text, place);
                found.add(mention);
                // The matcher reads on in what is hidden, so that the next in a list is told by this one.
                OpenText.hide(open, mention);
            }
        }
        return found;
    }

    /** Whether it looks for what stands beside a place, which one found before it may be. */
    private static boolean isBesidePlace(Pattern pattern) {
        return pattern.pattern().contains("\\ufffe");
    }

    /** What to know a place by throughout a text that once names it so that it is told to be one. */
    List<Actor> taught(String text, String folded, boolean[] taken) {
        return in(text, folded, List.of(), taken).stream()
                .map(Mention::actor)
                .filter(place -> place.names().stream().allMatch(name -> name.length() >= TELLING))
                .toList();
    }

    /** With and without the word that tells what it is, so that 阿雷帕市 and 阿雷帕 are one. */
    private static Mention mention(String text, Matcher place) {
        int start = place.start("phrase");
        int end = place.end("phrase");
        boolean headed = place.pattern().pattern().contains("(?<name>") && place.start("name") >= 0;
        String whole = text.substring(start, end).strip();
        String name =
                headed ? text.substring(place.start("name"), place.end("name")).strip() : whole;
        List<String> names = Stream.of(whole, name).distinct().toList();
        return new Mention(
                start,
                end,
                Actor.of(Provisional.slug(Script.fold(name)), ActorType.PLACE, names),
                Mention.Form.PROVISIONAL);
    }
}
