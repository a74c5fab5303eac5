package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Office;
import heartland.model.Script;
import heartland.model.name.NameIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text tells of a person where it introduces him: that his surname means him from then on, and, of one whom no list
 * has, the state whose office he holds: Norway's Foreign Minister Ola Nordmann, later Nordmann; 挪威外長古德蘭松, later 古德蘭松.
 */
final class Introductions {
    private static final Pattern FULL_NAME = Pattern.compile(".*\\p{L} (\\p{Lu}[\\p{L}’'-]{2,})");

    private static final Pattern SURNAME_FIRST = Pattern.compile("(\\p{Lu}\\p{L}+) \\p{Lu}[\\p{L} ’'-]+");

    private static final Pattern LAST_NAME = Pattern.compile(".*[·．・‧•]([^·．・‧•]{3,})");

    /** Shorter Chinese names are too often part of other words. */
    private static final int TELLING = 3;

    private final NameIndex known;
    private final Pattern apposition;
    private final Pattern surnameFirst;
    private final Pattern abroad;

    Introductions(RuleSet rules, NameIndex known) {
        this.known = known;
        apposition = rules.grammar("apposition");
        surnameFirst = rules.grammar("surname_first");
        abroad = rules.grammarAtEnd("abroad_before");
    }

    /** The persons of whom the sentence tells more than is known, with that, by id. */
    Map<String, Actor> taught(String text, List<Mention> mentions) {
        Map<String, Actor> taught = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.actor().type() == ActorType.PERSON) {
                Optional<Actor> officer = i == 0 ? Optional.empty() : officer(text, mentions.get(i - 1), mention);
                Actor person = officer.orElse(mention.actor());
                List<String> surname = surname(person, text.substring(mention.start(), mention.end())).stream()
                        .filter(name -> !person.names().contains(name))
                        .toList();
                if (officer.isPresent() || !surname.isEmpty()) {
                    taught.put(person.id(), person.withNames(surname));
                }
            }
        }
        return taught;
    }

    /**
     * The persons whom a Chinese sentence introduces and no list has, by id.
     *
     * @param persons whom it names, as their titles and their deeds tell
     * @param whole all that the document says
     */
    Map<String, Actor> introduced(String text, List<Mention> persons, String whole) {
        Map<String, Actor> taught = new TreeMap<>();
        if (persons.isEmpty()) {
            return taught;
        }
        List<NameIndex.Hit> hits = known.find(text, Script.fold(text));
        for (Mention person : persons) {
            boolean listed = hits.stream().anyMatch(hit -> hit.start() < person.end() && person.start() < hit.end());
            if (listed || person.length() < TELLING) {
                continue;
            }
            Actor known = glossed(text, person, hits)
                    .map(same -> same.withNames(person.actor().names()))
                    .orElseGet(() -> introduced(text, person, hits, whole));
            taught.put(known.id(), known);
        }
        return taught;
    }

    private Actor introduced(String text, Mention person, List<NameIndex.Hit> hits, String whole) {
        // Whom he is posted to he does not act for: 挪威駐冰島大使.
        Actor officer = hits.stream()
                .filter(hit -> hit.entries().size() == 1 && hit.end() < person.start())
                .filter(hit -> !abroad.matcher(text.substring(0, hit.start())).find())
                .reduce((first, last) -> last)
                .map(hit ->
                        new Mention(hit.start(), hit.end(), hit.entries().get(0).actor(), Mention.Form.NAME))
                .flatMap(state -> officer(text, state, person))
                .orElse(person.actor());
        String name = person.actor().names().get(0);
        Matcher full = LAST_NAME.matcher(name);
        boolean shortened = full.matches() && whole.replace(name, "").contains(full.group(1));
        return shortened ? officer.withNames(List.of(full.group(1))) : officer;
    }

    /** Whom a bracket right behind the name names in other letters, if a list has him: 庫里拉（Michael Kurilla）. */
    static Optional<Actor> glossed(String text, Mention person, List<NameIndex.Hit> hits) {
        boolean bracket = person.end() < text.length() && "（(".indexOf(text.charAt(person.end())) >= 0;
        return hits.stream()
                .filter(hit -> bracket
                        && hit.start() == person.end() + 1
                        && hit.entries().size() == 1)
                .map(hit -> hit.entries().get(0).actor())
                .filter(actor -> actor.type() == ActorType.PERSON)
                .findFirst();
    }

    /** The person with the office that stands between a state and his name. */
    private Optional<Actor> officer(String text, Mention state, Mention person) {
        Matcher office = apposition.matcher(Script.fold(text.substring(state.end(), person.start())));
        boolean shown = state.actor().type() == ActorType.COUNTRY
                && person.form() == Mention.Form.PROVISIONAL
                && office.matches();
        String title = shown ? office.group().replaceAll("^(?:['’]?s?\\s+|的)|[\\s,]+$", "") : "";
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        person.actor().inOffice(new Office(title, state.actor().id(), null, null)));
    }

    private Optional<String> surname(Actor person, String name) {
        boolean first = person.country() != null
                && surnameFirst.matcher(person.country()).matches();
        Matcher full = (first ? SURNAME_FIRST : FULL_NAME).matcher(name);
        return full.matches() && !meansAnother(full.group(1)) ? Optional.of(full.group(1)) : Optional.empty();
    }

    private boolean meansAnother(String surname) {
        return known.find(surname, Script.fold(surname)).stream()
                .anyMatch(hit -> hit.end() - hit.start() == surname.length());
    }
}
