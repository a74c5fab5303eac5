package heartland.loader.link;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where words that are a listed name do name somebody, and are no part of another word, date or longer name. */
final class KnownNames {
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}.])(?!U\\. ?[SKN]\\.|Mr|Dr)(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,3}$");

    private static final Pattern PATRONYMIC = Pattern.compile("[\\u4e00-\\u9fff]{0,2}[·‧•]");

    /** Names of two characters are the likeliest to be part of another word. */
    private static final int PAIR = 2;

    private final Disambiguation disambiguation;
    private final Pattern givenNames;
    private final Pattern nameGoesOn;
    private final Pattern onlyTellsWhich;
    private final Pattern sound;
    private final Pattern nameAfterTitle;
    private final Pattern nameBegun;
    private final MeetingYears years;
    private final boolean capitals;

    KnownNames(RuleSet rules, Disambiguation disambiguation) {
        this.disambiguation = disambiguation;
        givenNames = rules.grammarAtEnd("given_names");
        nameGoesOn = rules.grammar("name_goes_on");
        onlyTellsWhich = rules.grammar("only_tells_which");
        years = new MeetingYears(rules);
        capitals = rules.dialect() == Dialect.EN;
        sound = capitals ? null : rules.grammar("sound");
        nameAfterTitle = capitals ? null : rules.grammarAtEnd("name_after_title");
        nameBegun = capitals ? null : rules.grammarAtEnd("name_begun");
    }

    /** Those of the hits in a text that name somebody, as mentions. */
    List<Mention> in(String text, String folded, List<NameIndex.Hit> hits) {
        List<Mention> found = new ArrayList<>();
        List<MatchResult> noNames = onlyTellsWhich.matcher(text).results().toList();
        for (NameIndex.Hit hit : hits) {
            if (isOfDate(text, hit) || isSound(folded, hit, hits) || isWithin(noNames, hit)) {
                continue;
            }
            List<Actor> actors = hit.entries().stream()
                    .map(NameIndex.Entry::actor)
                    .filter(actor -> !goesOn(capitals ? text : folded, hit.end(), actor))
                    .toList();
            if (actors.isEmpty()) {
                continue;
            }
            if (actors.stream().allMatch(actor -> years.tellAnother(folded, hit.start(), hit.end(), actor))) {
                found.add(Provisional.described(text, hit.start(), hit.end(), hit.start(), hit.end(), ActorType.EVENT));
                continue;
            }
            disambiguation
                    .choose(actors, List.of())
                    .ifPresent(actor -> found.add(mention(text, folded, hit, hits, actor)));
        }
        return found;
    }

    private Mention mention(String text, String folded, NameIndex.Hit hit, List<NameIndex.Hit> hits, Actor actor) {
        Mention.Form form = form(hit, actor);
        Actor meant = form == Mention.Form.ADJECTIVE && hit.end() - hit.start() == PAIR
                ? disambiguation.shortened(actor, folded.charAt(hit.start()))
                : actor;
        return new Mention(begin(text, folded, hit, hits, meant), hit.end(), meant, form);
    }

    /** Ex-Soviet Norway, the Nordic country: whether the words only tell which state or what kind of one is meant. */
    private static boolean isWithin(List<MatchResult> noNames, NameIndex.Hit hit) {
        return noNames.stream().anyMatch(words -> words.start() <= hit.start() && hit.end() <= words.end());
    }

    /** 27日政府 is a day, and no government of Japan. */
    private static boolean isOfDate(String text, NameIndex.Hit hit) {
        return hit.start() > 0 && text.charAt(hit.start()) == '日' && Character.isDigit(text.charAt(hit.start() - 1));
    }

    /**
     * Whether the words that name a person are but part of a longer name that no list has: 魯拉 in 達魯拉曼宮, 庫利耶夫 in
     * 秘書長然庫利耶夫; so 利馬 in 的庫利馬口岸.
     */
    private boolean isSound(String folded, NameIndex.Hit hit, List<NameIndex.Hit> hits) {
        if (capitals) {
            return false;
        }
        int end = hit.end();
        boolean pair = end - hit.start() == PAIR;
        boolean person = isAll(hit, ActorType.PERSON);
        String before = folded.substring(0, hit.start());
        boolean goesOn = pair
                && person
                && end < folded.length()
                && sound.matcher(folded.substring(end, end + 1)).matches()
                && hits.stream().noneMatch(other -> other.start() == end);
        return goesOn
                || person && nameAfterTitle.matcher(before).find()
                || pair
                        && isAll(hit, ActorType.PLACE)
                        && nameBegun.matcher(before).find();
    }

    private static boolean isAll(NameIndex.Hit hit, ActorType type) {
        return hit.entries().stream().allMatch(entry -> entry.actor().type() == type);
    }

    /** Whether the words are but the beginning or middle of another name: 伊薩科夫 of 羅扎·伊薩科夫娜·…, 吉布地市. */
    private boolean goesOn(String words, int end, Actor actor) {
        Pattern further =
                switch (actor.type()) {
                    case PERSON -> PATRONYMIC;
                    case COUNTRY, PLACE -> nameGoesOn;
                    default -> null;
                };
        return further != null
                && further.matcher(words).region(end, words.length()).lookingAt();
    }

    /** Where a person's name begins, the initials and given names before it included: K.-J. Tokayev, 延斯·斯托爾滕貝格. */
    private int begin(String text, String folded, NameIndex.Hit hit, List<NameIndex.Hit> hits, Actor actor) {
        if (actor.type() != ActorType.PERSON) {
            return hit.start();
        }
        Matcher initials = INITIALS.matcher(text.substring(0, hit.start()));
        if (initials.find()) {
            return initials.start();
        }
        int named = hits.stream()
                .mapToInt(NameIndex.Hit::end)
                .filter(end -> end <= hit.start())
                .max()
                .orElse(0);
        Matcher given = givenNames.matcher(folded).region(named, hit.start());
        return given.find() ? given.start() : hit.start();
    }

    private static Mention.Form form(NameIndex.Hit hit, Actor actor) {
        return hit.entries().stream().anyMatch(entry -> entry.actor() == actor && entry.adjective())
                ? Mention.Form.ADJECTIVE
                : Mention.Form.NAME;
    }
}
