package heartland.api.query;

import heartland.api.cite.Citations;
import heartland.api.cite.CiteStyle;
import heartland.api.cite.Citer;
import heartland.api.problem.BrokenOffException;
import heartland.model.Source;
import heartland.store.GraphStore;
import heartland.store.Page;
import heartland.store.QueryResult;
import heartland.store.QueryRunner;
import heartland.store.SourceLookup;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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
        return cited(asked.cite()).apply(run(asked, asked.arguments()));
    }

    /**
     * All pages of it; the page that the request asks for alone, where that sets a limit. The first is there at once, each of
     * the others is fetched when it is its turn.
     *
     * @throws BrokenOffException when another page is asked for and cannot be had
     */
    Iterable<QueryResult> pages(Asked asked) {
        if (!asked.unlimited()) {
            return List.of(page(asked));
        }
        Asked most = Asked.of(asked.query(), asked.with(Page.LIMIT, String.valueOf(Page.MOST)));
        Function<QueryResult, QueryResult> cited = cited(asked.cite());
        QueryResult first = run(most, most.arguments());
        return () -> new Pages(most, cited, first);
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

    private QueryResult run(Asked asked, Map<String, String> arguments) {
        return runner.run(asked.query().name(), arguments);
    }

    private Function<QueryResult, QueryResult> cited(CiteStyle style) {
        if (style == CiteStyle.PLAIN) {
            return result -> result;
        }
        Map<String, Source> byId = sources.all().stream().collect(Collectors.toMap(Source::id, source -> source));
        return result -> Citations.cited(result, id -> citer.cite(byId.get(id), style));
    }

    private final class Pages implements Iterator<QueryResult> {
        private final Asked asked;
        private final Function<QueryResult, QueryResult> cited;
        private QueryResult next;
        private String after;

        private Pages(Asked asked, Function<QueryResult, QueryResult> cited, QueryResult first) {
            this.asked = asked;
            this.cited = cited;
            this.next = first;
            this.after = first.next();
        }

        @Override
        public boolean hasNext() {
            return next != null || after != null;
        }

        @Override
        public QueryResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            QueryResult page = next == null ? fetch() : next;
            next = null;
            after = page.next();
            return cited.apply(page);
        }

        private QueryResult fetch() {
            try {
                return run(asked, asked.with(Page.AFTER, after));
            } catch (RuntimeException e) {
                throw new BrokenOffException(e);
            }
        }
    }
}
