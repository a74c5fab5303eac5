package heartland.model.reference;

import heartland.model.DataException;
import heartland.model.PartialDate;
import heartland.model.reference.Borders.Border;
import heartland.model.reference.Borders.Pair;
import heartland.model.reference.Memberships.Of;
import heartland.model.reference.Treaties.Act;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Gathers what the files of folders say, by our own names. */
final class Facts {
    static final String MEMBERSHIPS = "memberships.csv";
    static final String COVERAGE = "memberships_coverage.csv";
    static final String BORDERS = "borders.csv";
    static final String TREATIES = "treaties.csv";
    static final String ALLIANCES = "alliances.csv";
    private static final String UN_TREATIES = "untreaties";
    private static final String ATOP = "ATOP-4.01";
    private static final Set<String> STARTS = Set.of("entry", "status_change");
    private static final Set<String> EXITS = Set.of("exit", "status_change");

    private final Map<String, DataSet> sets;
    private final Map<Of, List<Name>> names;
    private final Set<Of> doubted;
    private final Consumer<DataException> bad;

    private final Map<Of, List<Membership>> rows = new HashMap<>();
    private final Map<Of, Span> organizations = new HashMap<>();
    private final Map<Of, Span> states = new HashMap<>();
    private final Map<Of, String> listed = new HashMap<>();
    private final Map<Pair, List<Border>> borders = new HashMap<>();
    private final Map<DataSet, Set<String>> bordering = new LinkedHashMap<>();
    private final Map<Act.Of, List<Act>> acts = new HashMap<>();
    private final Map<String, Set<DataSet>> agreements = new HashMap<>();
    private final Map<DataSet, Set<String>> parties = new HashMap<>();

    Facts(List<DataSet> sets, List<Name> names, Set<Of> doubted, Consumer<DataException> bad) {
        this.sets = new LinkedHashMap<>();
        sets.forEach(set -> this.sets.put(set.id(), set));
        this.names = names.stream().collect(Collectors.groupingBy(name -> new Of(name.set(), null, name.name())));
        this.doubted = Set.copyOf(doubted);
        this.bad = bad;
    }

    /** @return whether the folder has any such file */
    boolean read(Path folder) {
        boolean coverage =
                read(folder, COVERAGE, List.of("source", "organisation", "first_year", "last_year"), this::coverage);
        boolean memberships =
                read(folder, MEMBERSHIPS, List.of("actor", "organisation", "status", "source"), this::membership);
        if (!rows.isEmpty() && organizations.isEmpty()) {
            bad.accept(new DataException(folder.resolve(MEMBERSHIPS) + ": its years say nothing without " + COVERAGE
                    + ", which tells which years it covers: put that beside it"));
        }
        return read(folder, BORDERS, List.of("a", "b", "length_km", "source"), this::border)
                | read(folder, TREATIES, List.of("treaty_id", "participant", "signature", "consent"), this::treaty)
                | read(folder, ALLIANCES, List.of("atop_id", "member", "entry"), this::alliance)
                | coverage
                | memberships;
    }

    private boolean read(Path folder, String file, List<String> columns, Consumer<Csv.Row> use) {
        boolean there = Files.isRegularFile(folder.resolve(file));
        if (there) {
            Csv.read(folder.resolve(file), columns, use, bad);
        }
        return there;
    }

    Memberships memberships() {
        return new Memberships(List.copyOf(sets.values()), rows, organizations, states, listed, doubted);
    }

    Borders borders() {
        return new Borders(borders, bordering);
    }

    Treaties treaties() {
        return new Treaties(acts, agreements, parties);
    }

    private void coverage(Csv.Row row) {
        DataSet set = set(row.needed("source"));
        if (!row.has("first_year")) {
            return;
        }
        Span years = new Span(row.year("first_year"), row.year("last_year"));
        for (Name name : names(set, row.needed("organisation"))) {
            organizations.put(new Of(set.id(), null, name.id()), years.and(name.span()));
        }
    }

    private void membership(Csv.Row row) {
        DataSet set = set(row.needed("source"));
        String actor = row.needed("actor");
        String status = row.needed("status");
        List<Name> meant = names(set, row.needed("organisation"));
        if (!row.has("from")) {
            meant.forEach(name -> listed.put(new Of(set.id(), actor, name.id()), status));
            return;
        }
        int last = PartialDate.parse(set.date()).year();
        Span years = new Span(row.year("from"), row.has("to") ? row.year("to") : last);
        states.merge(new Of(set.id(), actor, null), years, Span::or);
        for (Name name : meant) {
            Span span = years.and(name.span());
            if (span.first() <= span.last()) {
                rows.computeIfAbsent(new Of(set.id(), actor, name.id()), of -> new ArrayList<>())
                        .add(new Membership(
                                actor,
                                name.id(),
                                status,
                                span.first(),
                                span.last(),
                                entered(row.text("start"), name, span.first() > years.first()),
                                EXITS.contains(row.text("end")) && span.last() == years.last()));
            }
        }
    }

    private static boolean entered(String start, Name name, boolean cut) {
        return !cut && STARTS.contains(start) || name.starts() && (cut || start.equals("org_start"));
    }

    private void border(Csv.Row row) {
        DataSet set = set(row.needed("source"));
        String a = row.needed("a");
        String b = row.needed("b");
        borders.computeIfAbsent(new Pair(a, b), pair -> new ArrayList<>())
                .add(new Border(set, row.number("length_km")));
        Set<String> known = bordering.computeIfAbsent(set, any -> new HashSet<>());
        known.add(a);
        known.add(b);
    }

    private void treaty(Csv.Row row) {
        DataSet set = set(UN_TREATIES);
        act(row, set, "signature", "signature", "signed_as", false);
        act(row, set, "consent", row.text("consent_kind"), "bound_as", true);
        act(row, set, "provisional_application", "provisional application", "bound_as", true);
    }

    private void act(Csv.Row row, DataSet set, String column, String kind, String as, boolean binding) {
        String participant = row.needed("participant");
        parties.computeIfAbsent(set, any -> new HashSet<>()).add(participant);
        Set<String> who = new TreeSet<>(Set.of(participant));
        if (row.has(as)) {
            who.add(row.text(as));
        }
        if (row.has(column)) {
            Act act = new Act(row.date(column), kind, binding, null);
            names(set, row.needed("treaty_id")).forEach(name -> who.forEach(state -> add(act, set, name, state)));
        }
    }

    private void alliance(Csv.Row row) {
        DataSet set = set(ATOP);
        String member = row.needed("member");
        parties.computeIfAbsent(set, any -> new HashSet<>()).add(member);
        Act act = new Act(row.date("entry"), "entry", true, row.has("exit") ? row.date("exit") : null);
        names(set, row.needed("atop_id")).forEach(name -> add(act, set, name, member));
    }

    private void add(Act act, DataSet set, Name name, String state) {
        acts.computeIfAbsent(new Act.Of(set, name.id(), state), of -> new ArrayList<>())
                .add(act);
        agreements.computeIfAbsent(name.id(), id -> new LinkedHashSet<>()).add(set);
    }

    private DataSet set(String id) {
        DataSet set = sets.get(id);
        if (set == null) {
            throw new IllegalArgumentException("source '" + id
                    + "' is no line of data/reference/sets.jsonl: mend it or add the data set there, with its date");
        }
        return set;
    }

    private List<Name> names(DataSet set, String name) {
        return names.getOrDefault(new Of(set.id(), null, name), List.of(Name.same(set.id(), name)));
    }
}
