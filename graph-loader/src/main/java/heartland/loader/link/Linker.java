package heartland.loader.link;

import heartland.loader.nlp.ChineseParser;
import heartland.loader.read.Document;
import heartland.loader.read.Kind;
import heartland.loader.read.Sentence;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom the sentences of one document name. */
public final class Linker {
    /** In a longer run of characters, who belongs together tells more than what else the sentence names. */
    private static final int PAIR = 2;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

    private final NameIndex names;
    private final NameIndex taught;
    private final Venues venues;
    private final KnownNames known;
    private final Wording wording;
    private final NewNames newNames;
    private final ShortForms shortForms;
    private final Pattern atWarBefore;
    private final ProperNouns properNouns;
    private final Bands bands;
    private final Disambiguation disambiguation;

    private Linker(
            NameIndex names,
            NameIndex taught,
            NewNames newNames,
            RuleSet rules,
            Disambiguation disambiguation,
            ChineseParser parser) {
        this.names = names;
        this.taught = taught;
        this.newNames = newNames;
        this.disambiguation = disambiguation;
        venues = new Venues(names, rules);
        known = new KnownNames(rules, disambiguation);
        wording = new Wording(rules);
        bands = new Bands(rules);
        atWarBefore = rules.grammarAtEnd("at_war_before");
        shortForms = new ShortForms(names, rules);
        properNouns = parser == null ? null : new ProperNouns(parser, names, rules);
    }

    /**
     * A linker that knows what the whole document names without doubt, and the further names that it gives in brackets.
     *
     * @param parser tells names that no list and no quotation mark shows; null where the language has none
     */
    public static Linker of(
            Document document, NameIndex names, ActorCatalogue catalogue, RuleSet rules, ChineseParser parser) {
        List<String> texts = document.sentences().stream()
                .filter(sentence -> sentence.kind() != Kind.REFERENCE)
                .map(Sentence::text)
                .toList();
        Disambiguation disambiguation = new Disambiguation(catalogue);
        document.source().date().ifPresent(date -> disambiguation.note(date.year()));
        PlaceNames places = new PlaceNames(rules);
        Map<String, Actor> taught = new TreeMap<>();
        for (String text : texts) {
            YEAR.matcher(text).results().forEach(year -> disambiguation.note(Integer.parseInt(year.group())));
            String folded = Script.fold(text);
            List<NameIndex.Hit> hits = names.find(text, folded);
            hits.stream().filter(hit -> hit.entries().size() == 1).forEach(hit -> note(disambiguation, text, hit));
            places.taught(text, folded, OpenText.taken(folded, List.of(), hits))
                    .forEach(place -> taught.merge(place.id(), place, Linker::together));
        }
        NameIndex nothing = new NameIndex(ActorCatalogue.of(List.of()));
        NounPhrases phrases = new NounPhrases(rules);
        NewNames newNames = new NewNames(names, phrases, places, rules);
        Linker untaught = new Linker(names, nothing, newNames, rules, disambiguation, null);
        Glosses glosses = new Glosses(rules, names);
        Introductions introductions = new Introductions(rules, names);
        boolean capitals = rules.dialect() == Dialect.EN;
        String whole = String.join("\n", texts);
        for (String text : texts) {
            if (!capitals) {
                introductions
                        .introduced(text, phrases.persons(text, Script.fold(text)), whole)
                        .values()
                        .forEach(actor -> taught.merge(actor.id(), actor, Linker::together));
            }
            if (!capitals && !Glosses.mayTeach(text)) {
                continue;
            }
            List<Mention> mentions = untaught.mentions(text);
            Stream.concat(
                            glosses.taught(text, mentions).values().stream(),
                            capitals ? introductions.taught(text, mentions).values().stream() : Stream.empty())
                    .forEach(actor -> taught.merge(actor.id(), actor, Linker::together));
        }
        taught.values().removeIf(actor -> isCutLate(actor, taught));
        return new Linker(
                names, new NameIndex(ActorCatalogue.of(taught.values())), newNames, rules, disambiguation, parser);
    }

    /** Whether the name is that of another person with the first character of the next word: 格羅斯希 of 格羅斯希望. */
    private static boolean isCutLate(Actor actor, Map<String, Actor> taught) {
        return actor.type() == ActorType.PERSON
                && taught.containsKey(actor.id().substring(0, actor.id().length() - 1));
    }

