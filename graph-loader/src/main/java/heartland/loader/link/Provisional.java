package heartland.loader.link;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.PartialDate;
import heartland.model.Script;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Actors that no list has: by which id and names they are known. */
public final class Provisional {
    /** Begins the id of what is only described (軍事合作協定), not named: two of them are not one because they sound alike. */
    static final String DESCRIBED = "?";

    private Provisional() {}

    /** The id that a name gets: its letters and digits, in lower case, joined by hyphens. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** Whether the actor is only described, so that its parties and date must tell which one is meant. */
    public static boolean isDescribed(Actor actor) {
        return actor.id().startsWith(DESCRIBED);
    }

    /** What the text names from start to end. */
    static Mention named(String text, int start, int end, ActorType type) {
        return mention(text, start, end, start, end, type, "");
    }

    /**
     * What the text only describes from start to end.
     *
     * @param nameStart where what it is to be called begins, with whose it is if need be
     * @param nameEnd where that ends, with its place if one stands behind it
     */
    static Mention described(String text, int start, int end, int nameStart, int nameEnd, ActorType type) {
        return mention(text, start, end, nameStart, nameEnd, type, DESCRIBED);
    }

    /** The words without quotation marks, and without what brackets add. */
    static String plain(String words) {
        return Brackets.ROUND
                .matcher(words)
                .replaceAll("")
                .replaceAll("[《》「」『』“”]", "")
                .strip();
    }

    private static Mention mention(
            String text, int start, int end, int nameStart, int nameEnd, ActorType type, String mark) {
        String surface = plain(text.substring(nameStart, nameEnd));
        String whole = text.substring(nameStart, nameEnd).strip();
        String unplaced = nameEnd > end ? text.substring(nameStart, end) : surface;
        List<String> names = Stream.of(surface, whole.matches(".*[（(].*") ? whole : surface, unplaced)
                .distinct()
                .toList();
        return new Mention(start, end, Actor.of(mark + slug(surface), type, names), Mention.Form.PROVISIONAL);
    }

    /**
     * A described event, told from others by where and when it was, and where that is unknown by its words and its document.
     *
     * @param host null where unknown
     * @param date null where unknown
     */
    public static Actor held(Actor described, Actor host, PartialDate date, String doc) {
        String words = described.names().get(0);
        List<String> placed = host == null || isNamedIn(words, host) ? List.of() : placed(words, host);
        String first = placed.isEmpty() ? words : placed.get(0);
        String id = (date == null ? doc + "-" : "")
                + (placed.isEmpty() ? "" : host.id() + "-")
                + described.id().substring(DESCRIBED.length())
                + (date == null ? "" : "-" + date);
        List<String> names = new ArrayList<>(List.of(first + (date == null ? "" : " (" + date + ")")));
        names.addAll(placed);
        names.addAll(described.names());
        return Actor.of(slug(id), described.type(), names.stream().distinct().toList());
    }

    private static boolean isNamedIn(String words, Actor host) {
        String folded = Script.fold(words);
        return host.names().stream().map(Script::fold).anyMatch(folded::contains);
    }

    /** By which a reader knows it: summit in Yalta, Yalta summit; 雅爾達峰會. */
    private static List<String> placed(String words, Actor host) {
        return Script.of(words) == UnicodeScript.HAN
                ? List.of(host.nameZh().orElse(host.name()) + words)
                : List.of(words + " in " + host.name(), host.name() + " " + words);
    }

    /** As {@link #identified}, where nobody is known to have signed. */
    public static Actor unidentified(Actor described, String doc) {
        return Actor.of(
                slug(doc + "-" + described.id().substring(1)), described.type(), List.copyOf(described.names()));
    }
}
