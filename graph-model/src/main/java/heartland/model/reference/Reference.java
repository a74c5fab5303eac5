package heartland.model.reference;

import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Jsonl;
import heartland.model.Modality;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Public facts: what data/reference ships, and what a folder of the user's holds. */
public final class Reference {
    /** The relations of which there are facts; statements of others are not checked. */
    public static final Set<String> RELATIONS =
            Set.of(Memberships.MEMBER_OF, Memberships.OBSERVER_OF, Borders.BORDERS, Treaties.SIGNED);

    private final Memberships memberships;
    private final Borders borders;
    private final Treaties treaties;

    private Reference(Facts facts) {
        memberships = facts.memberships();
        borders = facts.borders();
        treaties = facts.treaties();
    }

    /** What data/reference alone holds. */
    public static Reference shipped(Home home) {
        return read(home, null, problem -> {
            throw problem;
        });
    }

    /**
     * @param folder further data sets, in files of the same form; null where there are none
     * @param bad hears of each file and line that cannot be used; the others go on
     * @throws DataException if the folder has no such file
     */
    public static Reference read(Home home, Path folder, Consumer<DataException> bad) {
        Path shipped = home.data().resolve("reference");
        Set<Memberships.Of> doubted = lines(shipped.resolve("doubts.jsonl"), Doubt.class, bad).stream()
                .map(doubt -> new Memberships.Of(doubt.set(), doubt.actor(), doubt.organization()))
                .collect(Collectors.toSet());
        Facts facts = new Facts(
                lines(shipped.resolve("sets.jsonl"), DataSet.class, bad),
                lines(shipped.resolve("names.jsonl"), Name.class, bad),
                doubted,
                bad);
        facts.read(shipped);
        if (folder != null && !facts.read(folder)) {
            throw new DataException(folder + " has no reference data: name the folder that holds "
                    + String.join(
                            ", ", Facts.MEMBERSHIPS, Facts.COVERAGE, Facts.BORDERS, Facts.TREATIES, Facts.ALLIANCES));
        }
        return new Reference(facts);
    }

    /** What they say of the statement. */
    public Verdict check(Assertion assertion) {
        if (assertion.modality() != Modality.ACTUAL) {
            return Verdict.OUTSIDE;
        }
        return switch (assertion.relation()) {
            case Memberships.MEMBER_OF, Memberships.OBSERVER_OF -> memberships.check(assertion);
            case Borders.BORDERS -> borders.check(assertion);
            case Treaties.SIGNED -> treaties.check(assertion);
            default -> Verdict.OUTSIDE;
        };
    }

    private static <T> List<T> lines(Path file, Class<T> type, Consumer<DataException> bad) {
        try (Stream<T> lines = Jsonl.read(file, type, bad)) {
            return lines.toList();
        }
    }
}
