package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.link.Unit;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.Script;
import heartland.model.date.DateMention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of lists whose members have each a date, which has which: Norway in 1949 and Spain in 1982; Norway (1949) and Spain (1982);
 * Norway and Spain in 1949 and 1982 respectively.
 */
final class MemberDates {
    private static final int FEWEST = 2;

    private final Pattern before;
    private final Pattern and;
    private final Pattern respectively;

    MemberDates(RuleSet rules) {
        before = rules.grammar("member_date_before");
        and = rules.grammar("member_date_and");
        respectively = rules.grammar("respectively");
    }

    /** Whether the date stands with one member of a list of which others have theirs. */
    boolean isOfMember(Masked sentence, DateMention date, List<DateMention> dates) {
        return sentence.units().stream()
                .anyMatch(list ->
                        isWithin(list, date) || dated(sentence, list, dates).contains(date));
    }

    /** The dates but for those of single members, which say nothing of the rest. */
    List<DateMention> shared(Masked sentence, List<DateMention> dates) {
        return dates.stream()
                .filter(date -> sentence.units().stream()
                        .noneMatch(list -> isWithin(list, date)
                                || dated(sentence, list, dates).contains(date)))
                .toList();
    }

    /** The date of this member of one of the lists; none where it has none of its own. */
    Optional<DateMention> of(Actor member, Stream<Unit> lists, Masked sentence, List<DateMention> dates) {
        return lists.filter(list -> list.members().contains(member))
                .flatMap(list -> Stream.of(dated(sentence, list, dates), respective(sentence, list, dates))
                        .filter(own -> own.size() == list.members().size())
                        .map(own -> own.get(list.members().indexOf(member))))
                .findFirst();
    }

    private static boolean isWithin(Unit list, DateMention date) {
        return list.members().size() >= FEWEST
                && list.members().size() == list.named().size()
                && list.start() < date.start()
                && date.end() <= list.end();
    }

    /** The dates within the list and right after it, if they are as many as its members. */
    private List<DateMention> dated(Masked sentence, Unit list, List<DateMention> dates) {
        List<DateMention> own = dates.stream()
                .filter(date -> isWithin(list, date) || isLast(sentence, list, date))
                .toList();
        return own.size() == list.members().size() && own.stream().anyMatch(date -> isWithin(list, date))
                ? own
                : List.of();
    }

    private boolean isLast(Masked sentence, Unit list, DateMention date) {
        return list.end() <= date.start()
                && before.matcher(Script.fold(sentence.original().substring(list.end(), date.start())))
                        .matches();
    }

    /** In 1949 and 1982 respectively: so many dates in a row. */
    private List<DateMention> respective(Masked sentence, Unit list, List<DateMention> dates) {
        int size = list.members().size();
        if (size < FEWEST || !respectively.matcher(sentence.text()).find()) {
            return List.of();
        }
        return IntStream.rangeClosed(0, dates.size() - size)
                .mapToObj(i -> dates.subList(i, i + size))
                .filter(row -> isRow(sentence, row))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isRow(Masked sentence, List<DateMention> dates) {
        return IntStream.range(1, dates.size())
                .mapToObj(i -> sentence.original()
                        .substring(dates.get(i - 1).end(), dates.get(i).start()))
                .allMatch(between -> and.matcher(Script.fold(between)).matches());
    }
}
