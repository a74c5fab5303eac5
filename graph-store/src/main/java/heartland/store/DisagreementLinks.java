package heartland.store;

import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Quantity;
import heartland.model.Relation;
import heartland.model.Vocabulary;
import heartland.store.disagreement.Disagreement;
import heartland.store.disagreement.Disagreements;
import heartland.store.disagreement.Stated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Makes DISAGREES_WITH right for all statements of a graph, whichever of them were loaded just now. */
final class DisagreementLinks {
    private final Batches batches;

    DisagreementLinks(Batches batches) {
        this.batches = batches;
    }

    /** @return how many disagreements the graph has */
    int link(Vocabulary vocabulary) {
        Set<Disagreement> wanted = new LinkedHashSet<>();
        for (Relation relation : vocabulary.relations()) {
            if (!relation.single().isEmpty()) {
                List<Stated> stated = batches.read("stated", Map.of("relation", relation.id())).stream()
                        .map(row -> stated(row, relation))
                        .toList();
                wanted.addAll(Disagreements.among(relation, stated));
            }
        }
        Set<Disagreement> stale = new LinkedHashSet<>(batches.read("held-disagreements", Map.of()).stream()
                .map(row -> new Disagreement(text(row, "first"), text(row, "second"), text(row, "about")))
                .toList());
        Set<Disagreement> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(stale);
        stale.removeAll(wanted);
        run("remove-disagreements", stale);
        run("disagreements", missing);
        return wanted.size();
    }

    private void run(String name, Set<Disagreement> disagreements) {
        batches.each(
                name,
                disagreements,
                (transaction, batch) -> transaction.run(
                        name,
                        Map.of(
                                "rows",
                                batch.stream()
                                        .map(d -> Map.of("first", d.first(), "second", d.second(), "about", d.about()))
                                        .toList())));
    }

    private static Stated stated(Record row, Relation relation) {
        Value statement = row.get("statement");
        Map<String, Quantity> quantities = new TreeMap<>();
        for (String attr : relation.singleAttrs()) {
            if (!statement.get(attr).isNull()) {
                Quantity.parse(statement.get(attr).asString()).ifPresent(quantity -> quantities.put(attr, quantity));
            }
        }
        return new Stated(
                statement.get("id").asString(),
                text(row, "subject"),
                text(row, "object"),
                Polarity.valueOf(statement.get("polarity").asString().toUpperCase(Locale.ROOT)),
                Modality.valueOf(statement.get("modality").asString().toUpperCase(Locale.ROOT)),
                date(statement.get("from")),
                date(statement.get("to")),
                quantities,
                texts(row, "titles"),
                texts(row, "sources"),
                texts(row, "sentences"),
                date(row.get("listed")));
    }

    private static String text(Record row, String name) {
        return row.get(name).asString();
    }

    private static Set<String> texts(Record row, String name) {
        return Set.copyOf(row.get(name).asList(Value::asString));
    }

    private static PartialDate date(Value iso) {
        return iso.isNull() ? null : PartialDate.parse(iso.asString());
    }
}
