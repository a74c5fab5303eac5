package heartland.loader.read;

import heartland.model.DataException;
import heartland.model.Source;
import heartland.model.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads papers: text, Markdown and PDF. */
public final class DocumentReader {
    /**
     * The documents of a file: one, or one for each of the sources that share it. A file that no source lists goes by
     * its name and its first heading.
     *
     * @throws DataException if the file cannot be read; the message names it and says how to mend it
     */
    public List<Document> read(Path file, Sources sources) {
        boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        String text = pdf ? PdfText.read(file) : readText(file);
        String name = file.getFileName().toString();
        List<Source> listed = sources.ofFile(name);
        List<Line> lines = Lines.of(text);
        if (lines.isEmpty()) {
            throw new DataException(file + ": is empty: give a paper");
        }
        if (listed.size() > 1) {
            return Articles.cut(file, text, lines, listed).stream()
                    .map(article -> parse(article.source(), text, article.extent()))
                    .toList();
        }
        Source source = listed.isEmpty() ? unlisted(name, lines) : listed.get(0);
        return List.of(parse(source, text, new Span(0, text.length())));
    }

    /** The document that a text is, whole. */
    public Document parse(Source source, String text) {
        return parse(source, text, new Span(0, text.length()));
    }

    private static Document parse(Source source, String text, Span extent) {
        List<Line> lines = Lines.of(text).stream()
                .filter(line -> line.start() >= extent.start() && line.start() < extent.end())
                .toList();
        Language language = Language.of(source.language(), text.substring(extent.start(), extent.end()));
        Furniture furniture = Furniture.remove(lines, text.indexOf('\f') >= 0, source.title());
        Layout layout = Layout.of(furniture.lines());
        Notes notes = Notes.of(furniture.lines(), layout.wrapped());
        List<Span> marks = Marks.find(text, furniture.lines(), notes);
        List<Block> blocks =
                Kinds.of(Blocks.of(text, furniture.lines(), notes, marks, layout), language, source.title());
        NavigableMap<Integer, Integer> pages = new TreeMap<>();
        furniture.lines().forEach(line -> {
            Integer page = furniture.pages().get(line.sheet());
            if (page != null) {
                pages.put(line.start(), page);
            }
        });
        Assembly assembly = new Assembly(new Cleaner(text, marks), language, source.title(), pages);
        return new Document(source, text, language, assembly.sentences(blocks));
    }

    private static Source unlisted(String name, List<Line> lines) {
        int dot = name.lastIndexOf('.');
        String id = dot > 0 ? name.substring(0, dot) : name;
        String title = lines.stream()
                .map(Line::text)
                .filter(Headings::isHeading)
                .map(Headings::name)
                .findFirst()
                .orElse(id);
        return Source.unlisted(id, title, name);
    }

    private static String readText(Path file) {
        try {
            return Decoding.decode(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: is it there, and may you read it?", e);
        }
    }
}
