package heartland.api.cite;

import heartland.model.PartialDate;
import heartland.model.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/** Sources as a BibTeX file in UTF-8; each goes by its id. */
final class BibTeX {
    private BibTeX() {}

    static String of(List<Source> sources) {
        BibTeXDatabase database = new BibTeXDatabase();
        sources.forEach(source -> database.addObject(entry(source)));
        StringWriter text = new StringWriter();
        try {
            new BibTeXFormatter().format(database, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().strip();
    }

    private static BibTeXEntry entry(Source source) {
        BibTeXEntry entry = new BibTeXEntry(type(source), new Key(source.id().replaceAll("[\\s,{}\"#%\\\\~=()]", "_")));
        put(entry, BibTeXEntry.KEY_AUTHOR, authors(source));
        put(entry, BibTeXEntry.KEY_TITLE, escaped(source.title()));
        boolean part = BibTeXEntry.TYPE_INCOLLECTION.equals(entry.getType());
        put(entry, part ? BibTeXEntry.KEY_BOOKTITLE : BibTeXEntry.KEY_JOURNAL, escaped(source.containerTitle()));
        put(entry, BibTeXEntry.KEY_VOLUME, source.volume());
        put(entry, BibTeXEntry.KEY_NUMBER, source.issue());
        put(
                entry,
                BibTeXEntry.KEY_PAGES,
                source.page() == null ? null : source.page().replaceAll("[-–]+", "--"));
        put(entry, BibTeXEntry.KEY_PUBLISHER, escaped(source.publisher()));
        put(
                entry,
                BibTeXEntry.KEY_YEAR,
                source.date().map(date -> String.valueOf(date.year())).orElse(null));
        put(entry, new Key("date"), source.date().map(PartialDate::toString).orElse(null));
        put(entry, new Key("language"), source.language());
        put(entry, BibTeXEntry.KEY_URL, source.url());
        return entry;
    }

    private static Key type(Source source) {
        return switch (source.type() == null ? "" : source.type()) {
            case "article", "article-journal", "article-magazine", "article-newspaper" -> BibTeXEntry.TYPE_ARTICLE;
            case "book" -> BibTeXEntry.TYPE_BOOK;
            case "chapter" -> BibTeXEntry.TYPE_INCOLLECTION;
            case "paper-conference" -> BibTeXEntry.TYPE_INPROCEEDINGS;
            case "report" -> BibTeXEntry.TYPE_TECHREPORT;
            case "thesis" -> BibTeXEntry.TYPE_PHDTHESIS;
            default -> BibTeXEntry.TYPE_MISC;
        };
    }

    private static String authors(Source source) {
        return source.author().isEmpty()
                ? null
                : source.author().stream().map(BibTeX::author).collect(Collectors.joining(" and "));
    }

    private static String author(Source.Author author) {
        if (author.literal() != null) {
            return '{' + escaped(author.literal()) + '}';
        }
        return escaped(author.given() == null ? author.family() : author.family() + ", " + author.given());
    }

    private static void put(BibTeXEntry entry, Key key, String value) {
        if (value != null) {
            entry.addField(key, new StringValue(value, StringValue.Style.BRACED));
        }
    }

    /** What TeX would take for a command. */
    private static String escaped(String text) {
        return text == null ? null : text.replace("\\", "\\textbackslash ").replaceAll("[&%$#_{}]", "\\\\$0");
    }
}
