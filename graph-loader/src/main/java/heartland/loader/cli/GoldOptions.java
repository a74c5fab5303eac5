package heartland.loader.cli;

import heartland.loader.evaluate.GoldClaim;
import heartland.model.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which gold, and which papers it was written from. */
final class GoldOptions {
    private static final String USUAL_SOURCES = "sources.json";

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            required = true,
            description = "claims that people wrote down: .jsonl files, as docs/evaluation.md describes them")
    private Path gold;

    @Option(names = "--papers", paramLabel = "DIR", description = "the papers that the gold speaks of")
    private Path papers;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "what the papers are, as CSL-JSON (default: sources.json among the papers)")
    private Path sources;

    List<GoldClaim> gold() {
        return GoldClaim.read(gold);
    }

    boolean havePapers() {
        return papers != null;
    }

    /** What the papers are. */
    Sources sources() {
        Path usual = papers.resolve(USUAL_SOURCES);
        if (sources != null) {
            return Sources.read(sources);
        }
        return Files.exists(usual) ? Sources.read(usual) : Sources.none();
    }

    /** The files that hold what the gold speaks of; all papers where the sources do not tell. */
    List<Path> files(List<GoldClaim> claims, Sources listed) {
        Set<String> docs = claims.stream().map(GoldClaim::doc).collect(Collectors.toCollection(TreeSet::new));
        Set<String> files = new TreeSet<>();
        for (String doc : docs) {
            listed.find(doc).flatMap(source -> source.file()).ifPresent(files::add);
        }
        boolean known = docs.stream().allMatch(doc -> listed.find(doc).isPresent());
        return known ? files.stream().map(papers::resolve).toList() : List.of(papers);
    }
}
