package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.PatternIndex;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.Collection;
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
 * follows a verb of signing or holding; and persons, told by a title before the name, a dot within it, the same name in
 * Latin or Cyrillic letters behind it, or what its bearer does.
 */
final class NounPhrases {
    private static final Map<String, ActorType> HEADS = heads();
    private static final Pattern QUOTED =
            Pattern.compile("《([^《》]{2,60})》|「([^「」]{2,40})」|『([^『』]{2,40})』|“([^“”]{2,40})”");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

    /** From how many characters on a phrase tells what it is. */
    private static final int TELLING = 4;

    private static final String OPENING = "「『《“";
    private static final String CLOSING = "」』》”";

    /** What has its head after the quotation marks: 「…」協定. */
    private static final Set<ActorType> NAMED_BY_HEAD =
            Set.of(ActorType.AGREEMENT, ActorType.EVENT, ActorType.INITIATIVE);

    private final Map<ActorType, Pattern> headAtEnd = new LinkedHashMap<>();
    private final Map<ActorType, Pattern> headAtStart = new LinkedHashMap<>();
    private final Map<Pattern, ActorType> described = new LinkedHashMap<>();
    private final List<Pattern> founded;
    private final List<Pattern> named;
    private final List<Pattern> proposals;
    private final List<Pattern> persons;
    private final List<Pattern> companies;
    private final Pattern proper;
    private final Pattern dateline;
    private final Pattern phraseBreak;
    private final Pattern noName;
    private final Pattern demonstrative;
    private final PatternIndex index;
    /** Capitals tell where a name begins and ends. */
    private final boolean capitals;

    NounPhrases(RuleSet rules) {
        HEADS.forEach((name, type) -> {
            String head = rules.grammar(name).pattern();
            headAtEnd.put(type, Pattern.compile("^.*" + head + "$"));
            headAtStart.put(type, Pattern.compile("^" + head));
        });
        rules.grammars("signed_").forEach(pattern -> described.put(pattern, ActorType.AGREEMENT));
        rules.grammars("held_").forEach(pattern -> described.put(pattern, ActorType.EVENT));
        rules.grammars("rented_").forEach(pattern -> described.put(pattern, ActorType.FACILITY));
        founded = rules.grammars("founded_");
        named = rules.grammars("named_");
        proposals = rules.grammars("proposal_");
        persons = rules.grammars("person_");
        companies = rules.grammars("company_");
        index = new PatternIndex(Stream.of(described.keySet(), persons, named, proposals)
                .flatMap(Collection::stream)
                .toList());
        proper = rules.grammar("proper_phrase");
        dateline = rules.grammar("dateline");
        noName = rules.grammar("no_quoted_name");
        phraseBreak = rules.grammar("phrase_break");
        demonstrative = rules.grammar("demonstrative");
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
                found.add(mention(text, quote.start(), headEnd, after.get(), false));
            } else if (!isHeadAlone(inner) && !noName.matcher(inner).matches()) {
                within.ifPresent(type -> found.add(mention(text, start, end, type, false)));
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
        Matcher bracket = BRACKETS.matcher(folded).region(index, folded.length());
        return bracket.lookingAt() ? bracket.end() : index;
    }

    /** What is signed, held or rented and has no name of its own: 簽署了…的協定, 舉行…峰會, 租用兩座機場. */
    List<Mention> described(String text, String folded) {
        Matcher bracket = BRACKETS.matcher(folded);
        if (capitals || !bracket.find()) {
            return describedIn(text, folded);
        }
        // 上海合作組織（簡稱上合）峰會在…舉行: what a bracket explains goes on behind it.
        StringBuilder bare = new StringBuilder();
        StringBuilder bareFolded = new StringBuilder();
        List<Integer> origin = new ArrayList<>();
        bracket.reset();
        boolean more = bracket.find();
        for (int i = 0; i < folded.length(); i++) {
            if (more && i == bracket.start()) {
                i = bracket.end() - 1;
                more = bracket.find();
            } else {
                bare.append(text.charAt(i));
                bareFolded.append(folded.charAt(i));
                origin.add(i);
            }
        }
        return describedIn(bare.toString(), bareFolded.toString()).stream()
                .map(found -> new Mention(
                        origin.get(found.start()), origin.get(found.end() - 1) + 1, found.actor(), found.form()))
                .toList();
    }

    private List<Mention> describedIn(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        String read = capitals ? text : folded;
        Matcher sent = dateline.matcher(read);
        int begin = sent.find() ? sent.end() : 0;
        Map<Pattern, ActorType> possible = new LinkedHashMap<>(described);
        possible.keySet().retainAll(index.possible(read));
        possible.forEach((pattern, type) -> {
            Matcher phrase = pattern.matcher(read);
            for (int from = begin; phrase.find(from); from = phrase.start() + 1) {
                int end = phrase.end("phrase");
                int first = withoutClause(folded, phrase.start("phrase"), end);
                int start = withoutOwner(folded, first, end);
                if (!capitals
                        && demonstrative.matcher(folded).region(start, end).lookingAt()) {
                    // 批准了該條約: the one just named, and no other.
                    continue;
                }
                found.add(mention(text, start, end, nameStart(phrase, first, start), nameEnd(phrase, end), type, true));
            }
        });
        return found;
    }

