package heartland.model.ask;

import heartland.model.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Cuts a question into known words, such that as little as possible stays unknown and the words are few. */
final class Segmenter {
    private static final int UNKNOWN_COST = 100;

    private final Words words;
    private final int longest;

    Segmenter(Words words) {
        this.words = words;
        this.longest = words.longest();
    }

    /**
     * The tokens of a question in their order, those given among them.
     *
     * @param given names, dates and the like, none of which overlaps another
     */
    List<Token> cut(String folded, List<Token> given) {
        int length = folded.length();
        int[] cost = new int[length + 1];
        Token[] next = new Token[length];
        Arrays.fill(cost, 0, length, Integer.MAX_VALUE);
        for (int i = length - 1; i >= 0; i--) {
            for (Token token : at(folded, i, given)) {
                int total = cost[token.end()] + cost(token);
                if (total < cost[i]) {
                    cost[i] = total;
                    next[i] = token;
                }
            }
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < length; i = next[i].end()) {
            add(tokens, next[i]);
        }
        tokens.removeIf(token -> token.isUnknown()
                && folded.substring(token.start(), token.end()).chars().noneMatch(Character::isLetterOrDigit));
        return tokens;
    }

    private static void add(List<Token> tokens, Token token) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last != null && last.isUnknown() && token.isUnknown()) {
            tokens.set(tokens.size() - 1, Token.unknown(last.start(), token.end()));
        } else {
            tokens.add(token);
        }
    }

    private static int cost(Token token) {
        return token.isUnknown() ? UNKNOWN_COST * (token.end() - token.start()) : 1;
    }

    private List<Token> at(String text, int start, List<Token> given) {
        Optional<Token> here =
                given.stream().filter(token -> token.start() == start).findFirst();
        if (here.isPresent()) {
            return List.of(here.get());
        }
        int limit = given.stream()
                .mapToInt(Token::start)
                .filter(index -> index > start)
                .min()
                .orElse(text.length());
        List<Token> found = new ArrayList<>();
        for (int end = start + 1; end <= Math.min(limit, start + longest); end++) {
            if (isWhole(text, start, end)) {
                int to = end;
                words.find(text.substring(start, end)).ifPresent(sign -> found.add(Token.word(start, to, sign)));
            }
        }
        Collections.reverse(found);
        found.add(Token.unknown(start, unknownEnd(text, start, limit)));
        return found;
    }

    private static int unknownEnd(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit && isLetter(text, start) && !isWhole(text, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !(isLetter(text, start - 1) && isLetter(text, start))
                && !(isLetter(text, end - 1) && isLetter(text, end));
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0
                && index < text.length()
                && Character.isLetterOrDigit(text.charAt(index))
                && !Script.isHan(text.charAt(index));
    }
}
