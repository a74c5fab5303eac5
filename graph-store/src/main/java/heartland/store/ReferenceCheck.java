package heartland.store;

import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.reference.Assertion;
import heartland.model.reference.DataSet;
import heartland.model.reference.Reference;
import heartland.model.reference.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Writes to statements what public facts say of them. */
final class ReferenceCheck {
    private final Reference reference;

    ReferenceCheck(Reference reference) {
        this.reference = reference;
    }

    /** Checks those of the statements that are of a relation of which there are facts. */
    void run(Batches.Transaction transaction, List<String> statements) {
        List<Record> found =
                transaction.run("checkable", Map.of("ids", statements, "relations", List.copyOf(Reference.RELATIONS)));
        transaction.run("verdicts", Map.of("rows", found.stream().map(this::row).toList()));
    }

    /** Checks every statement of the graph. */
    void runOnAll(Batches batches) {
        List<String> all = batches
                .each(
                        "statements-of",
                        List.copyOf(Reference.RELATIONS),
                        (transaction, relations) -> transaction.run("statements-of", Map.of("relations", relations)))
                .stream()
                .map(found -> found.get("id").asString())
                .toList();
        batches.each("verdicts", all, (transaction, statements) -> {
            run(transaction, statements);
            return List.of();
        });
    }

    private Map<String, Object> row(Record statement) {
        Verdict verdict = reference.check(assertion(statement));
        Optional<DataSet> set = Optional.ofNullable(verdict.set());
        Map<String, Object> row = new HashMap<>();
        row.put("id", statement.get("id").asString());
        row.put("reference", verdict.outcome().toString());
        row.put("referenceSet", set.map(DataSet::title).orElse(null));
        row.put("referenceDate", set.map(DataSet::date).orElse(null));
        row.put("referenceFact", verdict.fact());
        return row;
    }

    private static Assertion assertion(Record statement) {
        return new Assertion(
                statement.get("subject").asString(),
                statement.get("relation").asString(),
                statement.get("object").asString(),
                Polarity.valueOf(upper(statement.get("polarity"))),
                Modality.valueOf(upper(statement.get("modality"))),
                date(statement.get("from")),
                date(statement.get("to")),
                statement.get("known").isNull() ? null : statement.get("known").asInt(),
                statement.get("lengths").asList(Values.ofString()));
    }

    private static PartialDate date(Value text) {
        return text.isNull() ? null : PartialDate.parse(text.asString());
    }

    private static String upper(Value name) {
        return name.asString().toUpperCase(Locale.ROOT);
    }
}
