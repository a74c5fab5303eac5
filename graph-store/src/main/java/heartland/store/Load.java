package heartland.store;

import heartland.model.Claim;
import heartland.model.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.SummaryCounters;

/** The order in which rows go to a graph: nodes, then what links them, then what follows from both. */
final class Load {
    private final Batches batches;
    private final Vocabulary vocabulary;
    private final double plainFrom;
    private final ReferenceCheck check;

    /** @param plainFrom what is less likely than this is a statement, but no relationship between actors */
    Load(Batches batches, Vocabulary vocabulary, double plainFrom, ReferenceCheck check) {
        this.plainFrom = plainFrom;
        this.check = check;
        this.batches = batches;
        this.vocabulary = vocabulary;
    }

    Counters run(Rows rows) {
        send("sources", rows.sources().values(), Properties::of);
        send(
                "actors",
                rows.actors().values(),
                actor -> Map.of("type", actor.type().label(), "properties", Properties.of(actor)));
        send("sentences", rows.sentences().values(), Properties::sentenceOf);
        send("statements", rows.statements().values(), Properties::of);
        send("claims", rows.claims().values(), Properties::of);
        send(
                "link-sentences",
                rows.sentences().values(),
                claim -> Map.of("sentence", Properties.sentenceId(claim), "source", claim.doc()));
        send(
                "link-statements",
                rows.statements().values(),
                statement -> Map.of(
                        "statement", statement.id(), "subject", statement.subject(), "object", statement.object()));
        batches.each(
                "unlink-claims",
                rows.claims().values(),
                (transaction, claims) ->
                        weigh(transaction, left(transaction.run("unlink-claims", Map.of("rows", ends(claims))))));
        batches.each(
                "link-claims",
                rows.claims().values(),
                (transaction, claims) -> transaction.run("link-claims", Map.of("rows", ends(claims))));
        removeClaims(rows);
        long facts = sum(batches.each("weigh", rows.statements().keySet(), this::weigh));
        batches.untilDone("remove-statements");
        batches.untilDone("remove-sentences");
        batches.each(
                "unmerge",
                rows.actors().keySet(),
                (transaction, ids) -> transaction.run("unmerge", Map.of("ids", ids)));
        send(
                "merged",
                rows.merged().entrySet(),
                merged -> Map.of(
                        "id",
                        merged.getKey().id(),
                        "into",
                        merged.getValue(),
                        "names",
                        merged.getKey().names()));
        batches.run("periods", Map.of("least", plainFrom));
        long disagreements = new DisagreementLinks(batches).link(vocabulary);
        verify(rows);
        return counters(rows, facts, disagreements);
    }

    private <T> void send(String name, Collection<T> items, Function<T, Map<String, Object>> row) {
        batches.each(
                name,
                items,
                (transaction, batch) -> transaction.run(
                        name, Map.of("rows", batch.stream().map(row).toList())));
    }

    /** Claims that these sources made and make no more; what they leave is weighed anew in the same transaction. */
    private void removeClaims(Rows rows) {
        Set<String> stale = new TreeSet<>();
        batches.each(
                        "claims-of",
                        rows.sources().keySet(),
                        (transaction, docs) -> transaction.run("claims-of", Map.of("docs", docs)))
                .forEach(found -> stale.add(found.get("claim").asString()));
        stale.removeAll(rows.claims().keySet());
        batches.each(
                "remove-claims",
                stale,
                (transaction, ids) -> weigh(transaction, left(transaction.run("remove-claims", Map.of("ids", ids)))));
    }

    private List<Record> weigh(Batches.Transaction transaction, List<String> statements) {
        Map<String, Object> parameters = Map.of("ids", statements, "least", plainFrom);
        transaction.run("weigh", parameters);
        check.run(transaction, statements);
        transaction.run("remove-facts", parameters);
        return transaction.run("facts", parameters);
    }

    private static List<String> left(List<Record> found) {
        return found.stream()
                .map(statement -> statement.get("statement"))
                .filter(id -> !id.isNull())
                .map(id -> id.asString())
                .toList();
    }

    private List<Map<String, Object>> ends(List<Claim> claims) {
        return claims.stream()
                .map(claim -> Map.<String, Object>of(
                        "claim", claim.id(),
                        "statement",
                                Statement.of(claim, vocabulary.get(claim.relation()))
                                        .id(),
                        "sentence", Properties.sentenceId(claim)))
                .toList();
    }

    private void verify(Rows rows) {
        verify("sources", rows.sources().keySet());
        verify("actors", rows.actors().keySet());
        verify("sentences", rows.sentences().keySet());
        verify("statements", rows.statements().keySet());
        verify("claims", rows.claims().keySet());
    }

    private void verify(String what, Set<String> ids) {
        long held = sum(batches.each(
                "held-" + what, ids, (transaction, batch) -> transaction.run("held-" + what, Map.of("ids", batch))));
        if (held != ids.size()) {
            throw new GraphException("of " + ids.size() + " " + what + " sent the graph holds " + held
                    + ": load again, with nobody else writing");
        }
    }

    private static long sum(List<Record> counts) {
        return counts.stream().mapToLong(count -> count.get("count").asLong()).sum();
    }

    private Counters counters(Rows rows, long facts, long disagreements) {
        long links = rows.sentences().size()
                + 2L * rows.statements().size()
                + 2L * rows.claims().size();
        return new Counters(
                rows.sources().size(),
                rows.actors().size(),
                rows.sentences().size(),
                rows.claims().size(),
                rows.statements().size(),
                links + facts,
                disagreements,
                batches.sum(SummaryCounters::nodesCreated),
                batches.sum(SummaryCounters::nodesDeleted),
                batches.sum(SummaryCounters::relationshipsCreated),
                batches.sum(SummaryCounters::relationshipsDeleted),
                batches.sum(SummaryCounters::propertiesSet));
    }
}
