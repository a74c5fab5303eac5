package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists that name one by one who is meant: in brackets, 波海三國（愛沙尼亞、拉脫維亞、立陶宛）, five states (Norway, Iceland …), or
 * between dashes without spaces, or in the running text, 包括挪威、冰島在內的五國, five states, including Norway and Iceland.
 */
final class Enumerations {
    /** Stands for the list in the pattern of who is named one by one in the running text. */
    private static final String LIST = "\uf8ff";

    /** How far before a list the words for those in it may begin. */
    private static final int REACH = 90;

    private static final Pattern BRACKET = Pattern.compile("[（(](?<list>[^（()）]*)[)）]");

    private final Pattern tightDash;
    private final Pattern before;
    private final Pattern bodyAfter;
    private final Pattern and;
    private final Pattern end;
    private final Pattern exemplified;
    private final Pattern located;

    Enumerations(RuleSet rules) {
        tightDash = rules.grammar("tight_dash");
        before = rules.grammarAtEnd("enumerated_before");
        bodyAfter = rules.grammar("body_after");
        and = rules.grammar("and");
        end = rules.grammar("enumerated_end");
        exemplified = rules.grammar("exemplified");
        located = rules.grammarAtEnd("located_before");
    }

    /** The sentence, with brackets in the place of the dashes around such lists: five states—Norway, Iceland …—signed. */
    String inBrackets(String text, List<Mention> mentions) {
        String folded = Script.fold(text);
        StringBuilder bracketed = new StringBuilder(text);
        List<MatchResult> dashes = tightDash.matcher(text).results().toList();
        for (int i = 1; i < dashes.size(); i++) {
            MatchResult open = dashes.get(i - 1);
            MatchResult close = dashes.get(i);
            List<Mention> inside = within(mentions, open.start(), close.end());
            if (inside.size() > 1
                    && isList(folded, inside, open.end(), close.start())
                    && before.matcher(folded.substring(0, open.start())).find()) {
                bracketed.setCharAt(open.start(), '(');
                bracketed.setCharAt(close.start(), ')');
            }
        }
        return bracketed.toString();
    }

    private static List<Mention> within(List<Mention> mentions, int from, int to) {
        return mentions.stream()
                .filter(mention -> mention.start() > from && mention.end() < to)
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    /**
     * Shows what such brackets hold, which without it is set aside; so too the brackets that name the members of a body.
     *
     * @param hidden for each character, whether it is set aside; changed
     * @return where the lists begin, each with where it ends
     */
    Map<Integer, Integer> show(String folded, List<Mention> mentions, boolean[] hidden) {
        Map<Integer, Integer> lists = new HashMap<>();
        Matcher bracket = BRACKET.matcher(folded);
        while (bracket.find()) {
            List<Mention> inside = within(mentions, bracket.start(), bracket.end());
            if (inside.size() > 1
                    && isList(folded, inside, bracket.start("list"), bracket.end("list"))
                    && before.matcher(folded.substring(0, bracket.start())).find()) {
                Arrays.fill(hidden, bracket.start("list"), bracket.end("list"), false);
                lists.put(inside.get(0).start(), bracket.end());
            } else if (inside.size() > 2
                    && isList(folded, inside, bracket.start("list"), bracket.end("list"))
                    && isAfterBody(folded, mentions, bracket.start())) {
                Arrays.fill(hidden, bracket.start(), bracket.end(), false);
            }
        }
        return lists;
    }

    /** The GUAM alliance (Georgia, Ukraine …): whether such a bracket tells who belongs to a body. */
    private boolean isAfterBody(String folded, List<Mention> mentions, int bracket) {
        return mentions.stream()
                .filter(mention -> mention.actor().type() == ActorType.ORGANIZATION && mention.end() <= bracket)
                .anyMatch(mention -> bodyAfter
                        .matcher(folded.substring(mention.end(), bracket))
                        .matches());
    }

    /** The units, those that running text names one by one in the place of the words for them: five states, including …. */
    List<Unit> exemplified(String folded, List<Unit> units) {
        List<Unit> all = new ArrayList<>(units);
        for (Unit unit : units) {
            int begin = Math.max(0, unit.start() - REACH);
            String around = folded.substring(begin, unit.start()) + LIST + folded.substring(unit.end());
            Matcher words = exemplified.matcher(around);
            if (unit.members().size() > 1 && unit.isActing() && words.find()) {
                int after = around.length() - words.end();
                Unit whole = unit.from(begin + words.start()).to(folded.length() - after);
                if (!isOwned(folded, whole, units)) {
                    all.removeIf(other -> other.start() < whole.end() && whole.start() < other.end());
                    all.add(whole);
                }
            }
        }
        all.sort(Comparator.comparingInt(Unit::start));
        return all;
    }

    /** EU states such as Austria and Malta: whose states they are is told too; in Oslo five states, including …, where. */
    private boolean isOwned(String folded, Unit list, List<Unit> units) {
        return units.stream()
                .anyMatch(unit -> unit.end() <= list.start()
                        && folded.substring(unit.end(), list.start()).isBlank()
                        && !located.matcher(folded.substring(0, unit.start())).find());
    }

    /** Whether the bracket has nothing but these, one joined to the next. */
    private boolean isList(String folded, List<Mention> mentions, int from, int to) {
        for (int i = 1; i < mentions.size(); i++) {
            if (!and.matcher(folded.substring(
                            mentions.get(i - 1).end(), mentions.get(i).start()))
                    .matches()) {
                return false;
            }
        }
        return mentions.stream().allMatch(mention -> Unit.of(mention).isActing())
                && folded.substring(from, mentions.get(0).start()).isBlank()
                && end.matcher(folded.substring(
                                mentions.get(mentions.size() - 1).end(), to))
                        .matches();
    }
}
