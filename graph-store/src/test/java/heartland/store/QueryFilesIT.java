package heartland.store;

import static heartland.store.Catalogue.QUERIES;
import static heartland.store.Catalogue.RUNNER;
import static heartland.store.Catalogue.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import heartland.model.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** What holds for every file of cypher/queries. */
class QueryFilesIT {
    static Stream<String> names() {
        return QUERIES.all().stream().map(NamedQuery::name);
    }

    @Test
    void shouldAllServe() {
        assertThat(QUERIES.problems()).isEmpty();
        assertThat(names())
                .contains(
                        "members",
                        "memberships",
                        "shared-memberships",
                        "membership-periods",
                        "joined-and-left",
                        "not-members",
                        "agreements-of",
                        "agreements-between",
                        "signatories",
                        "leases",
                        "bases-in",
                        "forces-abroad",
                        "sanctions-by",
                        "sanctions-on",
                        "aid",
                        "investment",
                        "trade",
                        "arms",
                        "between",
                        "neighbours",
                        "surroundings",
                        "paths",
                        "timeline",
                        "office-holders",
                        "who-led",
                        "balance",
                        "brokers",
                        "changes",
                        "evidence",
                        "corroborated",
                        "only-in",
                        "coverage");
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldBeDeclaredInBothLanguagesWithAnExample(String name) {
        NamedQuery query = QUERIES.get(name);

        assertThat(query.titleZh()).matches(".*\\p{IsHan}.*");
        assertThat(query.description()).isNotBlank();
        assertThat(query.descriptionZh()).matches("(?s).*\\p{IsHan}.*");
        assertThat(query.params())
                .allSatisfy(param ->
                        assertThat(param.description()).as(param.name()).isNotBlank());
        assertThat(query.params().isEmpty() || !query.example().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldAnswerItsExample(String name) {
        NamedQuery query = QUERIES.get(name);

        QueryResult answer = RUNNER.run(name, query.example());

        assertThat(answer.columns())
                .containsAll(
                        query.returns() == NamedQuery.Returns.GRAPH
                                ? List.of("nodes", "edges")
                                : List.of(name.equals("coverage") ? "citation" : "citations"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldStandInTheDocumentationWithItsExample(String name) throws IOException {
        String command = QUERIES.get(name).example().entrySet().stream()
                .map(argument -> " " + argument)
                .collect(Collectors.joining("", "./heartland query " + name, ""));

        assertThat(Files.readAllLines(Home.locate().dir().resolve("docs/questions.md")))
                .contains(command);
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldOnlyReadFromAnIndex(String name) {
        NamedQuery query = QUERIES.get(name);
        Map<String, Object> parameters = new HashMap<>();
        query.params().forEach(param -> parameters.put(param.name(), sample(param)));
        ResultSummary summary = STORE.driver()
                .executableQuery("EXPLAIN " + query.cypher())
                .withParameters(parameters)
                .execute()
                .summary();

        assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
        assertThat(summary.gqlStatusObjects()).as("warnings").noneMatch(status -> status.gqlStatus()
                .startsWith("01"));
        TreeSet<String> operators = new TreeSet<>();
        everyPlan(summary.plan()).forEach(plan -> {
            operators.add(operator(plan));
            if (operator(plan).equals("CartesianProduct")) {
                assertThat(plan.children()).allSatisfy(side -> assertThat(everyPlan(side))
                        .anyMatch(part -> operator(part).contains("IndexSeek")));
            }
            if (operator(plan).equals("NodeByLabelScan")) {
                assertThat(plan.arguments().get("Details").asString()).endsWith(":Source");
            }
        });
        assertThat(operators)
                .as("entry points")
                .anyMatch(operator -> operator.contains("IndexSeek")
                        || operator.endsWith("IndexScan")
                        || operator.endsWith("RelationshipTypeScan")
                        || operator.equals("NodeByLabelScan"))
                .doesNotContain("AllNodesScan", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan");
    }

    private static String operator(Plan plan) {
        return plan.operatorType().replaceFirst("@.*", "").replaceFirst("\\(.*", "");
    }

    private static Stream<? extends Plan> everyPlan(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(QueryFilesIT::everyPlan));
    }

    /** Actors that are left out take another way through a graph, but the plan is for any. */
    private static Object sample(Param param) {
        return switch (param.type()) {
            case INT -> 1L;
            case ACTORS, RELATIONS -> List.of("");
            default -> "";
        };
    }
}
