package heartland.loader.link;

import heartland.model.name.NameIndex;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence as names that no list has are looked for in it: a sign stands for every character that a known name takes, another
 * one for those of the name of a place, of which a longer name may be made.
 */
final class OpenText {
    /** Stands for a character that another name takes. */
    static final char HIDDEN = '\uffff';

    /** Stands for a character of the name of a place. */
    static final char PLACE = '\ufffe';

    private OpenText() {}

    /**
     * @param words the sentence, as printed where capitals tell names, else folded
     * @param taken the characters of all known names, those of places among them
     */
    static StringBuilder of(String words, List<Mention> places, boolean[] taken) {
        StringBuilder open = new StringBuilder(words);
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                open.setCharAt(i, HIDDEN);
            }
        }
        places.forEach(place -> hide(open, place));
        return open;
    }

    /** A name takes its characters even where nothing tells whom it means. */
    static boolean[] taken(String folded, List<Mention> found, List<NameIndex.Hit> hits) {
        boolean[] taken = new boolean[folded.length()];
        hits.forEach(hit -> Arrays.fill(taken, hit.start(), hit.end(), true));
        found.forEach(mention -> Arrays.fill(taken, mention.start(), mention.end(), true));
        return taken;
    }

    /** Sets the sign for a place over this one. */
    static void hide(StringBuilder open, Mention place) {
        char[] signs = new char[place.length()];
        Arrays.fill(signs, PLACE);
        open.replace(place.start(), place.end(), new String(signs));
    }
}
