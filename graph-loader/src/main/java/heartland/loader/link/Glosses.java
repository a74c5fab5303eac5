package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Script;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Further names that a document itself gives an actor, in brackets after its name: 亞信會議（簡稱亞信，Conference on …, CICA）.
 * Of states and places nothing is learnt: what stands behind their names is seldom a name.
 */
final class Glosses {
    private static final Pattern BRACKET = Pattern.compile("^[」』》”]?[（(]([^（）()]{2,160})[）)]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、；;:：/／]\\s*");
    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}][\\p{L}\\d&+-]{1,9}");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}\\d.'’&-]+){1,9}");
    private static final Pattern HAN_NAME = Pattern.compile("[\\u3400-\\u9fff·]{2,12}");

    private final Pattern shortFor;
    private final NameIndex known;

    Glosses(RuleSet rules, NameIndex known) {
        shortFor = Pattern.compile("^" + rules.grammar("short_for"));
        this.known = known;
    }

    /** Whether the text has a bracket at all. */
    static boolean mayTeach(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('（') >= 0;
    }

    /** The actors that a sentence gives further names, with these added, by id. */
    Map<String, Actor> taught(String text, List<Mention> mentions) {
        Map<String, Actor> taught = new TreeMap<>();
        for (Mention mention : mentions) {
            Actor actor = mention.actor();
            Matcher bracket = BRACKET.matcher(text).region(mention.end(), text.length());
            if (actor.type() != ActorType.COUNTRY
                    && actor.type() != ActorType.PLACE
                    && !Provisional.isDescribed(actor)
                    && bracket.lookingAt()) {
                List<String> names = names(bracket.group(1), actor);
                if (!names.isEmpty()) {
                    taught.merge(actor.id(), actor.withNames(names), (a, b) -> a.withNames(b.names()));
                }
            }
        }
        return taught;
    }

    private List<String> names(String gloss, Actor actor) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(gloss)) {
            Matcher marked = shortFor.matcher(Script.fold(part));
            boolean isShort = marked.find();
            String name = part.substring(isShort ? marked.end() : 0)
                    .replaceAll("[「」『』“”\"]", "")
                    .strip();
            boolean isName = ACRONYM.matcher(name).matches()
                    || FULL_NAME.matcher(name).matches()
                    || (isShort && HAN_NAME.matcher(name).matches());
            if (isName && !meansAnother(name, actor)) {
                names.add(name);
            }
        }
        return names;
    }

    private boolean meansAnother(String name, Actor actor) {
        return known.find(name, Script.fold(name)).stream()
                .filter(hit -> hit.end() - hit.start() == name.length())
                .flatMap(hit -> hit.entries().stream())
                .anyMatch(entry -> !entry.actor().id().equals(actor.id()));
    }
}
