package heartland.model.ask;

import heartland.model.ask.Understanding.Part;
import heartland.model.date.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * The times that a question gives, parted from the rest of it.
 *
 * @param periods in the order of the forms that found them
 * @param rest the other tokens
 * @param read the words of each time and what they were taken for
 */
record Times(List<Period> periods, List<Token> rest, List<Part> read) {
    static Times of(Sentence sentence, List<Token> tokens, List<TimeForm> forms) {
        List<Token> rest = new ArrayList<>(tokens);
        List<Period> periods = new ArrayList<>();
        List<Part> read = new ArrayList<>();
        for (TimeForm form : forms) {
            Matcher matcher = form.shape().pattern().matcher(signs(rest));
            while (matcher.find()) {
                List<Token> words = rest.subList(matcher.start(), matcher.end());
                DateMention date = words.stream()
                        .filter(token -> token.is(Signs.Kind.DATE))
                        .map(Token::date)
                        .findFirst()
                        .orElse(null);
                periods.add(new Period(form.kind(), date));
                read.add(new Part(
                        sentence.words(words.get(0), words.get(words.size() - 1)),
                        "time: " + form.kind().name().toLowerCase(Locale.ROOT) + shown(date)));
                words.clear();
                matcher.reset(signs(rest));
            }
        }
        return new Times(periods, rest, read);
    }

    static String signs(List<Token> tokens) {
        StringBuilder signs = new StringBuilder();
        tokens.forEach(token -> signs.append(token.sign()));
        return signs.toString();
    }

    private static String shown(DateMention date) {
        if (date == null) {
            return "";
        }
        String from = date.from() == null ? "" : " " + date.from();
        return date.to() == null ? from : from + " to " + date.to();
    }
}
