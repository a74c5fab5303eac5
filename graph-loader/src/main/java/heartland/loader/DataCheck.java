package heartland.loader;

import heartland.loader.extract.Confidences;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleReader;
import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Source;
import heartland.model.Sources;
import heartland.model.Vocabulary;
import heartland.model.ask.Asker;
import heartland.model.reference.Reference;
import heartland.store.Contents;
import heartland.store.NamedQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for what is wrong in data/ and cypher/queries. */
public final class DataCheck {
    private final Home home;
    private final List<DataException> problems = new ArrayList<>();

    private DataCheck(Home home) {
        this.home = home;
    }

    /** All that is wrong: each problem names the file and, where there is one, the line, and says how to mend it. */
    public static List<DataException> problems(Home home) {
        DataCheck check = new DataCheck(home);
        check.look(() -> ActorCatalogue.read(home.data().resolve("actors"), check.problems));
        check.look(check::relations);
        check.look(check::sources);
        check.look(() -> Confidences.read(home.data().resolve(Pipeline.CONFIDENCE)));
        check.look(() -> Reference.read(home, null, check.problems::add));
        check.look(() -> check.problems.addAll(
                NamedQueries.read(home.cypher().resolve("queries")).problems()));
        return List.copyOf(check.problems);
    }

    private void look(Runnable part) {
        try {
            part.run();
        } catch (DataException e) {
            problems.add(e);
        }
    }

    private void relations() {
        Vocabulary vocabulary = Vocabulary.read(home.data().resolve("relations.jsonl"));
        rules(vocabulary);
        problems.addAll(Asker.problems(home.data().resolve("ask"), vocabulary));
        claims(vocabulary);
    }

    private void rules(Vocabulary vocabulary) {
        for (Dialect dialect : Dialect.values()) {
            RuleReader.read(home.data().resolve("rules").resolve(dialect.code()), dialect, vocabulary, problems);
        }
    }

    private void sources() {
        Path list = home.data().resolve("sources.json");
        Sources sources = Sources.read(list);
        for (Source source : sources.all()) {
            if (source.file().filter(this::isShipped).isEmpty()) {
                problems.add(new DataException(list + ": " + source.id() + " names the file "
                        + source.file().orElse("") + ", which data/ does not hold: add it or mend custom.file"));
            }
        }
        for (Path digest : files(home.data().resolve("digests"))) {
            if (sources.ofFile(digest.getFileName().toString()).isEmpty()) {
                problems.add(new DataException(digest + ": " + list + " does not list it: add its source there"));
            }
        }
    }

    private void claims(Vocabulary vocabulary) {
        Path folder = home.data().resolve("claims");
        Contents shipped = new ClaimsFolder(folder).read(problems::add);
        shipped.requireComplete(vocabulary);
        long quoting = shipped.claims().stream()
                .filter(claim -> claim.evidence().quote() != null)
                .count();
        if (quoting > 0) {
            problems.add(new DataException(folder + ": " + quoting
                    + " claims quote papers that are not ours to copy: write it by extract --without-quotes"));
        }
    }

    private boolean isShipped(String file) {
        return Files.isRegularFile(home.data().resolve(file));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new DataException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
