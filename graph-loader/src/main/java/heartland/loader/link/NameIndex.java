package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds names of known actors in a text: the longest that begins at a place, in any script. */
final class NameIndex {

    /** An actor that a name may mean. */
    record Entry(Actor actor, Mention.Form form, boolean exactCase) {}

    /** A name found in a text; several entries where it is ambiguous. */
    record Hit(int start, int end, List<Entry> entries) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<Character, Integer> longest = new HashMap<>();
    private final Map<Character, List<Actor>> shortForms = new HashMap<>();

    NameIndex(ActorCatalogue catalogue) {
        for (Actor actor : catalogue.actors()) {
            actor.names().forEach(name -> add(name, actor, Mention.Form.NAME));
            actor.adjectives().forEach(name -> add(name, actor, Mention.Form.ADJECTIVE));
            actor.shortForms().stream()
                    .filter(name -> name.length() == 1)
                    .map(Script::fold)
                    .distinct()
                    .forEach(name -> shortForms
                            .computeIfAbsent(name.charAt(0), c -> new ArrayList<>(1))
                            .add(actor));
        }
    }

    private void add(String name, Actor actor, Mention.Form form) {
        if (name.length() < 2) {
            return;
        }
        String folded = Script.fold(name);
        List<Entry> same = entries.computeIfAbsent(folded, n -> new ArrayList<>(1));
        if (same.stream().noneMatch(entry -> entry.actor().id().equals(actor.id()))) {
            same.add(new Entry(actor, form, isAcronym(name)));
        }
        longest.merge(folded.charAt(0), folded.length(), Math::max);
    }

    /** The actors that a one-character form may mean; none where it is no such form. */
    List<Actor> shortForm(char folded) {
        return shortForms.getOrDefault(folded, List.of());
    }

    /** The longest names from left to right, none inside another. */
    List<Hit> find(String text, String folded) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < folded.length(); ) {
            Optional<Hit> hit = at(text, folded, i);
            hit.ifPresent(hits::add);
            i = hit.map(Hit::end).orElse(i + 1);
        }
        return hits;
    }

    private Optional<Hit> at(String text, String folded, int start) {
        int most = Math.min(longest.getOrDefault(folded.charAt(start), 0), folded.length() - start);
        if (most == 0 || !isBoundary(folded, start)) {
            return Optional.empty();
        }
        for (int length = most; length >= 2; length--) {
            int end = start + length;
            List<Entry> found = entries.get(folded.substring(start, end));
            if (found != null && isBoundary(folded, end)) {
                String written = text.substring(start, end);
                List<Entry> fitting = found.stream()
                        .filter(entry -> !entry.exactCase() || isUpper(written))
                        .toList();
                if (!fitting.isEmpty()) {
                    return Optional.of(new Hit(start, end, fitting));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no alphabetic word goes on across this index. */
    private static boolean isBoundary(String text, int index) {
        return index == 0
                || index == text.length()
                || !(isAlphabetic(text.charAt(index - 1)) && isAlphabetic(text.charAt(index)));
    }

    private static boolean isAlphabetic(char c) {
        return Character.isLetterOrDigit(c) && !Script.isHan(c);
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 6 && isUpper(name) && Character.UnicodeScript.of(name.charAt(0)) != Character.UnicodeScript.HAN;
    }

    private static boolean isUpper(String text) {
        return text.chars().filter(Character::isLetter).noneMatch(Character::isLowerCase);
    }
}
