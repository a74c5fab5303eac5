package heartland.loader.extract;

import heartland.loader.read.Document;
import heartland.loader.read.Sentence;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.PartialDate;
import heartland.model.Script;
import heartland.model.date.ChineseDates;
import heartland.model.date.DateMention;
import heartland.model.date.EnglishDates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that open a report and tell where and when it was sent: 奧斯陸5月19日電, OSLO, May 19 –. */
final class Datelines {
    private static final int DECEMBER = 12;

    private final Pattern dateline;
    private final boolean chinese;

    Datelines(RuleSet rules) {
        dateline = rules.grammar("dateline");
        chinese = rules.dialect() == Dialect.ZH;
    }

    /** Where the sentence goes on after its dateline; 0 where it has none. */
    int end(String sentence) {
        // Chinese words are looked for in Simplified characters, English datelines told by their capitals.
        Matcher sent = dateline.matcher(chinese ? Script.fold(sentence) : sentence);
        return sent.find() ? sent.end() : 0;
    }

    /**
     * When the document appeared: as its source tells, and where that is no day, the day of its dateline, if that lies within
     * what the source tells and the document has no dateline of another day. Empty where neither tells anything.
     */
    Optional<PartialDate> appeared(Document document) {
        Optional<PartialDate> told = document.source().date();
        if (told.filter(PartialDate::isDay).isPresent()) {
            return told;
        }
        List<PartialDate> days = document.sentences().stream()
                .map(Sentence::text)
                .flatMap(text -> day(text, told.orElse(null)).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : told;
    }

    private Optional<PartialDate> day(String sentence, PartialDate told) {
        String opening = sentence.substring(0, end(sentence));
        // A month without its year, or a day without its month, is the last one before that date, and so within what is
        // told.
        PartialDate latest = told == null
                ? null
                : told.month() > 0 ? PartialDate.of(told.last()) : PartialDate.of(told.year(), DECEMBER);
        List<DateMention> dates =
                chinese ? new ChineseDates(latest).find(opening) : new EnglishDates(latest).find(opening);
        return dates.stream()
                .map(DateMention::from)
                .filter(day -> day != null && day.isDay())
                .filter(day ->
                        told == null || day.year() == told.year() && (told.month() == 0 || day.month() == told.month()))
                .findFirst();
    }
}
