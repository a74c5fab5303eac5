package heartland.loader.cli;

import heartland.loader.extract.Explanation;
import heartland.loader.extract.Explanation.Explained;
import heartland.loader.extract.Seen;
import heartland.loader.link.Masked;
import heartland.loader.link.Mention;
import heartland.loader.link.Provisional;
import heartland.loader.link.Unit;
import heartland.loader.nlp.Token;
import heartland.loader.read.Document;
import heartland.loader.read.Sentence;
import heartland.loader.rule.Relaxed;
import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.date.DateMention;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints what was seen in each sentence of a text. */
final class ExplanationPrinter {
    private final ActorCatalogue catalogue;
    private final PrintWriter out;

    ExplanationPrinter(ActorCatalogue catalogue, PrintWriter out) {
        this.catalogue = catalogue;
        this.out = out;
    }

    void print(Document document, Explanation explanation) {
        Map<Integer, List<Explained>> read = explanation.sentences().stream()
                .collect(Collectors.groupingBy(
                        explained -> explained.seen().sentence().index()));
        for (Sentence sentence : document.sentences()) {
            out.println(sentence.text());
            out.println("  " + document.language() + ", read as "
                    + sentence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            List<Explained> parts = read.getOrDefault(sentence.index(), List.of());
            if (parts.isEmpty()) {
                out.println("  Headings and references are not read for claims: end a sentence with a stop.");
            }
            for (Explained part : parts) {
                String text = part.seen().reading().groups().original();
                if (!text.equals(sentence.text())) {
                    out.println("\n  a part, read by itself: " + text);
                }
                print(part);
            }
            out.println();
        }
        out.flush();
    }

    private void print(Explained explained) {
        Seen seen = explained.seen();
        Masked masked = seen.reading().groups();
        table(
                "mentions",
                List.of("text", "actor", "type", "known by"),
                seen.mentions().stream().map(mention -> row(masked, mention)).toList());
        table(
                "groups",
                List.of("text", "members", "person", "is"),
                masked.units().stream()
                        .filter(ExplanationPrinter::isGroup)
                        .map(unit -> row(masked, unit))
                        .toList());
        table(
                "dates",
                List.of("text", "from", "to"),
                seen.reading().dates().stream().map(date -> row(masked, date)).toList());
        section("as rules see it", List.of(shown(masked, 0, masked.text().length())));
        table(
                "parse",
                List.of("", "word", "tag", "head", "relation"),
                words(masked, seen.reading().tokens()));
        if (seen.reading().tokens().isEmpty()) {
            out.println("    Chinese alone is parsed.");
        }
        section(
                "rules that fire",
                seen.attempts().stream()
                        .flatMap(attempt -> AttemptLines.of(attempt, seen).stream())
                        .toList());
        section(
                "rules that nearly fire",
                explained.nearMisses().stream()
                        .flatMap(miss -> AttemptLines.ofMiss(miss).stream())
                        .toList());
        section("claims", seen.findings().stream().map(AttemptLines::claim).toList());
    }

    private List<String> row(Masked masked, Mention mention) {
        Actor actor = mention.actor();
        String surface = masked.original().substring(mention.start(), mention.end());
        return List.of(surface, actor.id(), actor.type().label(), origin(mention.form(), surface, actor));
    }

    private String origin(Mention.Form form, String surface, Actor actor) {
        return switch (form) {
            case NAME ->
                catalogue.named(surface).stream().anyMatch(known -> known.id().equals(actor.id()))
                        ? "data/actors"
                        : "brackets in the text";
            case ADJECTIVE -> "data/actors, adjective";
            case SHORT -> "data/actors, short form in context";
            case PROVISIONAL ->
                "its head noun" + (Provisional.isDescribed(actor) ? ", told by its parties and date" : "");
            case TAGGED -> "the tagger";
        };
    }

    private static boolean isGroup(Unit unit) {
        return unit.members().size() > 1 || !unit.persons().isEmpty() || unit.anaphor();
    }

    private static List<String> row(Masked masked, Unit unit) {
        return List.of(
                masked.original().substring(unit.start(), unit.end()),
                AttemptLines.members(unit),
                unit.persons().stream().map(Actor::id).collect(Collectors.joining("+")),
                Stream.of(
                                unit.anaphor() ? "pointing back" : "",
                                unit.named().size() < unit.members().size() ? "collective" : "",
                                unit.split() > 0 ? "two sides: " + sides(unit) : "")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String sides(Unit unit) {
        return AttemptLines.ids(unit.members().subList(0, unit.split())) + " and "
                + AttemptLines.ids(
                        unit.members().subList(unit.split(), unit.members().size()));
    }

    private static List<String> row(Masked masked, DateMention date) {
        return List.of(
                masked.original().substring(date.start(), date.end()),
                Objects.toString(date.from(), ""),
                Objects.toString(date.to(), ""));
    }

    private static List<List<String>> words(Masked masked, List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> {
                    Token token = tokens.get(i);
                    return List.of(
                            String.valueOf(i + 1),
                            shown(masked, token.start(), token.end()),
                            token.pos(),
                            token.head() < 0 ? "" : String.valueOf(token.head() + 1),
                            token.relation());
                })
                .toList();
    }

    /** The masked text, each slot as its members and their type. */
    private static String shown(Masked masked, int start, int end) {
        StringBuilder shown = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = masked.text().charAt(i);
            if (Slots.isKind(c)) {
                shown.append('<')
                        .append(AttemptLines.members(masked.unitAt(i)))
                        .append(':')
                        .append(Relaxed.label(Slots.kind(c)))
                        .append('>');
                i++;
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private void table(String title, List<String> head, List<List<String>> rows) {
        section(title, rows.isEmpty() ? List.of() : Table.of(head, rows).lines().toList());
    }

    private void section(String title, List<String> lines) {
        out.println("\n  " + title + (lines.isEmpty() ? ": none" : ""));
        lines.forEach(line -> out.println("    " + line));
    }
}
