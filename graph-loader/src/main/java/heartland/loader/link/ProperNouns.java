package heartland.loader.link;

import heartland.loader.nlp.ChineseParser;
import heartland.loader.nlp.Parse;
import heartland.loader.nlp.Token;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What only the tagger can tell: that 吉 at the head of a clause is a name and no adjective, and how far the name of an
 * unknown person goes that follows a title.
 */
final class ProperNouns {
    private static final String PROPER = "NR";
    private static final Pattern HEAD_OF_CLAUSE =
            Pattern.compile("(?<![^，。；：、])(?<short>[\\u4e00-\\u9fff])(?=[\\u4e00-\\u9fff])");

    private final ChineseParser parser;
    private final NameIndex names;
    private final Pattern titled;
    private String last;
    private Parse tagged;

    ProperNouns(ChineseParser parser, NameIndex names, RuleSet rules) {
        this.parser = parser;
        this.names = names;
        titled = Pattern.compile(rules.grammar("title") + "(?=[\\u4e00-\\u9fff·]{2})");
    }

    /** Indices of one-character names, each alone, that stand at the head of a clause. */
    List<List<Integer>> shortForms(String folded, boolean[] taken) {
        List<List<Integer>> found = new ArrayList<>();
        Matcher head = HEAD_OF_CLAUSE.matcher(folded);
        while (head.find()) {
            int at = head.start();
            if (!taken[at] && !names.shortForm(folded.charAt(at)).isEmpty() && isWord(folded, at)) {
                found.add(List.of(at));
            }
        }
        return found;
    }

    /** Persons whom no list has and who follow a title. */
    List<Mention> persons(String text, String folded, boolean[] taken) {
        List<Mention> found = new ArrayList<>();
        Matcher title = titled.matcher(folded);
        while (title.find()) {
            int start = title.end();
            if (!taken[title.start()] && !taken[start]) {
                int end = nameEnd(folded, start, taken);
                if (end - start >= 2) {
                    String name = text.substring(start, end);
                    Actor person = Actor.of(Provisional.slug(name), ActorType.PERSON, List.of(name));
                    found.add(new Mention(start, end, person, Mention.Form.TAGGED));
                }
            }
        }
        return found;
    }

    /** One sentence is asked about several times, so its words are kept until the next. */
    private Parse tagged(String folded) {
        if (!folded.equals(last)) {
            last = folded;
            tagged = parser.tag(folded);
        }
        return tagged;
    }

    private boolean isWord(String folded, int at) {
        Parse words = tagged(folded);
        return words.at(at)
                .map(words.tokens()::get)
                .filter(token -> token.end() - token.start() == 1 && token.pos().equals(PROPER))
                .isPresent();
    }

    private int nameEnd(String folded, int start, boolean[] taken) {
        Parse words = tagged(folded);
        int end = start;
        for (Token token : words.tokens()) {
            boolean goesOn = token.start() == end && token.pos().equals(PROPER);
            for (int i = token.start(); goesOn && i < token.end(); i++) {
                goesOn = !taken[i];
            }
            if (goesOn) {
                end = token.end();
            }
        }
        return end;
    }
}
