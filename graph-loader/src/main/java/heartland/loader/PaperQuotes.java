package heartland.loader;

import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.loader.read.Sentence;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.Evidence;
import heartland.model.Source;
import heartland.model.Sources;
import heartland.store.Contents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Papers from which the quotes come back to claims that travel without them.
 *
 * @param folder the folder that has the papers, in it or below, under the names that the sources give
 */
public record PaperQuotes(Path folder) {
    /**
     * The contents, where each claim without a quote has the sentence of its source, as the paper prints it, that has the
     * claim's hash. Wherever in the file that sentence stands, it is the same: a copy with other line ends will do. Claims
     * whose sentence is not found stay as they are, and a problem for each file says how many.
     */
    public Contents addTo(Contents contents, Consumer<DataException> bad) {
        Sources sources = Sources.of(contents.sources());
        Map<String, List<Claim>> lacking = new TreeMap<>();
        contents.claims().stream()
                .filter(claim -> claim.evidence().quote() == null)
                .forEach(claim -> lacking.computeIfAbsent(fileOf(claim, sources), file -> new ArrayList<>())
                        .add(claim));
        if (lacking.isEmpty()) {
            return contents;
        }
        Map<String, Path> papers = new HashMap<>();
        PaperFiles.find(List.of(folder), bad)
                .forEach(paper -> papers.putIfAbsent(paper.getFileName().toString(), paper));
        Map<String, String> quotes = new HashMap<>();
        if (!papers.isEmpty()) {
            lacking.forEach((file, claims) -> read(papers.get(file), file, claims, sources, quotes, bad));
        }
        return new Contents(
                contents.sources(),
                contents.actors(),
                contents.claims().stream().map(claim -> quoting(claim, quotes)).toList());
    }

    private void read(
            Path paper,
            String file,
            List<Claim> claims,
            Sources sources,
            Map<String, String> quotes,
            Consumer<DataException> bad) {
        if (paper == null) {
            bad.accept(new DataException(folder + ": has no " + file + ": " + claims.size()
                    + " claims stay without their quotes: put that paper there"));
            return;
        }
        try {
            for (Document document : new DocumentReader().read(paper, sources)) {
                for (Sentence sentence : document.sentences()) {
                    quotes.put(key(document.source().id(), Evidence.hashOf(sentence.quote())), sentence.quote());
                }
            }
        } catch (DataException e) {
            bad.accept(e);
        }
        long missing =
                claims.stream().filter(claim -> !quotes.containsKey(key(claim))).count();
        if (missing > 0) {
            bad.accept(new DataException(paper + ": " + missing + " of " + claims.size()
                    + " claims stay without their quotes, for the paper's text differs from the one that the claims were"
                    + " made from: give that one"));
        }
    }

    private static Claim quoting(Claim claim, Map<String, String> quotes) {
        return claim.evidence().quote() == null ? claim.withQuote(quotes.get(key(claim))) : claim;
    }

    /** The name of its paper's file, which a source that names none goes by too. */
    private static String fileOf(Claim claim, Sources sources) {
        return sources.find(claim.doc())
                .flatMap(Source::file)
                .map(file -> Path.of(file).getFileName().toString())
                .orElse(claim.doc());
    }

    private static String key(Claim claim) {
        return key(claim.doc(), claim.evidence().sha256());
    }

    private static String key(String doc, String sha256) {
        return doc + " " + sha256;
    }
}
