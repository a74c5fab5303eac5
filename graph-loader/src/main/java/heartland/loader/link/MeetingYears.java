package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of which year a sentence says that a meeting is: the Oslo summit of 2021, 2021年的奧斯陸峰會. */
final class MeetingYears {
    /** The digits with which an ISO date tells the year. */
    private static final int YEAR = 4;

    private final Pattern before;
    private final Pattern after;

    MeetingYears(RuleSet rules) {
        before = rules.grammarAtEnd("year_before");
        after = rules.grammar("year_after");
    }

    /** Whether the words around its name tell another year than that of the listed meeting. */
    boolean tellAnother(String folded, int start, int end, Actor meeting) {
        if (meeting.type() != ActorType.EVENT || meeting.date() == null) {
            return false;
        }
        String listed = meeting.date().toString().substring(0, YEAR);
        Matcher first = before.matcher(folded.substring(0, start));
        Matcher last = after.matcher(folded).region(end, folded.length());
        return first.find() && !first.group("year").equals(listed)
                || last.lookingAt() && !last.group("year").equals(listed);
    }
}