    /** Where its name begins: with what owns or describes it where the phrase alone says too little, 簽約 or 建立聯盟的協議. */
    private static int nameStart(Matcher phrase, int begin, int start) {
        if (phrase.pattern().pattern().contains("(?<name>")) {
            return phrase.start("name");
        }
        return phrase.end("phrase") - start < TELLING ? begin : start;
    }

    /** Where its name ends: with where it is held, which is named besides. */
    private static int nameEnd(Matcher phrase, int end) {
        boolean placed = phrase.pattern().pattern().contains("(?<place>") && phrase.end("place") > end;
        return placed ? phrase.end("place") : end;
    }

    /** Leaves out 哈國與吉國的 of 哈國與吉國的軍事協定 and 共建「一帶一路」 of 共建「一帶一路」合作文件. */
    private static int withoutOwner(String folded, int start, int end) {
        int owner = folded.lastIndexOf('的', end - 1);
        if (OPENING.indexOf(folded.charAt(start)) < 0) {
            for (int i = 0; i < CLOSING.length(); i++) {
                owner = Math.max(owner, folded.lastIndexOf(CLOSING.charAt(i), end - 1));
            }
        }
        return owner >= start && end - owner > 2 ? owner + 1 : start;
    }

    /** Leaves out 外交部隨後發布 of 外交部隨後發布聲明. */
    private int withoutClause(String folded, int start, int end) {
        Matcher verb = phraseBreak.matcher(folded).region(start, end - 1);
        int begin = start;
        while (verb.find()) {
            begin = verb.end();
        }
        return begin;
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
                        .ifPresent(type -> found.add(mention(text, start, end, type, false)));
            }
        }
        return found;
    }

    /**
     * Plans that are put forward, accepted, opposed or joined, and only described: 提出五點和平方案, rejected the French
     * proposal. Whose they are or what they are for is part of the name where the rest says too little.
     *
     * @param open the sentence as {@link OpenText} has it
     */
    List<Mention> proposals(String text, String open) {
        List<Mention> found = new ArrayList<>();
        Set<Pattern> possible = index.possible(open);
        for (Pattern pattern : proposals) {
            Matcher phrase = pattern.matcher(open);
            while (possible.contains(pattern) && phrase.find()) {
                found.add(proposal(text, phrase));
            }
        }
        return found;
    }

    private Mention proposal(String text, Matcher phrase) {
        int start = phrase.start("phrase");
        int end = phrase.end("phrase");
        String owner = phrase.group("owner");
        if (owner == null) {
            return mention(text, start, end, ActorType.INITIATIVE, true);
        }
        int whole = phrase.start("owner");
        boolean telling = capitals ? phrase.group("phrase").contains(" ") : end - start >= TELLING;
        // 挪威的建議: Norway is named besides.
        int begin = telling || owner.indexOf(OpenText.HIDDEN) >= 0 ? start : whole;
        Mention plan = mention(text, begin, end, telling ? start : whole, end, ActorType.INITIATIVE, true);
        return new Mention(
                begin, end, plan.actor().withNames(List.of(text.substring(whole, end))), Mention.Form.PROVISIONAL);
    }

    /** What is founded, where its last words tell what it is: 成立了…理事會. */
    List<Mention> founded(String text, String folded) {
        List<Mention> found = new ArrayList<>();
        for (Pattern pattern : founded) {
            Matcher phrase = pattern.matcher(folded);
            while (phrase.find()) {
                typeAtEnd(phrase.group("phrase"))
                        .ifPresent(type ->
                                found.add(mention(text, phrase.start("phrase"), phrase.end("phrase"), type, false)));
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
                found.add(mention(text, person.start("phrase"), person.end("phrase"), ActorType.PERSON, false));
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
                found.add(mention(text, company.start("phrase"), company.end("phrase"), ActorType.COMPANY, false));
            }
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
        return mention(text, start, end, start, end, type, described);
    }

    private static Mention mention(
            String text, int start, int end, int nameStart, int nameEnd, ActorType type, boolean described) {
        String surface = BRACKETS.matcher(text.substring(nameStart, nameEnd))
                .replaceAll("")
                .replaceAll("[《》「」『』“”]", "")
                .strip();
        String id = (described ? Provisional.DESCRIBED : "") + Provisional.slug(surface);
        String whole = text.substring(nameStart, nameEnd).strip();
        String unplaced = nameEnd > end ? text.substring(nameStart, end) : surface;
        List<String> names = Stream.of(surface, whole.matches(".*[（(].*") ? whole : surface, unplaced)
                .distinct()
                .toList();
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
        heads.put("head_place", ActorType.PLACE);
        return heads;
    }
}
