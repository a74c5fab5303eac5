package heartland.loader.link;

import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names of which quotation marks set a part apart: 「一帶一路」國際合作高峰論壇, 「古阿姆」集團. */
final class QuotedNames {
    private static final String OPENING = "「『《〈“‘";
    private static final String CLOSING = "」』》〉”’";

    private QuotedNames() {}

    /** The names that the text has, and in place of shorter ones those that it has once the marks are left out. */
    static List<NameIndex.Hit> find(NameIndex names, String text, String folded) {
        List<NameIndex.Hit> hits = names.find(text, folded);
        if (text.chars().noneMatch(c -> OPENING.indexOf(c) >= 0)) {
            return hits;
        }
        StringBuilder bare = new StringBuilder(text.length());
        StringBuilder bareFolded = new StringBuilder(text.length());
        List<Integer> origin = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) < 0 && CLOSING.indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
                bareFolded.append(folded.charAt(i));
                origin.add(i);
            }
        }
        List<NameIndex.Hit> all = new ArrayList<>(hits);
        for (NameIndex.Hit hit : names.find(bare.toString(), bareFolded.toString())) {
            int start = origin.get(hit.start());
            int end = origin.get(hit.end() - 1) + 1;
            if (isDivided(text, start, end)) {
                all.removeIf(other -> other.start() < end && start < other.end());
                all.add(new NameIndex.Hit(start, end, hit.entries()));
            }
        }
        all.sort(Comparator.comparingInt(NameIndex.Hit::start));
        return all;
    }

    /**
     * Whether just one pair of marks is in the name, its first at the beginning or within: in 「愛中國」銀行 China is no part of a
     * bank's name, nor are two titles that follow each other one name.
     */
    private static boolean isDivided(String text, int start, int end) {
        int open = -1;
        int closed = -1;
        for (int i = Math.max(0, start - 1); i < Math.min(end + 1, text.length()); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                if (open >= 0) {
                    return false;
                }
                open = i;
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                if (open < 0 || closed >= 0) {
                    return false;
                }
                closed = i;
            }
        }
        boolean whole = open < start && closed >= end;
        return open >= 0 && closed >= 0 && !whole;
    }
}
