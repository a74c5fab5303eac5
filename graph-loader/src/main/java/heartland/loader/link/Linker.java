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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom the sentences of one document name. */
public final class Linker {
    /** Of these, one name is no part of another's: 「一帶一路」倡議. */
    private static final Set<ActorType> NAMED_WHOLE = Set.of(ActorType.EVENT, ActorType.INITIATIVE);

    private static final String CLOSING = "」』》”";

    /** In a longer run of characters, who belongs together tells more than what else the sentence names. */
    private static final int PAIR = 2;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

    private final NameIndex names;
    private final NameIndex taught;
    private final KnownNames known;
    private final Wording wording;
    private final NounPhrases phrases;
    private final Descriptions descriptions;
    private final PlaceNames places;
    private final ShortForms shortForms;
    private final Pattern atWarBefore;
    private final ProperNouns properNouns;
    private final Bands bands;
    private final Disambiguation disambiguation;
    /** Capitals tell where a name begins and ends. */
    private final boolean capitals;

    private Linker(
            NameIndex names, NameIndex taught, RuleSet rules, Disambiguation disambiguation, ChineseParser parser) {
        this.names = names;
        this.taught = taught;
        this.disambiguation = disambiguation;
        known = new KnownNames(rules, disambiguation);
        wording = new Wording(rules);
        phrases = new NounPhrases(rules);
        descriptions = new Descriptions(rules);
        bands = new Bands(rules);
        capitals = rules.dialect() == Dialect.EN;
        places = new PlaceNames(rules);
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
            places.taught(text, folded, taken(folded, List.of(), hits))
                    .forEach(place -> taught.merge(place.id(), place, Linker::together));
        }
        NameIndex nothing = new NameIndex(ActorCatalogue.of(List.of()));
        Linker untaught = new Linker(names, nothing, rules, disambiguation, null);
        Glosses glosses = new Glosses(rules, names);
        Introductions introductions = new Introductions(rules, names);
        boolean capitals = rules.dialect() == Dialect.EN;
        String whole = String.join("\n", texts);
        for (String text : texts) {
            if (!capitals) {
                introductions
                        .introduced(text, untaught.phrases.persons(text, Script.fold(text)), whole)
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
        return new Linker(names, new NameIndex(ActorCatalogue.of(taught.values())), rules, disambiguation, parser);
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

    /** The mentions of a sentence's text, in order, none overlapping another. */
    public List<Mention> mentions(String text) {
        String folded = Script.fold(text);
        List<NameIndex.Hit> hits = QuotedNames.find(names, text, folded);
        List<Mention> listed = known.in(text, folded, hits);
        List<Mention> found = new ArrayList<>(known.in(text, folded, QuotedNames.find(taught, text, folded)));
        // 上合組織, once taught, is still no part of 上合組織峰會.
        found.removeIf(mention ->
                listed.stream().anyMatch(other -> mention.overlaps(other) && mention.length() < other.length()));
        listed.stream()
                .filter(mention -> found.stream().noneMatch(mention::overlaps))
                .toList()
                .forEach(found::add);
        addPhrases(text, wording.plain(folded), hits, found);
        found.addAll(shortForms.words(folded, taken(folded, found, hits)));
        addShortForms(folded, shortForms.find(folded, taken(folded, found, hits)), Mention.Form.SHORT, found);
        if (properNouns != null) {
            found.addAll(properNouns.persons(text, folded, taken(folded, found, hits)));
            addShortForms(
                    folded, properNouns.shortForms(folded, taken(folded, found, hits)), Mention.Form.TAGGED, found);
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return bands.told(text, folded, found);
    }

    /** A name takes its characters even where nothing tells whom it means. */
    private static boolean[] taken(String folded, List<Mention> found, List<NameIndex.Hit> hits) {
        boolean[] taken = new boolean[folded.length()];
        hits.forEach(hit -> Arrays.fill(taken, hit.start(), hit.end(), true));
        found.forEach(mention -> Arrays.fill(taken, mention.start(), mention.end(), true));
        return taken;
    }

    /** A new name counts where it is longer than the known ones that it holds: 《上海合作組織憲章》 is not the SCO. */
    private void addPhrases(String text, String folded, List<NameIndex.Hit> hits, List<Mention> found) {
        List<Mention> candidates = new ArrayList<>(phrases.quoted(text, folded));
        candidates.addAll(phrases.proper(text));
        candidates.addAll(descriptions.in(text, folded));
        candidates.addAll(phrases.founded(text, folded));
        phrases.persons(text, folded).stream()
                .map(person -> Introductions.glossed(text, person, hits)
                        .map(same -> new Mention(person.start(), person.end(), same, Mention.Form.NAME))
                        .orElse(person))
                .forEach(candidates::add);
        phrases.companies(text, folded).stream()
                .filter(company -> isLatin(text, company) || found.stream().anyMatch(state -> isOf(state, company)))
                .forEach(candidates::add);
        candidates.replaceAll(this::listed);
        for (Mention candidate : candidates) {
            List<Mention> clashing = found.stream().filter(candidate::overlaps).toList();
            boolean named = clashing.stream()
                    .anyMatch(known -> names(known, candidate)
                            || isQuotedIn(folded, known, candidate)
                            || isJoinedIn(folded, known, candidate)
                            || isOwner(known, candidate));
            boolean cut = clashing.stream().anyMatch(known -> known.start() < candidate.start());
            if (!named && !cut && clashing.stream().allMatch(known -> known.length() < candidate.length())) {
                found.removeAll(clashing);
                found.addAll(withVenue(candidate, clashing));
            }
        }
        String open = OpenText.of(capitals ? text : folded, towns(found), taken(folded, found, hits))
                .toString();
        List<Mention> unlisted = new ArrayList<>(phrases.named(text, open));
        unlisted.addAll(descriptions.proposals(text, open));
        for (Mention candidate : unlisted) {
            List<Mention> clashing = found.stream().filter(candidate::overlaps).toList();
            if (clashing.stream().allMatch(known -> isPlaceWithin(known, candidate))) {
                found.removeAll(clashing);
                found.add(candidate);
            }
        }
        places.in(text, folded, towns(found), taken(folded, found, hits)).forEach(place -> {
            found.removeIf(place::overlaps);
            found.add(place);
        });
    }

    private static boolean isLatin(String text, Mention phrase) {
        return Character.UnicodeScript.of(text.charAt(phrase.start())) == Character.UnicodeScript.LATIN;
    }

    /** 科威特 in 科威特國際石油公司. */
    private static boolean isOf(Mention state, Mention company) {
        return state.start() == company.start()
                && (state.actor().type() == ActorType.COUNTRY || state.actor().type() == ActorType.PLACE);
    }

    /** Whom the phrase names once quotation marks and brackets are taken out of it: 「拜科努爾」宇航基地. */
    private Mention listed(Mention phrase) {
        String words = phrase.actor().names().get(0);
        List<Actor> actors = names.find(words, Script.fold(words)).stream()
                .filter(hit -> hit.start() == 0 && hit.end() == words.length())
                .flatMap(hit -> hit.entries().stream())
                .map(NameIndex.Entry::actor)
                .filter(actor -> actor.type() == phrase.actor().type())
                .toList();
        return actors.size() == 1
                ? new Mention(phrase.start(), phrase.end(), actors.get(0), Mention.Form.NAME)
                : phrase;
    }

    private static List<Mention> towns(List<Mention> found) {
        return found.stream().filter(mention -> isTown(mention.actor())).toList();
    }

    /** 塔什干 in 塔什干機場, 伊朗 in 伊朗-巴基斯坦管道, a port in the railway that begins there. */
    private static boolean isPlaceWithin(Mention known, Mention phrase) {
        boolean place = isTown(known.actor())
                || known.actor().type() == ActorType.COUNTRY
                || known.actor().type() == ActorType.FACILITY && phrase.actor().type() == ActorType.FACILITY;
        return place && known.start() >= phrase.start() && known.end() < phrase.end();
    }

    /** An event, and apart from it the town in its name: 第三屆塔什干峰會 was held there. */
    private static List<Mention> withVenue(Mention phrase, List<Mention> within) {
        return within.stream()
                .filter(known -> phrase.actor().type() == ActorType.EVENT && isTown(known.actor()))
                .filter(town -> town.start() >= phrase.start() && town.end() < phrase.end())
                .reduce((first, last) -> last)
                .map(town ->
                        List.of(town, new Mention(town.end(), phrase.end(), phrase.actor(), Mention.Form.PROVISIONAL)))
                .orElse(List.of(phrase));
    }

    static boolean isTown(Actor actor) {
        return actor.type() == ActorType.PLACE && (actor.country() != null || actor.speaksFor() != null);
    }

    /** 租用塔吉克基地: a base that is only described is told from the state in which it lies. */
    private static boolean isOwner(Mention known, Mention phrase) {
        return phrase.actor().type() == ActorType.FACILITY && known.actor().type() == ActorType.COUNTRY;
    }

    /**
     * Whether a known name is what the phrase names: they end together and are of one type, or it is an event or a plan in
     * it, or a person with whose name it begins: 阿利耶夫 in 阿利耶夫相, of 阿利耶夫相聚.
     */
    private static boolean names(Mention known, Mention phrase) {
        boolean person =
                known.actor().type() == ActorType.PERSON && phrase.actor().type() == ActorType.PERSON;
        return person && known.start() == phrase.start()
                || known.actor().type() == phrase.actor().type()
                        && NAMED_WHOLE.contains(known.actor().type())
                || known.actor().type() == phrase.actor().type() && known.end() == phrase.end()
                || known.start() == phrase.start() && known.end() == phrase.end();
    }

    /** 「上海合作組織」機制 tells of the organisation, and names no plan. */
    private static boolean isQuotedIn(String folded, Mention known, Mention phrase) {
        return phrase.actor().type() == ActorType.INITIATIVE
                && (known.actor().type() == ActorType.ORGANIZATION
                        || known.actor().type() == ActorType.AGREEMENT)
                && known.start() == phrase.start() + 1
                && known.end() < phrase.end()
                && CLOSING.indexOf(folded.charAt(known.end())) >= 0;
    }

    /** A Treaty and the Partnership Action Plan: a phrase that begins with another name is no name. */
    private static boolean isJoinedIn(String folded, Mention known, Mention phrase) {
        return known.start() == phrase.start() && folded.startsWith(" and ", known.end());
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
