package heartland.api.query;

import heartland.api.cite.Citations;
import heartland.api.cite.CiteStyle;
import heartland.api.cite.Citer;
import heartland.api.problem.BrokenOffException;
import heartland.model.Source;
import heartland.store.GraphStore;
import heartland.store.QueryResult;
import heartland.store.QueryRunner;
import heartland.store.SourceLookup;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers to named queries, cited as they are asked to be. */
@Component
class Answers {
    private final QueryRunner runner;
    private final SourceLookup sources;
    private final Citer citer;

    Answers(QueryRunner runner, GraphStore store, Citer citer) {
        this.runner = runner;
        this.sources = new SourceLookup(store);
        this.citer = citer;
    }

    /** One page of it, as large as asked for. */
    QueryResult page(Asked asked) {
        return cited(asked.cite()).apply(runner.run(asked.query().name(), asked.arguments()));
    }

    /**
     * All pages of it; the page that the request asks for alone, where that sets a limit. The first is there at once, each of
     * the others is fetched when it is its turn.
     *
     * @throws BrokenOffException when another page is asked for and cannot be had
     */
    Iterable<QueryResult> pages(Asked asked) {
        Function<QueryResult, QueryResult> cited = cited(asked.cite());
        Iterable<QueryResult> pages = runner.pages(asked.query().name(), asked.arguments());
        return () -> new Sent(pages.iterator(), cited);
    }

    /** The sources that its pages cite, by id. */
    List<Source> sources(Asked asked) {
        Set<String> cited = new TreeSet<>();
        Asked plain = Asked.of(asked.query(), asked.arguments());
        pages(plain).forEach(page -> cited.addAll(Citations.sources(page)));
        return sources.all().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    private Function<QueryResult, QueryResult> cited(CiteStyle style) {
        if (style == CiteStyle.PLAIN) {
            return result -> result;
        }
        Map<String, Source> byId = sources.all().stream().collect(Collectors.toMap(Source::id, source -> source));
        return result -> Citations.cited(result, id -> citer.cite(byId.get(id), style));
    }

    /** What fails once the first page may have been sent breaks the answer off. */
    private record Sent(Iterator<QueryResult> pages, Function<QueryResult, QueryResult> cited)
            implements Iterator<QueryResult> {
        @Override
        public boolean hasNext() {
            try {
                return pages.hasNext();
            } catch (RuntimeException e) {
                throw new BrokenOffException(e);
            }
        }

        @Override
        public QueryResult next() {
            return cited.apply(pages.next());
        }
    }
}
