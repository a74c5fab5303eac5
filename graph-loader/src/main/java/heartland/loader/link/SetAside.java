package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what of a sentence only stands between those whom it is on: brackets, datelines, who says so. */
final class SetAside {
    private final Pattern dateline;
    private final Pattern adjectives;
    private final Pattern toldDay;
    private final Pattern linkingAside;
    private final Pattern saidAside;
    private final Pattern kindAfter;
    private final Pattern listedBracket;
    private final Pattern work;

    SetAside(RuleSet rules) {
        dateline = rules.grammar("dateline");
        adjectives = rules.grammar("listed_adjectives");
        toldDay = rules.grammar("told_day");
        linkingAside = rules.grammar("linking_aside");
        saidAside = rules.grammar("said_aside");
        kindAfter = rules.grammar("kind_after");
        listedBracket = rules.grammar("listed_bracket");
        work = rules.grammar("titled_work");
    }

    /** For each character of a sentence, whether it is set aside. */
    boolean[] in(String text, List<Mention> mentions) {
        String folded = Script.fold(text);
        boolean[] hidden = Brackets.hidden(text);
        // English datelines are told by their capitals, which folding takes away.
        Stream.of(text, folded)
                .map(dateline::matcher)
                .filter(Matcher::find)
                .forEach(sent -> Arrays.fill(hidden, sent.start(), sent.end(), true));
        // Of political, economic and military aid the last word is enough; what links a clause to the one before says
        // nothing.
        Stream.of(adjectives, toldDay, linkingAside)
                .flatMap(pattern -> pattern.matcher(folded).results())
                .filter(list -> mentions.stream()
                        .noneMatch(mention -> mention.start() < list.end() && list.start() < mention.end()))
                .forEach(list -> Arrays.fill(hidden, list.start(), list.end(), true));
        // Who says so, set between a subject and its verb, is no party to it.
        saidAside
                .matcher(folded)
                .results()
                .filter(said -> mentions.stream()
                        .filter(mention -> mention.start() < said.end() && said.start() < mention.end())
                        .allMatch(mention -> mention.actor().type() == ActorType.PERSON))
                .forEach(said -> Arrays.fill(hidden, said.start(), said.end(), true));
        // 題為《…》的文章: what an article is called is no claim, unless it is a text that states sign.
        work.matcher(folded)
                .results()
                .filter(title -> mentions.stream()
                        .noneMatch(mention -> mention.start() <= title.start() + 1 && title.end() - 1 <= mention.end()))
                .forEach(title -> Arrays.fill(hidden, title.start(), title.end(), true));
        // Norway (and Iceland) protested: both did.
        listedBracket
                .matcher(folded)
                .results()
                .filter(bracket -> mentions.stream()
                        .anyMatch(mention -> folded.startsWith(")", mention.end())
                                && folded.indexOf(')', bracket.end()) == mention.end()))
                .forEach(bracket -> Arrays.fill(hidden, bracket.end(), folded.indexOf(')', bracket.end()), false));
        hideKinds(folded, mentions, hidden);
        return hidden;
    }

    /** 中亞國家 in 中亞國家哈薩克, the Baltic states of Estonia and Latvia: of which kind they are tells nothing of others. */
    private void hideKinds(String folded, List<Mention> mentions, boolean[] hidden) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention kind = mentions.get(i - 1);
            Mention state = mentions.get(i);
            String between = folded.substring(kind.end(), state.start());
            boolean told = kindAfter.matcher(between).matches();
            boolean set = kind.actor().members().contains(state.actor().id()) && (between.isEmpty() || told)
                    || kind.actor().type() == ActorType.PLACE && told;
            if (set && state.actor().type() == ActorType.COUNTRY && state.length() > 1) {
                Arrays.fill(hidden, kind.start(), state.start(), true);
            }
        }
    }
}
