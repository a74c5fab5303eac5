package heartland.model.ask;

import heartland.model.Actor;
import heartland.model.PartialDate;
import heartland.model.Script;
import heartland.model.Source;
import heartland.model.date.ChineseDates;
import heartland.model.date.DateMention;
import heartland.model.date.EnglishDates;
import heartland.model.name.NameIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what may fill slots: papers, actors, dates, numbers. */
final class Names {
    private static final Pattern ISO = Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}(?:-\\d{2})?(?![\\d-])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{Alnum}.,-])\\d{1,3}(?![\\p{Alnum}.,-])");
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]{2,}");

    private final NameIndex index;
    private final SourceNames sources;

    Names(NameIndex index, Collection<Source> sources) {
        this.index = index;
        this.sources = new SourceNames(sources);
    }

    /** What can be told without regard to the words around it, none overlapping another. */
    List<Token> find(String text, String folded, PartialDate today) {
        List<Token> found = new ArrayList<>();
        Stream.of(sources.find(folded), actors(text, folded), dates(text, today), numbers(text))
                .flatMap(List::stream)
                .filter(token -> found.stream().noneMatch(token::overlaps))
                .forEach(found::add);
        return found;
    }

    /**
     * What a stretch may mean that is no known word: a name whose capitals were left out, or in Chinese the states of a
     * short form such as 中俄. Nothing where not all of it is explained.
     */
    List<Token> guess(String text, Token unknown) {
        String stretch = text.substring(unknown.start(), unknown.end());
        List<Token> guessed =
                Script.isHan(stretch.codePointAt(0)) ? shortForms(stretch, unknown) : written(stretch, unknown);
        return guessed.isEmpty() ? List.of(unknown) : guessed;
    }

    private List<Token> shortForms(String stretch, Token unknown) {
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < stretch.length(); i++) {
            List<Actor> actors = index.shortForm(Script.fold(stretch.charAt(i)));
            if (actors.isEmpty()) {
                return List.of();
            }
            found.add(Token.name(unknown.start() + i, unknown.start() + i + 1, actors));
        }
        return found;
    }

    private List<Token> written(String stretch, Token unknown) {
        List<Token> found = new ArrayList<>();
        for (MatchResult word : LATIN_WORD.matcher(stretch).results().toList()) {
            Optional<List<Actor>> actors = Stream.of(
                            word.group().toUpperCase(Locale.ROOT),
                            word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                    + word.group().substring(1),
                            word.group().replaceFirst("s$", ""))
                    .map(this::named)
                    .filter(named -> !named.isEmpty())
                    .findFirst();
            if (actors.isEmpty()) {
                return List.of();
            }
            found.add(Token.name(unknown.start() + word.start(), unknown.start() + word.end(), actors.get()));
        }
        return found;
    }

    private List<Actor> named(String name) {
        return index.find(name, Script.fold(name)).stream()
                .filter(hit -> hit.end() - hit.start() == name.length())
                .flatMap(hit -> hit.entries().stream())
                .map(NameIndex.Entry::actor)
                .toList();
    }

    private List<Token> actors(String text, String folded) {
        return index.find(text, folded).stream()
                .map(hit -> Token.name(
                        hit.start(),
                        hit.end(),
                        hit.entries().stream().map(NameIndex.Entry::actor).toList()))
                .toList();
    }

    private static List<Token> dates(String text, PartialDate today) {
        List<Token> dates = new ArrayList<>();
        ISO.matcher(text).results().forEach(iso -> date(iso).ifPresent(dates::add));
        List<DateMention> mentions = text.codePoints().anyMatch(Script::isHan)
                ? new ChineseDates(today).find(text)
                : new EnglishDates(today).find(text);
        mentions.stream()
                .map(Token::date)
                .filter(date -> dates.stream().noneMatch(date::overlaps))
                .forEach(dates::add);
        return dates;
    }

    private static Optional<Token> date(MatchResult iso) {
        try {
            return Optional.of(
                    Token.date(new DateMention(iso.start(), iso.end(), PartialDate.parse(iso.group()), null)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Token> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(digits -> Token.number(digits.start(), digits.end(), digits.group()))
                .toList();
    }
}
