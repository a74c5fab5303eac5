package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.PatternIndex;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds noun phrases that name something no list has, and tells its type by the head noun: titles in 《》 and 「」, what
 * is founded; and persons, told by a title before the name, a dot within it, the same name in Latin or Cyrillic letters
 * behind it, or what its bearer does.
 */
final class NounPhrases {
    private static final Map<String, ActorType> HEADS = heads();
    private static final Pattern QUOTED =
            Pattern.compile("《([^《》]{2,60})》|「([^「」]{2,40})」|『([^『』]{2,40})』|“([^“”]{2,40})”");

    /** What has its head after the quotation marks: 「…」協定. */
    private static final Set<ActorType> NAMED_BY_HEAD =
            Set.of(ActorType.AGREEMENT, ActorType.EVENT, ActorType.INITIATIVE);

    private final Map<ActorType, Pattern> headAtEnd = new LinkedHashMap<>();
    private final Map<ActorType, Pattern> headAtStart = new LinkedHashMap<>();
    private final List<Pattern> founded;
    private final List<Pattern> named;
    private final List<Pattern> persons;
    private final List<Pattern> companies;
    private final Pattern proper;
    private final Pattern noName;
    private final PatternIndex index;
    /** Capitals tell where a name begins and ends. */
    private final boolean capitals;

    NounPhrases(RuleSet rules) {
        HEADS.forEach((name, type) -> {
            String head = rules.grammar(name).pattern();
            headAtEnd.put(type, Pattern.compile("^.*" + head + "$"));
            headAtStart.put(type, Pattern.compile("^" + head));
        });
        founded = rules.grammars("founded_");
        named = rules.grammars("named_");
        persons = rules.grammars("person_");
        companies = rules.grammars("company_");
        index = new PatternIndex(Stream.of(persons, named).flatMap(List::stream).toList());
        proper = rules.grammar("proper_phrase");
        noName = rules.grammar("no_quoted_name");
        capitals = rules.dialect() == Dialect.EN;
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
            if (after.filter(NAMED_BY_HEAD::contains).isPresent()) {
                Matcher head = headAtStart.get(after.get()).matcher(folded).region(next, folded.length());
                int headEnd = head.lookingAt() ? head.end() : quote.end();
                found.add(Provisional.named(text, quote.start(), headEnd, after.get()));
            } else if (!isHeadAlone(inner) && !noName.matcher(inner).matches()) {
                within.ifPresent(type -> found.add(Provisional.named(text, start, end, type)));
            }
        }
        return found;
    }

    /** 《協定》規定: the agreement just named, and no other. */
    private boolean isHeadAlone(String quoted) {
        Matcher head = headAtStart.get(ActorType.AGREEMENT).matcher(quoted);
        return head.lookingAt() && head.end() == quoted.length();
    }

    /** Where the text goes on after a bracket that begins at the index. */
    private static int afterGloss(String folded, int index) {
        Matcher bracket = Brackets.ROUND.matcher(folded).region(index, folded.length());
        return bracket.lookingAt() ? bracket.end() : index;
    }

    /** Phrases in capitals that end in a head noun, as the text prints them: the Treaty of Eternal Friendship. */
    List<Mention> proper(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher phrase = proper.matcher(text);
        while (phrase.find()) {
            if (phrase.group().contains(" ")) {
                found.add(Provisional.named(text, phrase.start(), phrase.end(), ActorType.AGREEMENT));
            }
        }
        return found;
    }

    /**
     * Names that no list has, told by their last word, and by capitals or what stands before them: the Kumtor gold mine,
     * 修建蒙內鐵路.
     *
     * @param open the sentence as {@link OpenText} has it
     */
    List<Mention> named(String text, String open) {
        List<Mention> found = new ArrayList<>();
        Set<Pattern> possible = index.possible(open);
        for (Pattern pattern : named) {
            Matcher phrase = pattern.matcher(open);
            while (possible.contains(pattern) && phrase.find()) {
                int start = phrase.start("phrase");
                int end = phrase.end("phrase");
                typeAtEnd(Script.fold(text.substring(start, end)))
                        .ifPresent(type -> found.add(Provisional.named(text, start, end, type)));
            }
        }
        return found;
    }

    /** What is founded, where its last words tell what it is: 成立了…理事會. */
    List<Mention> founded(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        for (Pattern pattern : founded) {
            Matcher phrase = pattern.matcher(folded);
            while (phrase.find()) {
                typeAtEnd(phrase.group("phrase"))
                        .ifPresent(type ->
                                found.add(Provisional.named(text, phrase.start("phrase"), phrase.end("phrase"), type)));
            }
        }
        return found;
    }

    /** Persons whom a title before, and capitals or their name in other letters after, show to be one. */
    List<Mention> persons(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        String read = capitals ? text : folded;
        Set<Pattern> possible = index.possible(read);
        for (Pattern pattern : persons) {
            Matcher person = pattern.matcher(read);
            while (possible.contains(pattern) && person.find()) {
                found.add(Provisional.named(text, person.start("phrase"), person.end("phrase"), ActorType.PERSON));
            }
        }
        return found;
    }

    /** Companies whom their last word shows to be some: 科威特國際石油公司, Zarafshan Holding. */
    List<Mention> companies(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        for (Pattern pattern : companies) {
            Matcher company = pattern.matcher(capitals ? text : folded);
            while (company.find()) {
                found.add(Provisional.named(text, company.start("phrase"), company.end("phrase"), ActorType.COMPANY));
            }
        }
        return found;
    }

    /** The type that the last words of a name tell. */
    private Optional<ActorType> typeAtEnd(String folded) {
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

    private static Map<String, ActorType> heads() {
        Map<String, ActorType> heads = new LinkedHashMap<>();
        heads.put("head_agreement", ActorType.AGREEMENT);
        heads.put("head_organization", ActorType.ORGANIZATION);
        heads.put("head_initiative", ActorType.INITIATIVE);
        heads.put("head_facility", ActorType.FACILITY);
        heads.put("head_event", ActorType.EVENT);
        heads.put("head_company", ActorType.COMPANY);
        heads.put("head_group", ActorType.GROUP);
        heads.put("head_place", ActorType.PLACE);
        return heads;
    }
}
