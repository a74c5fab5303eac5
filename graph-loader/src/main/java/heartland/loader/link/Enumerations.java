package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brackets that name one by one who is meant: 波海三國（愛沙尼亞、拉脫維亞、立陶宛）, five states (Norway, Iceland …). */
final class Enumerations {
    private static final Pattern BRACKET = Pattern.compile("[（(](?<list>[^（()）]*)[)）]");

    private final Pattern before;
    private final Pattern and;
    private final Pattern end;

    Enumerations(RuleSet rules) {
        before = rules.grammarAtEnd("enumerated_before");
        and = rules.grammar("and");
        end = rules.grammar("enumerated_end");
    }

    /**
     * Shows what such brackets hold, which without it is set aside.
     *
     * @param hidden for each character, whether it is set aside; changed
     * @return where the lists begin
     */
    Set<Integer> show(String folded, List<Mention> mentions, boolean[] hidden) {
        Set<Integer> starts = new HashSet<>();
        Matcher bracket = BRACKET.matcher(folded);
        while (bracket.find()) {
            List<Mention> inside = mentions.stream()
                    .filter(mention -> mention.start() > bracket.start() && mention.end() < bracket.end())
                    .sorted(Comparator.comparingInt(Mention::start))
                    .toList();
            if (inside.size() > 1
                    && isList(folded, inside, bracket.start("list"), bracket.end("list"))
                    && before.matcher(folded.substring(0, bracket.start())).find()) {
                Arrays.fill(hidden, bracket.start("list"), bracket.end("list"), false);
                starts.add(inside.get(0).start());
            }
        }
        return starts;
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
