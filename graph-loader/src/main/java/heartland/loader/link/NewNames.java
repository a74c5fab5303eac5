package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Script;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weighs what may be a name that no list has against the known names around it and within it. */
final class NewNames {
    /** Of these, one name is no part of another's: 「一帶一路」倡議. */
    private static final Set<ActorType> NAMED_WHOLE = Set.of(ActorType.EVENT, ActorType.INITIATIVE);

    private static final String CLOSING = "」』》”";

    private final NameIndex names;
    private final NounPhrases phrases;
    private final Descriptions descriptions;
    private final PlaceNames places;
    /** Capitals tell where a name begins and ends. */
    private final MeetingYears years;

    private final boolean capitals;

    NewNames(NameIndex names, NounPhrases phrases, PlaceNames places, RuleSet rules) {
        this.names = names;
        this.phrases = phrases;
        this.places = places;
        descriptions = new Descriptions(rules);
        years = new MeetingYears(rules);
        capitals = rules.dialect() == Dialect.EN;
    }

    /**
     * What a sentence names: what no list has, and the known names that are no part of it.
     *
     * @param hits all that may be a known name, whether it is one or not
     */
    List<Mention> beside(List<Mention> known, String text, String folded, List<NameIndex.Hit> hits) {
        List<Mention> found = new ArrayList<>(known);
        for (Mention phrase : phrases(known, text, folded, hits)) {
            List<Mention> clashing = found.stream().filter(phrase::overlaps).toList();
            if (isNew(folded, phrase, clashing)) {
                found.removeAll(clashing);
                found.addAll(withVenue(phrase, clashing));
            }
        }
        String open = OpenText.of(capitals ? text : folded, towns(found), OpenText.taken(folded, found, hits))
                .toString();
        List<Mention> unlisted = new ArrayList<>(phrases.named(text, open));
        unlisted.addAll(descriptions.proposals(text, open));
        String sites = OpenText.of(capitals ? text : folded, places(found), OpenText.taken(folded, found, hits))
                .toString();
        unlisted.addAll(descriptions.sites(text, sites));
        for (Mention phrase : unlisted) {
            List<Mention> clashing = found.stream().filter(phrase::overlaps).toList();
            if (clashing.stream().allMatch(within -> isPlaceWithin(within, phrase))) {
                found.removeAll(clashing);
                found.add(phrase);
            }
        }
        places.in(text, folded, towns(found), OpenText.taken(folded, found, hits))
                .forEach(place -> {
                    found.removeIf(place::overlaps);
                    found.add(place);
                });
        found.replaceAll(mention -> descriptions.asPrinted(text, mention));
        return found;
    }

    /** The phrases that may name somebody, whatever names stand in them; as whom a list has where it does. */
    private List<Mention> phrases(List<Mention> known, String text, String folded, List<NameIndex.Hit> hits) {
        List<Mention> found = new ArrayList<>(phrases.quoted(text, folded));
        found.addAll(phrases.proper(text));
        found.addAll(descriptions.in(text, folded));
        found.addAll(phrases.founded(text, folded));
        phrases.persons(text, folded).stream()
                .map(person -> Introductions.glossed(text, person, hits)
                        .map(same -> new Mention(person.start(), person.end(), same, Mention.Form.NAME))
                        .orElse(person))
                .forEach(found::add);
        phrases.companies(text, folded).stream()
                .filter(company -> isLatin(text, company) || known.stream().anyMatch(state -> isOf(state, company)))
                .forEach(found::add);
        found.replaceAll(phrase -> listed(folded, phrase));
        return found;
    }

    /** A new name counts where it is longer than the known ones that it holds: 《上海合作組織憲章》 is not the SCO. */
    private static boolean isNew(String folded, Mention phrase, List<Mention> clashing) {
        return clashing.stream()
                .noneMatch(known -> names(known, phrase)
                        || isQuotedIn(folded, known, phrase)
                        || isJoinedIn(folded, known, phrase)
                        || isOwner(known, phrase)
                        || known.start() < phrase.start()
                        || known.length() >= phrase.length());
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
    private Mention listed(String folded, Mention phrase) {
        String words = phrase.actor().names().get(0);
        List<Actor> actors = names.find(words, Script.fold(words)).stream()
                .filter(hit -> hit.start() == 0 && hit.end() == words.length())
                .flatMap(hit -> hit.entries().stream())
                .map(NameIndex.Entry::actor)
                .filter(actor -> actor.type() == phrase.actor().type())
                .filter(actor -> !years.tellAnother(folded, phrase.start(), phrase.end(), actor))
                .toList();
        return actors.size() == 1
                ? new Mention(phrase.start(), phrase.end(), actors.get(0), Mention.Form.NAME)
                : phrase;
    }

    /** Towns, and what else is a place and no region that acts. */
    private static List<Mention> places(List<Mention> found) {
        return found.stream()
                .filter(mention -> mention.actor().type() == ActorType.PLACE
                        && !mention.actor().actsLikeState())
                .toList();
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

    private static boolean isTown(Actor actor) {
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
}
