package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.date.DateMention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which dates around the words of a match say when something else was, such as when somebody told of it. */
final class ToldDates {
    private final Dialect dialect;
    private final Pattern reported;
    private final Pattern said;
    private final Pattern coming;
    private final Pattern earlier;
    private final Pattern relative;
    private final Pattern anniversary;
    private final Pattern occasion;
    private final Pattern sayingBefore;
    private final Pattern sayingAfter;

    ToldDates(RuleSet rules) {
        dialect = rules.dialect();
        reported = rules.grammar("date_reported");
        said = rules.grammar("date_said");
        coming = rules.grammar("date_coming");
        earlier = rules.grammar("date_earlier");
        relative = rules.grammar("date_relative");
        anniversary = rules.grammar("date_anniversary");
        occasion = rules.grammar("date_occasion");
        sayingBefore = rules.grammarAtEnd("date_saying_before");
        sayingAfter = rules.grammar("date_saying_after");
    }

    /** The dates but for those that say when something else was. */
    List<DateMention> without(RuleMatch match, List<DateMention> dates) {
        DatedWords words = DatedWords.of(match);
        return dates.stream()
                .filter(date -> words.index(date.end()) > words.start()
                        || !isOfAnother(words, date, match.relation().lasting()))
                .filter(date -> !isOfSaying(words, date))
                .filter(date -> words.holds(date) || !isAnniversary(match.masked(), date))
                .toList();
    }

    /** The date on which the next sentence may lean. */
    Optional<DateMention> last(Masked sentence, List<DateMention> dates) {
        return dates.stream().filter(date -> !isAnniversary(sentence, date)).reduce((first, last) -> last);
    }

    private boolean isAnniversary(Masked sentence, DateMention date) {
        DatedWords words = new DatedWords(sentence.text(), sentence.origin(), 0, 0);
        return words.fits(anniversary, words.index(date.start()));
    }

    /** Whether the date is that of somebody's saying so: the bank said on Thursday that Norway had signed. */
    private boolean isOfSaying(DatedWords words, DateMention date) {
        String text = words.text();
        int from = words.index(date.start());
        int to = words.index(date.end());
        Matcher before = sayingBefore.matcher(text.substring(0, from));
        if (before.find()) {
            return words.start() >= to || words.end() <= before.start();
        }
        return words.fits(sayingAfter, to) && words.start() > to;
    }

    /** Whether the sentence is of the day of which the one before told: 會談後，兩國簽署; during the visit they signed. */
    boolean areThoseBefore(RuleMatch match) {
        return !match.relation().lasting() && DatedWords.of(match).fits(occasion, 0);
    }

    /**
     * Whether the date says when something was reported, what came before it, only tells which one is meant (2014年發起的倡議), or,
     * where what is told lasts or is still to come, when somebody spoke of it.
     */
    private boolean isOfAnother(DatedWords words, DateMention date, boolean lasting) {
        String text = words.text();
        int end = words.index(date.end());
        int clause = dialect.clauseStart(text, words.index(date.start()));
        boolean before = clause < dialect.clauseStart(text, words.start());
        boolean open =
                lasting || coming.matcher(text).region(end, words.start()).find();
        Matcher which = relative.matcher(text)
                .region(end, Math.max(end, Math.min(words.start() + Slots.LENGTH, text.length())))
                .useTransparentBounds(true);
        return words.fits(reported, end)
                || which.lookingAt()
                || before && (open && words.fits(said, end) || words.fits(earlier, clause));
    }
}
