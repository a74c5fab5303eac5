package heartland.store;

import static heartland.store.Samples.KUO;
import static heartland.store.Samples.LIN;
import static heartland.store.Samples.source;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Home;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The small graph of catalogue.txt, which all tests of the JVM ask, on a day in 2010. */
final class Catalogue {
    static final Clock NOON_IN_2010 = Clock.fixed(Instant.parse("2010-06-15T12:00:00Z"), ZoneOffset.UTC);
    static final NamedQueries QUERIES = NamedQueries.read(Home.locate().cypher().resolve("queries"));
    static final GraphStore STORE;
    static final QueryRunner RUNNER;

    static {
        try {
            STORE = Stores.lasting();
            new GraphWriter(STORE, Home.locate())
                    .write(new Contents(
                            List.of(LIN, KUO, source("shen-2023", "Shen", 2023).appearedOn(PartialDate.of(2023, 6))),
                            actors(),
                            claims()));
            RUNNER = new QueryRunner(STORE, QUERIES, NOON_IN_2010);
            // A planner that has never planned may take as long as a question may.
            STORE.driver()
                    .executableQuery(QUERIES.get("neighbours").cypher())
                    .withParameters(Map.of(
                            "actor", "KAZ", "depth", 2, "relations", List.of("SIGNED"), "limit", 1, "asOf", "2003"))
                    .execute();
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Catalogue() {}

    private static List<Actor> actors() {
        List<Actor> actors = new ArrayList<>(Samples.ACTORS);
        actors.add(Actor.of("UZB", ActorType.COUNTRY, List.of("Uzbekistan")));
        actors.add(Actor.of("TKM", ActorType.COUNTRY, List.of("Turkmenistan")));
        actors.add(Actor.of("CHN", ActorType.COUNTRY, List.of("China")));
        actors.add(Actor.of("WTO", ActorType.ORGANIZATION, List.of("World Trade Organization")));
        actors.add(Actor.of("island", ActorType.COUNTRY, List.of("An Island")));
        actors.add(Actor.of("almaty", ActorType.PLACE, List.of("Almaty", "Verny")));
        actors.add(Actor.of("verny-fort", ActorType.FACILITY, List.of("Verny Fort", "Verny")));
        actors.add(Actor.of("bishkek", ActorType.PLACE, List.of("Bishkek")));
        actors.add(Actor.of("kant", ActorType.FACILITY, List.of("Kant Air Base")));
        actors.add(lying("khanabad", ActorType.FACILITY, "Karshi-Khanabad", "UZB"));
        actors.add(lying("chechnya", ActorType.PLACE, "Chechnya", "RUS"));
        actors.add(Actor.of("collective-security-treaty", ActorType.AGREEMENT, List.of("Collective Security Treaty")));
        actors.add(Actor.of("undated-pact", ActorType.AGREEMENT, List.of("An Undated Pact")));
        actors.add(new Actor(
                "dated-pact",
                ActorType.AGREEMENT,
                List.of("A Dated Pact"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PartialDate.of(1993, 4),
                null,
                null));
        return actors;
    }

    private static Actor lying(String id, ActorType type, String name, String country) {
        return new Actor(id, type, List.of(name), null, null, null, null, null, country, null, null, null, null);
    }

    private static List<Claim> claims() throws IOException {
        try (var file = Catalogue.class.getResourceAsStream("catalogue.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> claim(line.split("\\s+")))
                    .toList();
        }
    }

    private static Claim claim(String... words) {
        Samples.Draft claim = Samples.claim(words[2], words[3], words[4]).in(words[0], Integer.parseInt(words[1]));
        for (String word : List.of(words).subList(5, words.length)) {
            if (word.contains("..")) {
                String[] ends = word.split("\\.\\.", 2);
                claim = claim.held(ends[0].isEmpty() ? null : ends[0], ends[1].isEmpty() ? null : ends[1]);
            } else if (word.contains("=")) {
                String[] attribute = word.split("=", 2);
                claim = claim.with(attribute[0], attribute[1]);
            } else if (word.equals("negated")) {
                claim = claim.said(Polarity.NEGATED, Modality.ACTUAL);
            } else {
                claim = claim.said(Polarity.AFFIRMED, Modality.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return claim.make();
    }

    /** @param args names and values in turn */
    static QueryResult answer(String name, String... args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        return RUNNER.run(name, given);
    }

    /** As {@link #answer}, given {@code "org=SCO asOf=2005"}. */
    static List<Map<String, Object>> ask(String name, String args) {
        String[] given = Stream.of(args.split(" "))
                .filter(arg -> !arg.isEmpty())
                .flatMap(arg -> Stream.of(arg.split("=", 2)))
                .toArray(String[]::new);
        return answer(name, given).rows();
    }

    static List<Object> column(String column, List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    static List<Object> ids(List<Map<String, Object>> rows) {
        return column("id", rows);
    }

    /** The row of that id. */
    static Map<String, Object> row(String id, List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(row -> id.equals(row.get("id")))
                .reduce((a, b) -> {
                    throw new AssertionError(id + " has several rows: " + rows);
                })
                .orElseThrow(() -> new AssertionError(id + " has no row: " + rows));
    }

    /** What a row or an edge cites, as {@code "lin-2019 7"}. */
    static List<String> cited(Map<String, Object> row) {
        return maps(row.get("citations")).stream()
                .map(citation -> citation.get("source") + " " + citation.get("sentence"))
                .toList();
    }

    /** What is in a list of maps. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
