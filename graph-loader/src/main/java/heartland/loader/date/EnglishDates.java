package heartland.loader.date;

import heartland.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in English sentences: 21 December 1991, December 21, 1991, May 2022, in 1991, from 2002 to 2006, until 2049. */
public final class EnglishDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>" + MONTH + ")\\.?,? (?<y1>[12]\\d{3})"
                    + "|(?<m2>" + MONTH + ")\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>[12]\\d{3})"
                    + "|(?<m3>" + MONTH + ")\\.?,? (?<y3>[12]\\d{3})"
                    + "|(?<y4>(?:1[5-9]|20)\\d{2}))\\b(?!['’]?s\\b| (?:km|percent|tonnes|troops|soldiers|people|kilometres|kilometers))");
    private static final Pattern RANGE = Pattern.compile("(?i)\\s*(?:-|–|—| to | and | until )\\s*");
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:until|till|through|up to|to|expires? in|expired in) (?:the end of )?$");

    /** The dates of a sentence, in order. */
    public List<DateMention> find(String text) {
        List<DateMention> dates = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        int i = 0;
        while (i < text.length() && date.find(i)) {
            PartialDate from = resolve(date);
            i = date.end();
            if (from == null) {
                continue;
            }
            int start = date.start();
            if (UNTIL.matcher(text.substring(0, start)).find()) {
                dates.add(new DateMention(start, i, null, from));
                continue;
            }
            PartialDate to = null;
            Matcher range = RANGE.matcher(text).region(i, text.length());
            if (range.lookingAt()) {
                Matcher second = DATE.matcher(text).region(range.end(), text.length());
                if (second.lookingAt()) {
                    PartialDate end = resolve(second);
                    if (end != null && end.last().isAfter(from.first())) {
                        to = end;
                        i = second.end();
                    }
                }
            }
            dates.add(new DateMention(start, i, from, to));
        }
        return dates;
    }

    private static PartialDate resolve(Matcher date) {
        for (int form = 1; form <= 4; form++) {
            String year = date.group("y" + form);
            if (year != null) {
                String month = form == 4 ? null : date.group("m" + form);
                String day = form < 3 ? date.group("d" + form) : null;
                try {
                    return new PartialDate(
                            Integer.parseInt(year),
                            month == null
                                    ? 0
                                    : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1,
                            day == null ? 0 : Integer.parseInt(day));
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
