package heartland.loader.read;

import heartland.model.DataException;
import heartland.model.Script;
import heartland.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a file that several sources share, at their titles. */
final class Articles {
    /** Between two titles of a table of contents stands less than this. */
    private static final int SHORTEST_ARTICLE = 300;

    private static final int MOST_TITLE_LINES = 4;
    private static final Pattern NOISE =
            Pattern.compile("<sup>[^<]*</sup>|<[^>]*>|[⁰¹²³⁴⁵⁶⁷⁸⁹]|\\[\\^?\\d+]|[^\\p{L}\\p{N}]");
    private static final Pattern MARK = Pattern.compile("\\d{0,2}");

    /**
     * @param extent from its title to the next article's
     */
    record Article(Source source, Span extent) {}

    private record Title(Source source, int start) {}

    private Articles() {}

    /**
     * @throws DataException if a title is not found as a line of its own
     */
    static List<Article> cut(Path file, String text, List<Line> lines, List<Source> sources) {
        List<Title> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Source source : sources) {
                if (isTitle(lines, i, key(source.title()))) {
                    places.add(new Title(source, lines.get(i).start()));
                }
            }
        }
        List<Title> starts = new ArrayList<>();
        for (Source source : sources) {
            starts.add(start(source, places, text.length()).orElseThrow(() -> notFound(file, source)));
        }
        starts.sort(Comparator.comparingInt(Title::start));
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            articles.add(
                    new Article(starts.get(i).source(), new Span(starts.get(i).start(), end)));
        }
        return articles;
    }

    private static Optional<Title> start(Source source, List<Title> places, int end) {
        for (int i = 0; i < places.size(); i++) {
            int next = i + 1 < places.size() ? places.get(i + 1).start() : end;
            if (places.get(i).source().equals(source) && next - places.get(i).start() >= SHORTEST_ARTICLE) {
                return Optional.of(places.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the title begins at that line and fills it and the next ones, a footnote mark aside. */
    private static boolean isTitle(List<Line> lines, int from, String title) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + MOST_TITLE_LINES); i++) {
            joined.append(key(lines.get(i).text()));
            if (joined.length() >= title.length()) {
                return joined.indexOf(title) == 0
                        && MARK.matcher(joined.substring(title.length())).matches();
            }
            if (joined.isEmpty() || title.indexOf(joined.toString()) != 0) {
                return false;
            }
        }
        return false;
    }

    private static String key(String title) {
        return NOISE.matcher(Script.key(NOISE.matcher(title).replaceAll(""))).replaceAll("");
    }

    private static DataException notFound(Path file, Source source) {
        return new DataException(file + ": the title of " + source.id() + ", '" + source.title()
                + "', is not found as a line of its own: write it in sources.json as the file prints it");
    }
}
