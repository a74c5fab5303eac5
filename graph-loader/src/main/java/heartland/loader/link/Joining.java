package heartland.loader.link;

import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence while its mentions are joined to units: what stands in it, between them and after them. */
final class Joining {
    private static final String CLOSING = ",.;";

    private static final Pattern GAPS = Pattern.compile(" +( |,)");

    private final ListGrammar grammar;
    private final String text;
    private final String folded;
    private final boolean[] hidden;

    Joining(ListGrammar grammar, String text, boolean[] hidden) {
        this.grammar = grammar;
        this.text = text;
        folded = Script.fold(text);
        this.hidden = hidden;
    }

    /** What the sentence calls the unit, as printed. */
    String words(Unit unit) {
        return text.substring(unit.start(), unit.end());
    }

    String folded() {
        return folded;
    }

    /** The units, those of a list as one. */
    List<Unit> coordinated(List<Unit> units) {
        return new Coordination(grammar, this, text).coordinated(units);
    }

    /** The unit with the nouns after it that stand for the same: 政府, 總統, 三國元首. */
    Unit extended(Unit unit) {
        if (!unit.isActing()) {
            return unit;
        }
        int end = unit.end();
        if (unit.isAll(ActorType.COUNTRY) && unit.persons().isEmpty()) {
            end = fits(grammar.count(), end);
        }
        return unit.to(fits(grammar.government(), end));
    }

    /** 加拿大某公司: the state only tells where a company is from that nobody names. */
    boolean isOfFirm(Unit unit) {
        return unit.isAll(ActorType.COUNTRY) && fits(grammar.firm(), unit.end()) > unit.end();
    }

    /** Those who do not only tell where a company is from: the others are none of 兩國, and not 該國. */
    List<Unit> withoutOrigins(List<Unit> units) {
        List<Unit> others = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
            boolean origin = unit.isAll(ActorType.COUNTRY)
                    && (isOfFirm(unit)
                            || next != null
                                    && next.isAll(ActorType.COMPANY)
                                    && grammar.owner()
                                            .matcher(between(unit, next))
                                            .matches());
            if (!origin) {
                others.add(unit);
            }
        }
        return others;
    }

    boolean isAbroad(Unit unit) {
        return grammar.abroad().matcher(folded.substring(0, unit.start())).find();
    }

    /**
     * The characters between two units that are not set aside; of two persons without the title of the second, of two others of
     * one type without what each has after it: Norway in 1949, Spain in 1982.
     */
    String between(Unit left, Unit right) {
        StringBuilder between = new StringBuilder();
        Matcher unlisted = grammar.unlisted().matcher(text).region(left.end(), Math.max(left.end(), right.start()));
        for (int i = unlisted.lookingAt() ? unlisted.end() : left.end(); i < right.start(); i++) {
            if (!hidden[i]) {
                between.append(folded.charAt(i));
            }
        }
        // Brackets leave their spaces behind: (OIC) and, (OIC), the.
        String words = GAPS.matcher(between).replaceAll("$1");
        boolean persons = right.isAll(ActorType.PERSON)
                && (left.isAll(ActorType.PERSON) || !left.persons().isEmpty());
        return persons ? grammar.title().matcher(words).replaceFirst("") : words.substring(tail(words, left, right));
    }

    /** How many of the words between two of one type belong to the first alone, as others do to the second. */
    private int tail(String words, Unit left, Unit right) {
        Matcher tail = grammar.tail().matcher(words);
        ActorType type = left.members().get(0).type();
        return type != ActorType.PERSON
                        && left.isAll(type)
                        && right.isAll(type)
                        && tail.lookingAt()
                        && (fits(grammar.tail(), right.end()) > right.end()
                                || type == ActorType.ORGANIZATION && closesClause(right.end()))
                ? tail.end()
                : 0;
    }

    /** Whether nothing more follows in the clause: the UN, NATO since 1949, and the EU. */
    private boolean closesClause(int index) {
        return index == folded.length() || CLOSING.indexOf(folded.charAt(index)) >= 0;
    }

    /** Where the pattern that begins at the first visible character from this index ends; the index if it does not. */
    int fits(Pattern pattern, int index) {
        int from = index;
        while (from < folded.length() && hidden[from]) {
            from++;
        }
        Matcher matcher = pattern.matcher(folded).region(from, folded.length());
        return matcher.lookingAt() && matcher.end() > from ? matcher.end() : index;
    }

    boolean isFree(List<Unit> units, int start, int end) {
        return !hidden[start] && units.stream().noneMatch(unit -> unit.start() < end && start < unit.end());
    }
}
