package heartland.store;

import heartland.model.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rows of an answer are wanted.
 *
 * @param size how many at most
 * @param skip how many come before them
 * @param question what the answer is to, so that nobody goes on with another
 */
public record Page(int size, long skip, String question) {
    /** How many rows at most, where nothing is said. */
    public static final int USUAL = 500;

    /** How many rows anybody can ask for at a time. */
    public static final int MOST = 1000;
    /** The parameter that says how many rows at most. */
    public static final String LIMIT = "limit";
    /** The parameter that says where to go on. */
    public static final String AFTER = "after";

    /** All of an answer that has no pages. */
    static final Page WHOLE = new Page(Integer.MAX_VALUE, 0, "");

    /** @throws BadArgumentException if the limit is out of bounds, or there is nothing to go on with by that name */
    static Page of(String query, Map<String, String> arguments) {
        Map<String, String> rest = new TreeMap<>(arguments);
        String limit = rest.remove(LIMIT);
        String after = rest.remove(AFTER);
        String question = Hash.id(query, rest.toString());
        return new Page(size(limit), after == null || after.isBlank() ? 0 : skip(after, question), question);
    }

    private static int size(String limit) {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        try {
            int size = Integer.parseInt(limit.strip());
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new BadArgumentException(LIMIT, limit, "a whole number from 1 to " + MOST);
    }

    private static long skip(String after, String question) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(" ");
            if (parts.length == 2 && parts[1].equals(question)) {
                return Long.parseLong(parts[0]);
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new BadArgumentException(AFTER, after, "what the answer before gave as next, to the same question");
    }

    /** What names the page after this one. */
    String next() {
        String next = skip + size + " " + question;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(next.getBytes(StandardCharsets.UTF_8));
    }
}
