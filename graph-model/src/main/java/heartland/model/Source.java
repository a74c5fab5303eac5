package heartland.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper, as CSL-JSON 1.0.2 describes it; the fields that Heartland reads, others are passed over.
 *
 * @param id the id by which claims name it
 * @param type CSL's type, such as {@code article-journal}
 * @param title its title; an edited issue is cut into its articles at these
 * @param author its authors, in order
 * @param containerTitle the journal or book
 * @param issued when it appeared
 * @param language an IETF tag: {@code zh-Hant}, {@code zh-Hans}, {@code en}
 * @param custom what CSL leaves to programs: here the file that holds it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Source(
        String id,
        String type,
        String title,
        List<Author> author,
        @JsonProperty("container-title") String containerTitle,
        String volume,
        String issue,
        String page,
        String publisher,
        Issued issued,
        String language,
        String genre,
        String note,
        @JsonProperty("URL") String url,
        Custom custom) {

    public Source {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("a source needs an id");
        }
        Objects.requireNonNull(title, () -> "source '" + id + "' needs a title");
        author = author == null ? List.of() : List.copyOf(author);
    }

    /** A file that no sources.json lists: it is known by its name alone. */
    public static Source unlisted(String id, String title, String file) {
        return new Source(
                id,
                "document",
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Custom(file));
    }

    /**
     * @param literal the whole name, for an institution
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Author(String family, String given, String literal) {
        @JsonIgnore
        String shortName() {
            if (literal != null) {
                return literal;
            }
            boolean han = family != null && Script.isHan(family.codePointAt(0));
            return han ? family + (given == null ? "" : given) : family;
        }
    }

    /** @param dateParts one or two dates of year, month, day, from the year on as far as known */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Issued(@JsonProperty("date-parts") List<List<Integer>> dateParts) {}

    /** @param file the file's name, without its folder */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Custom(String file) {}

    /** The same source, with the date on which it appeared. */
    public Source appearedOn(PartialDate date) {
        List<Integer> parts = Stream.of(date.year(), date.month(), date.day())
                .filter(part -> part > 0)
                .toList();
        return new Source(
                id,
                type,
                title,
                author,
                containerTitle,
                volume,
                issue,
                page,
                publisher,
                new Issued(List.of(parts)),
                language,
                genre,
                note,
                url,
                custom);
    }

    /** When it appeared, as precise as known. */
    @JsonIgnore
    public Optional<PartialDate> date() {
        if (issued == null || issued.dateParts() == null || issued.dateParts().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> parts = issued.dateParts().get(0);
        return Optional.of(new PartialDate(
                parts.get(0), parts.size() > 1 ? parts.get(1) : 0, parts.size() > 2 ? parts.get(2) : 0));
    }

    /** The file that holds it. */
    @JsonIgnore
    public Optional<String> file() {
        return Optional.ofNullable(custom).map(Custom::file);
    }

    /** Authors, year, title, container, in one line. */
    @JsonIgnore
    public String citation() {
        String authors =
                author.isEmpty() ? "" : author.stream().map(Author::shortName).collect(Collectors.joining(", ")) + " ";
        String year = date().map(d -> "(" + d.year() + ") ").orElse("");
        String container = containerTitle == null ? "" : ". " + containerTitle;
        String number = issue == null ? "" : " " + issue;
        String pages = page == null ? "" : ", " + page;
        return authors + year + title + container + number + pages;
    }

    /** Who and when, as a text in running prose cites it: {@code Lin 2019}; the title where neither is known. */
    @JsonIgnore
    public String shortCitation() {
        String who = author.isEmpty() ? title : author.get(0).shortName();
        if (author.size() == 2) {
            who += " & " + author.get(1).shortName();
        } else if (author.size() > 2) {
            who += " et al.";
        }
        return who + date().map(d -> " " + d.year()).orElse("");
    }
}
