package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.PatternIndex;
import heartland.loader.rule.RuleSet;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what has no name of its own, told by what is done with it or where it stands: signed, held, put forward, built in a town. */
final class Descriptions {
    /** From how many characters on a phrase tells what it is. */
    private static final int TELLING = 4;

    private static final String OPENING = "「『《“";
    private static final String CLOSING = "」』》”";

    private final Map<Pattern, ActorType> deeds = new LinkedHashMap<>();
    private final List<Pattern> proposals;
    private final List<Pattern> sites;
    private final Pattern dateline;
    private final Pattern phraseBreak;
    private final Pattern demonstrative;
    private final Pattern article;
    private final Pattern whereAndWhen;
    private final Pattern toldFurther;
    private final PatternIndex index;
    /** Capitals tell where a name begins and ends. */
    private final boolean capitals;

    Descriptions(RuleSet rules) {
        rules.grammars("signed_").forEach(pattern -> deeds.put(pattern, ActorType.AGREEMENT));
        rules.grammars("held_").forEach(pattern -> deeds.put(pattern, ActorType.EVENT));
        rules.grammars("rented_").forEach(pattern -> deeds.put(pattern, ActorType.FACILITY));
        proposals = rules.grammars("proposal_");
        sites = rules.grammars("sited_");
        index = new PatternIndex(Stream.of(deeds.keySet(), proposals, sites)
                .flatMap(Collection::stream)
                .toList());
        dateline = rules.grammar("dateline");
        phraseBreak = rules.grammar("phrase_break");
        demonstrative = rules.grammar("demonstrative");
        article = rules.grammarAtEnd("thing_article");
        whereAndWhen = rules.grammar("where_and_when");
        toldFurther = rules.grammar("told_further");
        capitals = rules.dialect() == Dialect.EN;
    }

    /** What is signed, held or rented and has no name of its own: 簽署了…的協定, 舉行…峰會, 租用兩座機場. */
    List<Mention> in(String text, String folded) {
        Matcher bracket = Brackets.ROUND.matcher(folded);
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
        Map<Pattern, ActorType> possible = new LinkedHashMap<>(deeds);
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
                found.add(Provisional.described(
                        text, start, end, nameStart(phrase, first, start), nameEnd(phrase, end), type));
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

    /**
     * Plans that are put forward, accepted, opposed or joined, and only described: 提出五點和平方案, rejected the French
     * proposal. Whose they are or what they are for is part of the name where the rest says too little.
     *
     * @param open the sentence as {@link OpenText} has it
     */
    List<Mention> proposals(String text, String open) {
        return found(proposals, open, phrase -> proposal(text, phrase));
    }

    /**
     * Sites that are only described, told by the place where they are: a car factory at Asaka, 杜尚貝的無人機廠.
     *
     * @param open the sentence as {@link OpenText} has it, all places shown as such
     */
    List<Mention> sites(String text, String open) {
        return found(sites, open, phrase -> site(text, phrase));
    }

    /** With what a sentence calls it in full: the first summit, the summit in Oslo in May 1998, the summit between Norway and Chile. */
    Mention asPrinted(String text, Mention described) {
        Matcher before = article.matcher(text.substring(0, described.start()));
        if (!Provisional.isDescribed(described.actor()) || !before.find()) {
            return described;
        }
        List<String> printed = new ArrayList<>();
        for (String name : described.actor().names()) {
            int end = described.start() + name.length();
            if (text.startsWith(name, described.start())) {
                printed.add(text.substring(before.start(), end));
                Matcher after = whereAndWhen.matcher(text).region(end, text.length());
                if (after.lookingAt() && after.end() > end) {
                    printed.add(text.substring(before.start(), after.end()));
                }
                Matcher further = toldFurther.matcher(text).region(end, text.length());
                if (further.lookingAt()) {
                    printed.add(text.substring(described.start(), further.end()));
                }
            }
        }
        return new Mention(described.start(), described.end(), described.actor().withNames(printed), described.form());
    }

    private List<Mention> found(List<Pattern> patterns, String open, Function<Matcher, Mention> mention) {
        List<Mention> found = new ArrayList<>();
        Set<Pattern> possible = index.possible(open);
        for (Pattern pattern : patterns) {
            Matcher phrase = pattern.matcher(open);
            while (possible.contains(pattern) && phrase.find()) {
                found.add(mention.apply(phrase));
            }
        }
        return found;
    }

    /** The Chinese embassy in Oslo: with whose it is and where, though both are named besides. */
    private static Mention site(String text, Matcher phrase) {
        int start = phrase.start("phrase");
        int end = phrase.end("phrase");
        boolean owned = phrase.pattern().pattern().contains("(?<name>") && phrase.start("name") >= 0;
        return Provisional.described(
                text, start, end, owned ? phrase.start("name") : start, nameEnd(phrase, end), ActorType.FACILITY);
    }

    private Mention proposal(String text, Matcher phrase) {
        int start = phrase.start("phrase");
        int end = phrase.end("phrase");
        String owner = phrase.group("owner");
        if (owner == null) {
            return Provisional.described(text, start, end, start, end, ActorType.INITIATIVE);
        }
        int whole = phrase.start("owner");
        boolean telling = capitals ? phrase.group("phrase").contains(" ") : end - start >= TELLING;
        // 挪威的建議: Norway is named besides.
        int begin = telling || owner.indexOf(OpenText.HIDDEN) >= 0 ? start : whole;
        Mention plan = Provisional.described(text, begin, end, telling ? start : whole, end, ActorType.INITIATIVE);
        return new Mention(
                begin, end, plan.actor().withNames(List.of(text.substring(whole, end))), Mention.Form.PROVISIONAL);
    }
}
