package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.model.date.DateMention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A date inside the words, else the last before them, else the first after them in the same clause. */
final class ChineseDateOrder implements DateOrder {
    @Override
    public Optional<DateMention> own(RuleMatch match, List<DateMention> dates) {
        DatedWords words = DatedWords.of(match);
        Optional<DateMention> right =
                words.after(dates).findFirst().filter(date -> words.isOneClause(date, Dialect.ZH));
        Optional<DateMention> left =
                words.before(dates).reduce((first, last) -> isOnlyTheYearOf(last, first) ? first : last);
        return Stream.of(words.inside(dates).findFirst(), left, right)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** 2025年9月1日，2025年峰會… happened on the day. */
    private static boolean isOnlyTheYearOf(DateMention year, DateMention day) {
        return year.from() != null
                && day.from() != null
                && year.to() == null
                && year.from().month() == 0
                && day.from().month() > 0
                && year.from().year() == day.from().year();
    }
}
