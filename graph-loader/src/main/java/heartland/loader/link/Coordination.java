package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of a sentence: which of its units are members of one, and what the list then is. */
final class Coordination {
    /** From how many commas on a list needs no "and". */
    private static final int OPEN = 2;

    private static final Pattern CLAUSE = Pattern.compile(", and ");

    /** How many characters a sentence has before a list that is not its subject. */
    private static final int OPENING = 10;

    /** What states belong to or take part in may be listed together. */
    private static final Set<ActorType> JOINED = Set.of(ActorType.ORGANIZATION, ActorType.INITIATIVE);

    private final ListGrammar grammar;
    private final Joining sentence;
    private final String text;
    private final String folded;

    Coordination(ListGrammar grammar, Joining sentence, String text) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.text = text;
        folded = sentence.folded();
    }

    /** The units, those of a list as one. */
    List<Unit> coordinated(List<Unit> units) {
        List<Unit> joined = new ArrayList<>();
        boolean within = false;
        boolean closed = false;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Unit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && unit.start() < last.end()) {
                // 兩個中亞國家 closes a list: it is not the five. 三國外長 of 三國外長會談, 三方 of 三方備忘錄 are part of what they hold or
                // sign.
                if (unit.isAll(ActorType.EVENT) || unit.isAll(ActorType.AGREEMENT)) {
                    joined.set(joined.size() - 1, last.to(unit.start()));
                    joined.add(unit);
                }
                continue;
            }
            if (last != null && i + 1 < units.size() && ownsListed(last, unit, units.get(i + 1))) {
                i++;
                unit = units.get(i).from(unit.start());
            }
            boolean comma = last != null && isOpen(last, unit);
            // Founded by Norway and Iceland, the council grew: what an "and" has closed a comma does not go on with.
            boolean open = within && !(closed && comma);
            boolean apart = last == null
                    || !within && (opensClause(last, unit) || setsOut(last, units.subList(i, units.size())));
            // Exports to Norway, and Norwegian firms are bought: who is named twice is no list.
            within = !apart
                    && !last.members().equals(unit.members())
                    && isJoined(last, unit)
                    && (open || isClosed(last, unit, units.subList(i + 1, units.size())));
            closed = within && (closed || !comma);
            if (within) {
                joined.set(joined.size() - 1, sentence.extended(join(last, unit)));
            } else {
                joined.add(unit);
            }
        }
        return joined.stream().map(this::setOff).toList();
    }

    /** Whether a sentence only sets out with the first, and what a comma joins to it is a list of its own. */
    private boolean setsOut(Unit first, List<Unit> rest) {
        if (first.members().size() > 1 || !isOpen(first, rest.get(0))) {
            return false;
        }
        String before = folded.substring(0, first.start());
        return grammar.fronted().matcher(before).find() && isActingList(rest)
                || grammar.opener().matcher(before).find() && isWholeList(rest);
    }

    /** Norway, along with Iceland, …: with the comma that closes what is set off. */
    private Unit setOff(Unit list) {
        boolean apart = list.members().size() > 1
                && folded.startsWith(",", list.end())
                && grammar.setOff()
                        .matcher(folded.substring(list.start(), list.end()))
                        .find();
        return apart ? list.to(list.end() + 1) : list;
    }

    /** When Norway invaded Iceland, Sweden and Denmark met: those after the comma act, and no comma sets them off again. */
    private boolean isActingList(List<Unit> rest) {
        int i = 0;
        while (i + 1 < rest.size()
                && grammar.and()
                        .matcher(sentence.between(rest.get(i), rest.get(i + 1)))
                        .matches()) {
            i++;
        }
        int end = rest.get(i).end();
        return sentence.fits(grammar.clause(), end) > end;
    }

    /** Besides Norway, Iceland and Sweden …: only the two are a list, unless another comes after them, as those who act. */
    private boolean isWholeList(List<Unit> rest) {
        int i = 0;
        while (i + 1 < rest.size() && isOpen(rest.get(i), rest.get(i + 1))) {
            i++;
        }
        return i + 2 >= rest.size() || !isOpen(rest.get(i + 1), rest.get(i + 2));
    }

    /**
     * The UN, the OSCE and NATO's Partnership for Peace: the last is listed, and NATO only tells whose it is; so of 中國與外高加索的
     * 亞美尼亞 the region, and of 挪威與美國的宿敵古巴 America; of Norway's Equinor and Britain's BP the companies, and of 挪威與英國的力拓公司
     * the company.
     */
    private boolean ownsListed(Unit last, Unit owner, Unit owned) {
        boolean lies = owner.members().get(0).actsLikeState()
                && last.isAll(ActorType.COUNTRY)
                && owned.isAll(ActorType.COUNTRY);
        String between = sentence.between(owner, owned);
        boolean firms = last.members().get(last.members().size() - 1).type() == ActorType.COMPANY
                && owner.isAll(ActorType.COUNTRY)
                && owned.isAll(ActorType.COMPANY);
        boolean firm = last.isAll(ActorType.COUNTRY)
                && owner.isAll(ActorType.COUNTRY)
                && owned.isAll(ActorType.COMPANY)
                && grammar.with().matcher(sentence.between(last, owner)).matches();
        boolean owns = (lies || firms || firm || isJoinable(last) && isJoinable(owner) && isJoinable(owned))
                && grammar.owner().matcher(between).matches();
        return (owns || last.isActing() && grammar.relation().matcher(between).matches())
                && grammar.and().matcher(sentence.between(last, owner)).matches();
    }

    private static boolean isJoinable(Unit unit) {
        return JOINED.contains(unit.members().get(0).type());
    }

    private boolean isOpen(Unit left, Unit right) {
        return grammar.open().matcher(sentence.between(left, right)).matches();
    }

    /** Russia, Kazakhstan's main partner, is no list: it has to end in an "and", or be long. */
    private boolean isClosed(Unit first, Unit second, List<Unit> rest) {
        Unit left = first;
        Unit right = second;
        for (int i = 0; right != null && isJoined(left, right); i++) {
            if (i == OPEN || !isOpen(left, right)) {
                return true;
            }
            left = right;
            right = i < rest.size() ? rest.get(i) : null;
        }
        boolean role = first.isAll(ActorType.ORGANIZATION)
                && (sentence.fits(grammar.role(), left.end()) > left.end()
                        || grammar.unlistedLast()
                                .matcher(text)
                                .region(left.end(), text.length())
                                .lookingAt());
        return left != first && (role || isLabelled(first) || sentence.fits(grammar.others(), left.end()) > left.end());
    }

    /** Memberships: UN, WTO. */
    private boolean isLabelled(Unit first) {
        return folded.substring(0, first.start()).stripTrailing().endsWith(":");
    }

    private boolean isJoined(Unit left, Unit right) {
        boolean alike = left.isActing() && right.isActing()
                || left.members().get(0).type() == right.members().get(0).type()
                || isJoinable(left) && isJoinable(right);
        String between = sentence.between(left, right);
        boolean pair = between.isEmpty() && left.end() == right.start();
        boolean apart = isTown(left) != isTown(right) && (isOpen(left, right) || isLocated(left))
                || left.isAll(ActorType.COUNTRY) && (isOfMembers(right) || sentence.isOfFirm(right))
                || left.isAll(ActorType.COUNTRY) && right.isAll(ActorType.COMPANY) && areEachOf(left, right)
                || left.isAll(ActorType.ORGANIZATION) && !right.isAll(ActorType.ORGANIZATION) && hasMembers(left)
                || grammar.comma().matcher(between).lookingAt()
                        && left.isAll(ActorType.COUNTRY) != right.isAll(ActorType.COUNTRY)
                || right.anaphor() && sentence.fits(grammar.nominative(), right.start()) == right.end();
        return alike
                && !apart
                && (pair && areShort(left, right) && !sentence.isAbroad(left)
                        || grammar.and().matcher(between).matches());
    }

    /** Along the border with Sweden, and Danish troops left: no list of two. */
    private boolean opensClause(Unit left, Unit right) {
        return left.members().size() == 1
                && left.start() > OPENING
                && CLAUSE.matcher(sentence.between(left, right)).lookingAt()
                && sentence.fits(grammar.clause(), right.end()) > right.end();
    }

    /** Equinor of Norway and Icelandair of Iceland: each has a country of its own. */
    private boolean areEachOf(Unit left, Unit right) {
        return grammar.home().matcher(folded.substring(0, left.start())).find()
                && sentence.fits(grammar.homeAfter(), right.end()) > right.end();
    }

    /** Norway, Iceland and other NATO members: the organisation only tells whose members. */
    private boolean isOfMembers(Unit unit) {
        return unit.isAll(ActorType.ORGANIZATION) && sentence.fits(grammar.members(), unit.end()) > unit.end();
    }

    /** A member of NATO, and Sweden: what one belongs to is no state. */
    private boolean hasMembers(Unit unit) {
        return grammar.organizations()
                .matcher(folded.substring(0, unit.start()))
                .find();
    }

    /** At talks in Vilnius, Norway signed: a town is no part of a list of states. */
    private static boolean isTown(Unit unit) {
        return unit.members().get(0).type() == ActorType.PLACE
                && !unit.members().get(0).actsLikeState();
    }

    private boolean isLocated(Unit town) {
        return grammar.located().matcher(folded.substring(0, town.start())).find();
    }

    /** 美歐, 中俄哈: a character each. */
    private boolean areShort(Unit left, Unit right) {
        return left.end() - left.start() == left.members().size()
                && right.members().get(0).shortForms().stream()
                        .anyMatch(form -> Script.fold(form).equals(folded.substring(right.start(), right.start() + 1)));
    }

    private Unit join(Unit left, Unit right) {
        String between = sentence.between(left, right);
        boolean sides = (grammar.with().matcher(between).matches() && !isOpenList(left, between)) || between.isEmpty();
        return new Unit(
                left.start(),
                right.end(),
                together(left.members(), right.members()),
                together(left.named(), right.named()),
                isRun(left) && between.isEmpty()
                        ? 0
                        : sides && (!isSetApart(left) || isCounted(left))
                                ? left.members().size()
                                : left.split(),
                persons(left, right),
                List.of(),
                left.anaphor() || right.anaphor());
    }

    /** 中俄 of 中俄哈, where each deals with each. */
    private static boolean isRun(Unit list) {
        return list.members().size() > 1
                && list.end() - list.start() == list.members().size();
    }

    /** Those of both sides where each has some: 普丁總統與哈薩克總統托卡耶夫. */
    private static List<Actor> persons(Unit left, Unit right) {
        List<Actor> first = left.isAll(ActorType.PERSON) ? left.members() : left.persons();
        List<Actor> second = right.isAll(ActorType.PERSON) ? right.members() : right.persons();
        return first.isEmpty() || second.isEmpty() ? List.of() : together(first, second);
    }

    /** A, B before "and C", A、B before 和C: each of the three deals with each. 與C rather sets them against C. */
    private boolean isOpenList(Unit left, String between) {
        String list = folded.substring(left.start(), left.end());
        return left.members().size() > 1
                && left.split() == 0
                && (list.indexOf(',') >= 0 || list.indexOf('、') >= 0 && between.equals("和"));
    }

    /** Whether 與 has parted the list already: 阿富汗與伊朗、中國和烏茲別克; two characters such as 中俄 do not count as parted. */
    private static boolean isSetApart(Unit list) {
        return list.split() > 0 && list.end() - list.start() > list.members().size();
    }

    /** 挪威與瑞典兩國 is whole: 與 sets the two against whoever is named next. */
    private boolean isCounted(Unit list) {
        return IntStream.range(list.start(), list.end()).anyMatch(i -> sentence.fits(grammar.count(), i) == list.end());
    }

    private static List<Actor> together(List<Actor> left, List<Actor> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }
}
