package heartland.loader.cli;

import heartland.loader.ClaimsFolder;
import heartland.loader.Extracted;
import heartland.loader.ExtractionCache;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Sources;
import heartland.store.Contents;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Papers to claims. */
@Command(
        name = "extract",
        description = {
            "Reads papers (.txt, .md, .pdf) and writes the relations that they state to DIR/claims.jsonl, each with the"
                    + " sentence that states it, beside DIR/actors.jsonl and DIR/sources.json."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland extract papers --sources papers/sources.json --out var/claims",
            "  heartland extract treaty.pdf speech.txt --out var/claims"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1 << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "papers, and folders of papers")
    private List<Path> paths;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description =
                    "what the papers are, as CSL-JSON; custom.file names a paper's file; a paper that it does not list"
                            + " goes by its file's name")
    private Path sources;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where to write the claims")
    private Path out;

    @Option(
            names = "--without-quotes",
            description = "leave out the sentences themselves: the claims can be passed on where the papers cannot")
    private boolean withoutQuotes;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "what each paper yielded, so that an unchanged one is not extracted again"
                    + " (default: var/extracted)")
    private Path cache;

    @Override
    public Integer call() {
        long began = System.nanoTime();
        Home home = Home.locate();
        Extracted extracted = Papers.extract(
                home,
                paths,
                sources == null ? Sources.none() : Sources.read(sources),
                cache == null ? ExtractionCache.of(home) : new ExtractionCache(cache, home),
                spec.commandLine().getErr());
        if (extracted.extractions().isEmpty()) {
            throw new DataException("no paper could be read: nothing is written");
        }
        Contents contents = extracted.contents();
        new ClaimsFolder(out).write(withoutQuotes ? contents.withoutQuotes() : contents);
        spec.commandLine()
                .getOut()
                .printf(
                        "%,d documents (%,d unchanged, %,d sentences read), %,d claims, %,d actors in %.1f s;"
                                + " peak heap %,d MB%nwritten to %s%n",
                        contents.sources().size(),
                        extracted.unchanged(),
                        extracted.sentences(),
                        contents.claims().size(),
                        contents.actors().size(),
                        (System.nanoTime() - began) / 1e9,
                        peakHeap() / MEGABYTE,
                        out);
        return extracted.problems().isEmpty() ? Heartland.FINE : Heartland.PASSED_OVER;
    }

    /** The most that each part of the heap held, added up, in bytes. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak.getUsed())
                .sum();
    }
}
