package heartland.store;

import heartland.model.ActorCatalogue;
import heartland.model.Home;
import heartland.model.Vocabulary;
import heartland.model.ask.Askable;
import heartland.model.ask.Asker;
import heartland.model.ask.Understanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads questions about a graph: by the actors that data/ lists, the queries there are and the papers that it holds. */
public final class GraphAsker {
    private final NamedQueries queries;
    private final SourceLookup sources;
    private final Clock clock;
    private final Asker asker;

    /**
     * @param clock tells which day is today
     * @throws heartland.model.DataException if data/ cannot be read
     */
    public GraphAsker(GraphStore store, Home home, NamedQueries queries, Clock clock) {
        this.queries = queries;
        this.sources = new SourceLookup(store);
        this.clock = clock;
        this.asker = Asker.read(
                home.data().resolve("ask"),
                ActorCatalogue.read(home.data().resolve("actors")),
                Vocabulary.read(home.data().resolve("relations.jsonl")));
    }

    /** What the question means, as far as it is understood. */
    public Understanding read(String question) {
        List<Askable> askable = queries.all().stream().map(GraphAsker::askable).toList();
        return asker.knowing(sources.all(), askable).ask(question, LocalDate.now(clock));
    }

    /** What asking for a query needs to know of it. */
    static Askable askable(NamedQuery query) {
        return new Askable(
                query.name(),
                query.params().stream().map(Param::name).toList(),
                query.params().stream().filter(Param::required).map(Param::name).toList());
    }
}
