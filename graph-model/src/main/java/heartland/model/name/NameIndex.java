package heartland.model.name;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds names of known actors in a text: the longest that begins at a place, in any script. */
public final class NameIndex {

    /**
     * An actor that a name may mean.
     *
     * @param adjective whether it is one of the {@link Actor#adjectives}
     * @param exactCase whether it counts in capitals alone, as an acronym does
     * @param capital whether it counts only where it begins with a capital
     */
    public record Entry(Actor actor, boolean adjective, boolean exactCase, boolean capital) {}

    /** A name found in a text; several entries where it is ambiguous. */
    public record Hit(int start, int end, List<Entry> entries) {}

    /** Whose names are also words of their own: a shell, the gap, a pole. */
    private static final Set<ActorType> CAPITALISED = Set.of(ActorType.PERSON, ActorType.PLACE, ActorType.COMPANY);

    private static final String ARTICLE = "the ";
    /** Words that begin with a name's last character: 國防部長 is nobody's ministry, 阿富汗人道危機 no people's, 俄軍事基地 no army's, 歐美國家 not America. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?<=部)长(?![期年久])|(?<=人)[道民权类士员文口]|(?<=军)(?:事(?![先后前])|工(?![作人])|售|火)|(?<=国)(?:际|家(?![庭电具禽长]))");

    private final Node root = new Node();
    private final Map<Character, List<Actor>> shortForms = new HashMap<>();
    private final Map<String, Actor> shortWords = new TreeMap<>();

    public NameIndex(ActorCatalogue catalogue) {
        for (Actor actor : catalogue.actors()) {
            actor.names().forEach(name -> add(name, actor, false));
            actor.adjectives().forEach(name -> add(name, actor, true));
            actor.shortForms().stream()
                    .filter(name -> name.length() == 1)
                    .map(Script::fold)
                    .distinct()
                    .forEach(name -> shortForms
                            .computeIfAbsent(name.charAt(0), c -> new ArrayList<>(1))
                            .add(actor));
            actor.shortForms().stream()
                    .filter(name -> name.length() > 1)
                    .map(Script::fold)
                    .forEach(name -> shortWords.put(name, actor));
        }
    }

    private void add(String name, Actor actor, boolean adjective) {
        if (name.length() < 2) {
            return;
        }
        Node node = root;
        for (char c : Script.fold(name).toCharArray()) {
            node = node.next.computeIfAbsent(c, n -> new Node());
        }
        if (node.entries.stream().noneMatch(entry -> entry.actor().id().equals(actor.id()))) {
            node.entries.add(new Entry(actor, adjective, isAcronym(name), isCapitalised(name, actor, adjective)));
        }
    }

    /** The actors that a one-character form may mean; none where it is no such form. */
    public List<Actor> shortForm(char folded) {
        return shortForms.getOrDefault(folded, List.of());
    }

    /** The folded short forms of more than one character, each with the state that it may mean. */
    public Map<String, Actor> shortWords() {
        return Collections.unmodifiableMap(shortWords);
    }

    /**
     * The longest names from left to right, none inside another. One of two characters gives way to a longer one that begins
     * with its second, and one with its article to a longer one without: 西亞美尼亞 is the west of Armenia, the West Bank no West.
     *
     * @param folded the text as {@link Script#fold(String)} gives it
     */
    public List<Hit> find(String text, String folded) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < folded.length(); ) {
            Optional<Hit> hit = at(text, folded, i).filter(first -> !isOvertaken(first, text, folded));
            hit.ifPresent(hits::add);
            i = hit.map(Hit::end).orElse(i + 1);
        }
        return hits;
    }

    /** Names of two characters are the likeliest to be parts of other words. */
    private boolean isOvertaken(Hit first, String text, String folded) {
        boolean article = folded.startsWith(ARTICLE, first.start());
        boolean pair = first.end() - first.start() == 2;
        int later = first.start() + (article ? ARTICLE.length() : 1);
        int least = article ? first.end() : first.end() + 1;
        return (article || pair)
                && at(text, folded, later).filter(other -> other.end() > least).isPresent();
    }

    private Optional<Hit> at(String text, String folded, int start) {
        Optional<Hit> longest = Optional.empty();
        if (!isBoundary(folded, start)) {
            return longest;
        }
        Node node = root;
        for (int end = start; end < folded.length(); end++) {
            node = node.next.get(folded.charAt(end));
            if (node == null) {
                break;
            }
            if (!node.entries.isEmpty() && isBoundary(folded, end + 1)) {
                Optional<Hit> hit = hit(text, start, end + 1, node.entries);
                longest = hit.isPresent() ? hit : longest;
            }
        }
        return longest;
    }

    private static Optional<Hit> hit(String text, int start, int end, List<Entry> entries) {
        boolean upper = isUpper(text.substring(start, end));
        boolean capital = isCapital(text, start);
        List<Entry> fitting = entries.stream()
                .filter(entry -> upper || !entry.exactCase())
                .filter(entry -> capital || !entry.capital())
                .filter(entry ->
                        !entry.adjective() || entry.actor().type() == ActorType.COUNTRY || !isInName(text, end))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Hit(start, end, fitting));
    }

    /** Whether no word goes on across this index. */
    private static boolean isBoundary(String text, int index) {
        return index == 0
                || index == text.length()
                || !(isAlphabetic(text.charAt(index - 1)) && isAlphabetic(text.charAt(index)))
                        && !GOES_ON.matcher(text)
                                .region(index, text.length())
                                .useTransparentBounds(true)
                                .lookingAt();
    }

    private static boolean isAlphabetic(char c) {
        return Character.isLetterOrDigit(c) && !Script.isHan(c);
    }

    /** The West, not the west; Western, not western; Bush, not bush; the Heartland, not a heartland. */
    private static boolean isCapitalised(String name, Actor actor, boolean adjective) {
        boolean onlyThen = adjective || CAPITALISED.contains(actor.type());
        return (onlyThen || name.startsWith(ARTICLE)) && isCapital(name, 0);
    }

    private static boolean isCapital(String text, int start) {
        int word = text.regionMatches(true, start, ARTICLE, 0, ARTICLE.length()) ? start + ARTICLE.length() : start;
        return word < text.length() && Character.isUpperCase(text.charAt(word));
    }

    /** Western Siberia, European Parliament: a region's adjective is part of a name of its own. */
    private static boolean isInName(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 6
                && isUpper(name)
                && Character.UnicodeScript.of(name.charAt(0)) != Character.UnicodeScript.HAN;
    }

    private static boolean isUpper(String text) {
        return text.chars().filter(Character::isLetter).noneMatch(Character::isLowerCase);
    }

    /** A place in the tree of all names, letter by letter. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private final List<Entry> entries = new ArrayList<>(0);
    }
}
