package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds noun phrases that name something no list has, and tells its type by the head noun: titles in 《》 and 「」, what
 * follows a verb of signing or holding, persons who stand between a title and their name in Latin or Cyrillic letters.
 */
final class NounPhrases {
    private static final Map<String, ActorType> HEADS = heads();
    private static final Pattern QUOTED =
            Pattern.compile("《([^《》]{2,60})》|「([^「」]{2,40})」|『([^『』]{2,40})』|“([^“”]{2,40})”");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

    private final Map<ActorType, Pattern> headAtEnd = new LinkedHashMap<>();
    private final Map<ActorType, Pattern> headAtStart = new LinkedHashMap<>();
    private final Map<Pattern, ActorType> described = new LinkedHashMap<>();
    private final Pattern founded;
    private final Pattern titledPerson;
    private final Pattern proper;

    NounPhrases(RuleSet rules) {
        HEADS.forEach((name, type) -> {
            String head = rules.grammar(name).pattern();
            headAtEnd.put(type, Pattern.compile("^.*" + head + "$"));
            headAtStart.put(type, Pattern.compile("^" + head));
        });
        described.put(rules.grammar("signed_phrase"), ActorType.AGREEMENT);
        described.put(rules.grammar("signed_before"), ActorType.AGREEMENT);
        described.put(rules.grammar("held_phrase"), ActorType.EVENT);
        founded = rules.grammar("founded_phrase");
        titledPerson = rules.grammar("titled_person");
        proper = rules.grammar("proper_phrase");
    }

    /** Phrases in quotation marks that end in a head noun, or that one follows: 「…」協定. */
    List<Mention> quoted(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        Matcher quote = QUOTED.matcher(folded);
        while (quote.find()) {
            int start = quote.start() + 1;
            int end = quote.end() - 1;
            String inner = folded.substring(start, end);
            int next = afterGloss(folded, quote.end());
            Optional<ActorType> after = typeAtStart(folded.substring(next));
            Optional<ActorType> within = typeAtEnd(inner);
            if (after.isPresent() && after.equals(Optional.of(ActorType.AGREEMENT))) {
                Matcher head = headAtStart.get(after.get()).matcher(folded).region(next, folded.length());
                int headEnd = head.lookingAt() ? head.end() : quote.end();
                found.add(mention(text, quote.start(), headEnd, after.get(), false));
            } else {
                within.ifPresent(type -> found.add(mention(text, start, end, type, false)));
            }
        }
        return found;
    }

    /** Where the text goes on after a bracket that begins at the index. */
    private static int afterGloss(String folded, int index) {
        Matcher bracket = BRACKETS.matcher(folded).region(index, folded.length());
        return bracket.lookingAt() ? bracket.end() : index;
    }

    /** What is signed or held and has no name of its own: 簽署了…的協定, 簽署的…條約, 舉行…峰會. */
    List<Mention> described(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        described.forEach((pattern, type) -> {
            Matcher phrase = pattern.matcher(folded);
            for (int from = 0; phrase.find(from); from = phrase.start() + 1) {
                int start = withoutOwner(folded, phrase.start("phrase"), phrase.end("phrase"));
                found.add(mention(text, start, phrase.end("phrase"), type, true));
            }
        });
        return found;
    }

    /** Leaves out 哈國與吉國的 of 哈國與吉國的軍事協定, where what is left still says something. */
    private static int withoutOwner(String folded, int start, int end) {
        int owner = folded.lastIndexOf('的', end - 1);
        return owner >= start && end - owner > 4 ? owner + 1 : start;
    }

    /** Phrases in capitals that end in a head noun, as the text prints them: the Treaty of Eternal Friendship. */
    List<Mention> proper(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher phrase = proper.matcher(text);
        while (phrase.find()) {
            if (phrase.group().contains(" ")) {
                found.add(mention(text, phrase.start(), phrase.end(), ActorType.AGREEMENT, false));
            }
        }
        return found;
    }

    /** What is founded, where its last words tell what it is: 成立了…理事會. */
    List<Mention> founded(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        Matcher phrase = founded.matcher(folded);
        while (phrase.find()) {
            typeAtEnd(phrase.group("phrase"))
                    .ifPresent(type ->
                            found.add(mention(text, phrase.start("phrase"), phrase.end("phrase"), type, false)));
        }
        return found;
    }

    /** Persons who stand between a title and their name in other letters. */
    List<Mention> persons(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        Matcher person = titledPerson.matcher(folded);
        while (person.find()) {
            found.add(mention(text, person.start("name"), person.end("name"), ActorType.PERSON, false));
        }
        return found;
    }

    /** The type that the last words of a name tell. */
    Optional<ActorType> typeAtEnd(String folded) {
        return headAtEnd.entrySet().stream()
                .filter(head -> head.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<ActorType> typeAtStart(String folded) {
        return headAtStart.entrySet().stream()
                .filter(head -> head.getValue().matcher(folded).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Mention mention(String text, int start, int end, ActorType type, boolean described) {
        String surface = BRACKETS.matcher(text.substring(start, end))
                .replaceAll("")
                .replaceAll("[《》「」『』“”]", "")
                .strip();
        String id = (described ? Provisional.DESCRIBED : "") + Provisional.slug(surface);
        String whole = text.substring(start, end).strip();
        List<String> names = whole.matches(".*[（(].*") ? List.of(surface, whole) : List.of(surface);
        return new Mention(start, end, Actor.of(id, type, names), Mention.Form.PROVISIONAL);
    }

    private static Map<String, ActorType> heads() {
        Map<String, ActorType> heads = new LinkedHashMap<>();
        heads.put("head_agreement", ActorType.AGREEMENT);
        heads.put("head_organization", ActorType.ORGANIZATION);
        heads.put("head_initiative", ActorType.INITIATIVE);
        heads.put("head_facility", ActorType.FACILITY);
        heads.put("head_event", ActorType.EVENT);
        heads.put("head_company", ActorType.COMPANY);
        heads.put("head_group", ActorType.GROUP);
        return heads;
    }
}
