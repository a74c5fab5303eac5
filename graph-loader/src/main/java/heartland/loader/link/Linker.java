package heartland.loader.link;

import heartland.loader.read.Document;
import heartland.loader.read.Kind;
import heartland.loader.read.Sentence;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds whom the sentences of one document name. */
public final class Linker {
    private final NameIndex names;
    private final NounPhrases phrases;
    private final ShortForms shortForms;
    private final Disambiguation disambiguation;

    private Linker(NameIndex names, NounPhrases phrases, ShortForms shortForms, Disambiguation disambiguation) {
        this.names = names;
        this.phrases = phrases;
        this.shortForms = shortForms;
        this.disambiguation = disambiguation;
    }

    /** A linker that knows what the whole document names without doubt. */
    public static Linker of(Document document, NameIndex names, ActorCatalogue catalogue, RuleSet rules) {
        Disambiguation disambiguation = new Disambiguation(catalogue);
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() != Kind.REFERENCE) {
                String text = sentence.text();
                names.find(text, Script.fold(text)).stream()
                        .filter(hit -> hit.entries().size() == 1)
                        .forEach(hit -> disambiguation.note(hit.entries().get(0).actor()));
            }
        }
        return new Linker(names, new NounPhrases(rules), new ShortForms(names, rules), disambiguation);
    }

    /** The mentions of a sentence's text, in order, none overlapping another. */
    public List<Mention> mentions(String text) {
        String folded = Script.fold(text);
        List<Mention> found = new ArrayList<>();
        for (NameIndex.Hit hit : names.find(text, folded)) {
            List<Actor> actors =
                    hit.entries().stream().map(NameIndex.Entry::actor).toList();
            disambiguation
                    .choose(actors, List.of())
                    .ifPresent(actor -> found.add(new Mention(hit.start(), hit.end(), actor, form(hit, actor))));
        }
        addPhrases(text, folded, found);
        addShortForms(folded, found);
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    /** A new name counts where it is longer than the known ones that it holds: 《上海合作組織憲章》 is not the SCO. */
    private void addPhrases(String text, String folded, List<Mention> found) {
        List<Mention> candidates = new ArrayList<>(phrases.quoted(text, folded));
        candidates.addAll(phrases.proper(text));
        candidates.addAll(phrases.described(text, folded));
        candidates.addAll(phrases.persons(text, folded));
        for (Mention candidate : candidates) {
            List<Mention> clashing =
                    found.stream().filter(candidate::overlaps).toList();
            boolean named = clashing.stream().anyMatch(known -> names(known, candidate));
            if (!named && clashing.stream().allMatch(known -> known.length() < candidate.length())) {
                found.removeAll(clashing);
                found.add(candidate);
            }
        }
    }

    /** Whether a known name is what the phrase names: they end together and are of one type. */
    private static boolean names(Mention known, Mention phrase) {
        return known.actor().type() == phrase.actor().type() && known.end() == phrase.end() || known.start() == phrase.start() && known.end() == phrase.end();
    }

    private void addShortForms(String folded, List<Mention> found) {
        boolean[] taken = new boolean[folded.length()];
        found.forEach(mention -> Arrays.fill(taken, mention.start(), mention.end(), true));
        for (List<Integer> run : shortForms.find(folded, taken)) {
            List<String> listed = new ArrayList<>();
            run.forEach(i -> names.shortForm(folded.charAt(i)).forEach(actor -> listed.add(actor.id())));
            found.stream()
                    .filter(mention -> mention.actor().type() == ActorType.COUNTRY)
                    .filter(mention -> mention.end() + 1 == run.get(0) || mention.start() - 2 == run.get(run.size() - 1))
                    .forEach(mention -> listed.add(mention.actor().id()));
            for (int i : run) {
                List<Actor> candidates = names.shortForm(folded.charAt(i));
                List<String> others = new ArrayList<>(listed);
                candidates.forEach(actor -> others.remove(actor.id()));
                disambiguation
                        .choose(candidates, others)
                        .ifPresent(actor -> found.add(new Mention(i, i + 1, actor, Mention.Form.SHORT)));
            }
        }
    }

    private static Mention.Form form(NameIndex.Hit hit, Actor actor) {
        return hit.entries().stream()
                .filter(entry -> entry.actor() == actor)
                .map(NameIndex.Entry::form)
                .findFirst()
                .orElseThrow();
    }
}
