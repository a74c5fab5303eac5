package heartland.loader;

import heartland.loader.extract.Extraction;
import heartland.loader.extract.Extractor;
import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.model.DataException;
import heartland.model.Source;
import heartland.model.Sources;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads papers and extracts their claims on all cores; of those that have not changed it knows them. What comes out does
 * not depend on how many cores there are, nor on what was known.
 */
public final class PaperExtraction {
    private final Supplier<Extractor> extractor;
    private final Sources sources;
    private final ExtractionCache cache;

    /** @param extractor asked for once, and only where a paper is new or has changed */
    public PaperExtraction(Supplier<Extractor> extractor, Sources sources, ExtractionCache cache) {
        this.extractor = extractor;
        this.sources = sources;
        this.cache = cache;
    }

    /**
     * A file of one or several documents.
     *
     * @param known what the documents yielded before; empty where that must be found out
     * @param documents empty where it is known what they yield
     */
    private record Paper(Path file, ExtractionCache.Entry entry, List<Extraction> known, List<Document> documents) {
        int size() {
            return known.size() + documents.size();
        }
    }

    /**
     * Extracts the claims of these files and of all papers in these folders. A file that cannot be read becomes one of
     * the problems, and the others go on.
     *
     * @param progress hears of each document that is done, from any thread
     */
    public Extracted run(List<Path> paths, Consumer<Step> progress) {
        Queue<DataException> problems = new ConcurrentLinkedQueue<>();
        List<Paper> papers = PaperFiles.find(paths, problems::add).parallelStream()
                .flatMap(file -> open(file, problems::add))
                .toList();
        int total = papers.stream().mapToInt(Paper::size).sum();
        AtomicInteger done = new AtomicInteger();
        papers.stream()
                .flatMap(paper -> paper.known().stream())
                .forEach(known -> progress.accept(new Step(done.incrementAndGet(), total, known, true)));
        long unchanged = done.get();
        Extractor needed = unchanged == total ? null : extractor.get();
        List<List<Extraction>> extractions = papers.parallelStream()
                .map(paper -> extract(
                        paper, needed, found -> progress.accept(new Step(done.incrementAndGet(), total, found, false))))
                .toList();
        long sentences = papers.stream()
                .flatMap(paper -> paper.documents().stream())
                .mapToLong(document -> document.sentences().size())
                .sum();
        return new Extracted(
                inOrder(papers, extractions, problems::add),
                unchanged,
                sentences,
                problems.stream()
                        .sorted(Comparator.comparing(Throwable::getMessage))
                        .toList());
    }

    private Stream<Paper> open(Path file, Consumer<DataException> bad) {
        try {
            ExtractionCache.Entry entry = cache.entry(file, sources);
            List<Extraction> known = entry.read().orElse(List.of());
            List<Document> documents = known.isEmpty() ? new DocumentReader().read(file, sources) : List.of();
            return Stream.of(new Paper(file, entry, known, documents));
        } catch (DataException e) {
            bad.accept(e);
            return Stream.empty();
        }
    }

    private static List<Extraction> extract(Paper paper, Extractor extractor, Consumer<Extraction> done) {
        if (paper.documents().isEmpty()) {
            return paper.known();
        }
        List<Extraction> found = paper.documents().parallelStream()
                .map(document -> {
                    Extraction extraction = extractor.extract(document);
                    done.accept(extraction);
                    return extraction;
                })
                .toList();
        paper.entry().write(found);
        return found;
    }

    /** In the order in which the sources are listed; those that are not listed come last, by id. */
    private List<Extraction> inOrder(
            List<Paper> papers, List<List<Extraction>> extractions, Consumer<DataException> bad) {
        List<String> listed = sources.all().stream().map(Source::id).toList();
        TreeMap<String, Extraction> byId = new TreeMap<>(
                Comparator.comparingInt((String id) -> listed.contains(id) ? listed.indexOf(id) : listed.size())
                        .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < papers.size(); i++) {
            for (Extraction extraction : extractions.get(i)) {
                String id = extraction.source().id();
                if (byId.putIfAbsent(id, extraction) != null) {
                    bad.accept(new DataException(papers.get(i).file() + ": another file has the source id " + id
                            + " too: leave one out, or list both in sources.json"));
                }
            }
        }
        return List.copyOf(byId.values());
    }

    /**
     * A document that is done.
     *
     * @param done how many are done with it
     * @param total how many there are
     * @param unchanged whether it was known what it yields
     */
    public record Step(int done, int total, Extraction extraction, boolean unchanged) {}
}