    private static void note(Disambiguation disambiguation, String text, NameIndex.Hit hit) {
        NameIndex.Entry entry = hit.entries().get(0);
        disambiguation.note(entry.actor());
        if (entry.actor().type() == ActorType.COUNTRY && !entry.adjective()) {
            disambiguation.noteName(entry.actor(), Script.fold(text.substring(hit.start(), hit.end())));
        }
    }

    /** Of two who are the same the one of whom more is told, with the names of both. */
    private static Actor together(Actor first, Actor second) {
        return first.country() == null ? second.withNames(first.names()) : first.withNames(second.names());
    }

    /** Whether the document names this actor by a name that means no other. */
    public boolean isNamed(Actor actor) {
        return disambiguation.isNoted(actor);
    }

    /** The mentions of a sentence's text, in order, none overlapping another. */
    public List<Mention> mentions(String text) {
        String folded = Script.fold(text);
        List<NameIndex.Hit> hits = QuotedNames.find(names, text, folded);
        List<Mention> listed = known.in(text, folded, hits);
        List<Mention> kept = new ArrayList<>(known.in(text, folded, QuotedNames.find(taught, text, folded)));
        // 上合組織, once taught, is still no part of 上合組織峰會.
        kept.removeIf(mention ->
                listed.stream().anyMatch(other -> mention.overlaps(other) && mention.length() < other.length()));
        listed.stream()
                .filter(mention -> kept.stream().noneMatch(mention::overlaps))
                .toList()
                .forEach(kept::add);
        List<Mention> shown = kept.stream()
                .flatMap(mention -> venues.shown(text, folded, mention))
                .toList();
        List<Mention> found = new ArrayList<>(newNames.beside(shown, text, wording.plain(folded), hits));
        found.addAll(shortForms.words(folded, OpenText.taken(folded, found, hits)));
        addShortForms(folded, shortForms.find(folded, OpenText.taken(folded, found, hits)), Mention.Form.SHORT, found);
        if (properNouns != null) {
            found.addAll(properNouns.persons(text, folded, OpenText.taken(folded, found, hits)));
            addShortForms(
                    folded,
                    properNouns.shortForms(folded, OpenText.taken(folded, found, hits)),
                    Mention.Form.TAGGED,
                    found);
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return bands.told(text, folded, found);
    }

    private void addShortForms(String folded, List<List<Integer>> runs, Mention.Form form, List<Mention> found) {
        for (List<Integer> run : runs) {
            List<String> listed = new ArrayList<>();
            run.forEach(i -> names.shortForm(folded.charAt(i)).forEach(actor -> listed.add(actor.id())));
            found.stream()
                    .filter(mention -> mention.actor().type() == ActorType.COUNTRY)
                    .filter(mention -> ShortForms.areListed(folded, mention.end(), run.get(0))
                            || ShortForms.areListed(folded, run.get(run.size() - 1) + 1, mention.start()))
                    .forEach(mention -> listed.add(mention.actor().id()));
            for (int i : run) {
                List<Actor> candidates = names.shortForm(folded.charAt(i));
                List<String> others = new ArrayList<>(listed);
                candidates.forEach(actor -> others.remove(actor.id()));
                (run.size() == 1 && isAtWar(folded, i) ? disambiguation.inEvent(candidates) : Optional.<Actor>empty())
                        .or(() -> (run.size() > PAIR ? Optional.<Actor>empty() : named(candidates, found))
                                .or(() -> disambiguation.choose(candidates, others))
                                .map(actor -> disambiguation.shortened(actor, folded.charAt(i))))
                        .ifPresent(actor -> found.add(new Mention(i, i + 1, actor, form)));
            }
        }
    }

    private boolean isAtWar(String folded, int index) {
        return atWarBefore.matcher(folded.substring(0, index)).find();
    }

    /** The one of them that the sentence names in full, or through one of its persons: 俄土 where 土耳其 is named. */
    private static Optional<Actor> named(List<Actor> candidates, List<Mention> found) {
        List<Actor> named = candidates.stream()
                .filter(actor -> found.stream()
                        .filter(mention -> mention.length() > 1)
                        .map(Mention::actor)
                        .anyMatch(other -> other.id().equals(actor.id())
                                || other.type() == ActorType.PERSON
                                        && actor.id().equals(other.country())))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
