package heartland.loader;

import heartland.loader.extract.Extraction;
import heartland.loader.extract.Extractor;
import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.model.DataException;
import heartland.model.Source;
import heartland.model.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Reads papers and extracts their claims on all cores. What comes out does not depend on how many there are. */
public final class PaperExtraction {
    private final Extractor extractor;
    private final Sources sources;

    public PaperExtraction(Extractor extractor, Sources sources) {
        this.extractor = extractor;
        this.sources = sources;
    }

    /**
     * Extracts the claims of these files and of all papers in these folders. A file that cannot be read becomes one of
     * the problems, and the others go on.
     *
     * @param progress hears of each document that is done, from any thread
     */
    public Extracted run(List<Path> paths, Consumer<Step> progress) {
        Queue<DataException> problems = new ConcurrentLinkedQueue<>();
        List<Path> files = PaperFiles.find(paths, problems::add);
        Collection<Document> documents = readFiles(files, problems::add);
        AtomicInteger done = new AtomicInteger();
        List<Extraction> extractions = documents.parallelStream()
                .map(document -> {
                    Extraction extraction = extractor.extract(document);
                    progress.accept(new Step(done.incrementAndGet(), documents.size(), document, extraction));
                    return extraction;
                })
                .toList();
        long sentences =
                documents.stream().mapToLong(each -> each.sentences().size()).sum();
        return new Extracted(
                extractions,
                sentences,
                problems.stream()
                        .sorted(Comparator.comparing(Throwable::getMessage))
                        .toList());
    }

    /** The documents of these files and of all papers in these folders, in the order in which they are extracted. */
    public Collection<Document> read(List<Path> paths, Consumer<DataException> problems) {
        return readFiles(PaperFiles.find(paths, problems), problems);
    }

    /** The documents in the order in which the sources are listed; those that are not listed come last, by id. */
    private Collection<Document> readFiles(List<Path> files, Consumer<DataException> problems) {
        List<String> listed = sources.all().stream().map(Source::id).toList();
        TreeMap<String, Document> byId = new TreeMap<>(
                Comparator.comparingInt((String id) -> listed.contains(id) ? listed.indexOf(id) : listed.size())
                        .thenComparing(Comparator.naturalOrder()));
        List<List<Document>> read = files.parallelStream()
                .map(file -> {
                    try {
                        return new DocumentReader().read(file, sources);
                    } catch (DataException e) {
                        problems.accept(e);
                        return List.<Document>of();
                    }
                })
                .toList();
        for (int i = 0; i < files.size(); i++) {
            for (Document document : read.get(i)) {
                String id = document.source().id();
                if (byId.putIfAbsent(id, document) != null) {
                    problems.accept(new DataException(files.get(i) + ": another file has the source id " + id
                            + " too: leave one out, or list both in sources.json"));
                }
            }
        }
        return new ArrayList<>(byId.values());
    }

    /**
     * A document that is done.
     *
     * @param done how many are done with it
     * @param total how many there are
     */
    public record Step(int done, int total, Document document, Extraction extraction) {}
}
