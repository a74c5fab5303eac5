package heartland.store;

import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person types into a search, as a Lucene query over text folded to one script. */
final class SearchQuery {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private SearchQuery() {}

    /** All the words, the last of them perhaps unfinished; empty where there is none. */
    static String of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Script.fold(text));
        while (word.find()) {
            words.add(word.group());
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(term(words.get(i), i == words.size() - 1));
        }
        return String.join(" AND ", terms);
    }

    /** The index has Chinese in pairs: of one character it has what begins with it, of more than two a phrase. */
    private static String term(String word, boolean last) {
        if (Script.isHan(word.codePointAt(0))) {
            return word.length() == 1 ? word + "*" : '"' + word + '"';
        }
        return last ? "(" + word + " OR " + word + "*)" : word;
    }
}
