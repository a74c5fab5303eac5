package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.ActorType;
import heartland.model.Polarity;
import heartland.model.date.DateMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date inside the words, else the first right after them, else the last before them, else one set off from them. Dates of
 * clauses that tell nothing of the words, and of what only has a date for a name, are none of theirs.
 */
final class EnglishDateOrder implements DateOrder {
    /** A slot and a preposition: "Sweden in". */
    private static final int LAST_WORDS = 5;

    private static final Set<ActorType> DATED_NAMES = Set.of(ActorType.EVENT, ActorType.AGREEMENT);

    private final Pattern aside;
    private final Pattern passing;
    private final Pattern respective;
    private final Pattern phrase;
    private final Pattern anchor;
    private final Pattern superlative;
    private final Pattern signed;
    private final Pattern held;
    private final Pattern determiner;
    private final Pattern noun;
    private final Pattern nextDeed;

    EnglishDateOrder(RuleSet rules) {
        aside = rules.grammar("date_aside");
        passing = rules.grammar("date_passing");
        respective = rules.grammar("date_respective");
        phrase = rules.grammar("date_phrase");
        anchor = rules.grammarAtEnd("date_anchor");
        superlative = rules.grammarAtEnd("date_superlative");
        signed = rules.grammar("date_signed");
        held = rules.grammar("date_held");
        determiner = rules.grammarAtEnd("date_determiner");
        noun = rules.grammar("date_noun");
        nextDeed = rules.grammar("next_deed");
    }

    @Override
    public Optional<DateMention> own(RuleMatch match, List<DateMention> dates) {
        DatedWords words = DatedWords.of(match);
        int passed = passing(match, words);
        List<DateMention> open = dates.stream()
                .filter(date -> words.index(date.end()) > passed)
                .filter(date -> !isAside(words, date) && !isOfNoun(match, words, date) && !isInName(match, date))
                .filter(date -> !words.fits(respective, words.index(date.end())))
                .filter(date -> !superlative
                        .matcher(match.masked().original().substring(0, date.start()))
                        .find())
                .toList();
        Optional<DateMention> next = words.after(open).findFirst().filter(date -> !isContrasted(words, date));
        Optional<DateMention> right = next.filter(date -> words.isOneClause(date, Dialect.EN));
        return Stream.of(
                        words.after(dates).findFirst().filter(date -> isOfObject(match, words, date)),
                        words.inside(open)
                                .filter(date -> right.isEmpty() || !isOfFirst(match, words, date))
                                .findFirst(),
                        right.filter(date -> isNear(words, date)),
                        words.before(open).filter(date -> !isAnchor(words)).reduce((first, last) -> last),
                        right.filter(date -> !isOfNextDeed(words, date)),
                        next.filter(date -> isLastPhrase(words, date)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Where a clause begins that only tells in passing who somebody is: in 2005 Norway met Iceland, a member of NATO; no date
     * before it is its own. Else 0.
     */
    private int passing(RuleMatch match, DatedWords words) {
        int told = match.toldOfSubject();
        int clause = told < 0 ? Dialect.EN.clauseStart(words.text(), words.start()) : told;
        return words.fits(passing, clause) ? clause : 0;
    }

    /**
     * Norway joined NATO in 1949, Sweden followed in 2024: the first date tells of whom the words begin with, not of their
     * subject; nor where that ends them, as in "… and Sweden in 2024".
     */
    private static boolean isOfFirst(RuleMatch match, DatedWords words, DateMention date) {
        int subject = Slots.start(match.match(), "S");
        return words.index(date.start()) > match.objectStart()
                && words.index(date.end()) <= subject
                && (words.end() - subject <= LAST_WORDS
                        || Dialect.EN.clauseStart(words.text(), subject) >= words.index(date.end()));
    }

    /** After the September 11, 2001, attacks, its 1993 treaty: the date is part of what another event or agreement is called. */
    private static boolean isInName(RuleMatch match, DateMention date) {
        return match.masked().units().stream()
                .filter(unit -> unit != match.object())
                .filter(unit -> DATED_NAMES.contains(unit.members().get(0).type()))
                .anyMatch(unit -> unit.start() <= date.start() && date.end() <= unit.end());
    }

    /**
     * In 2016 the treaty between Norway and Iceland, signed in 1994, expired: whether the date after the words tells when; so of
     * a summit, which took place in 1994.
     */
    private boolean isOfObject(RuleMatch match, DatedWords words, DateMention date) {
        Pattern came =
                switch (match.object().members().get(0).type()) {
                    case AGREEMENT -> signed;
                    case EVENT -> held;
                    default -> null;
                };
        return came != null && came.matcher(between(words, date)).matches();
    }

    /** Whether no other statement lies between the words and the date after them: joined X in May and left Y in June. */
    private static boolean isNear(DatedWords words, DateMention date) {
        return !between(words, date).contains(" and ");
    }

    /** Joined X and left Y in June: whether another statement lies between, and not just another object. */
    private boolean isOfNextDeed(DatedWords words, DateMention date) {
        return nextDeed.matcher(between(words, date)).find();
    }

    /** Backed X at first but left it in June; occupied X until it left in June. */
    private static boolean isContrasted(DatedWords words, DateMention date) {
        String between = between(words, date);
        return between.contains(" but ") || date.from() != null && between.contains(" until ");
    }

    private static String between(DatedWords words, DateMention date) {
        int from = words.end();
        return " " + words.text().substring(from, Math.max(from, words.index(date.start())));
    }

    /** Whether the date after the words stands in a phrase set off from them: signed it, at a summit, in May 2001. */
    private boolean isLastPhrase(DatedWords words, DateMention date) {
        return isNear(words, date) && words.fits(phrase, clause(words, date));
    }

    /**
     * Whether the date is that of a clause set off by commas to which the words do not belong: a relative one, or one that
     * tells what was done before: after joining X in 1949, Y signed Z.
     */
    private boolean isAside(DatedWords words, DateMention date) {
        int clause = clause(words, date);
        if (!words.fits(aside, clause)) {
            return false;
        }
        int close = words.text().indexOf(',', words.index(date.end()));
        return close >= 0 && close < words.end() && (words.start() < clause || words.start() > close);
    }

    /** Whether the words only tell before or after what something else was: in 2021, before the invasion, …. */
    private boolean isAnchor(DatedWords words) {
        return anchor.matcher(words.text().substring(0, words.start())).find();
    }

    /** Whether the date is part of a name or noun that is not the object's: the 1993 treaty. */
    private boolean isOfNoun(RuleMatch match, DatedWords words, DateMention date) {
        String text = words.text();
        int from = words.index(date.start());
        int to = words.index(date.end());
        if (to + 1 >= words.start() && to <= words.start()
                || !words.fits(noun, to)
                || !determiner.matcher(text.substring(0, from)).find()) {
            return false;
        }
        return match.rule().polarity() == Polarity.NEGATED || nextSlot(text, to) != match.objectStart();
    }

    private static int nextSlot(String text, int index) {
        int i = index;
        while (i < text.length() && !Slots.isKind(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int clause(DatedWords words, DateMention date) {
        return Dialect.EN.clauseStart(words.text(), words.index(date.start()));
    }
}
