package heartland.loader.rule;

import heartland.model.DataException;
import heartland.model.Modality;
import heartland.model.Polarity;
import heartland.model.Relation;
import heartland.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the .rules files of one language. docs/rules.md describes how they are written; grammar.rules comes first, so that
 * the others can use what it defines.
 */
public final class RuleReader {
    private final Vocabulary vocabulary;
    /** An expression that matches nothing. */
    private static final String NOTHING = "(?!)";

    private final Dialect dialect;
    private final Lexicon lexicon;
    private final RulePattern pattern;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<DataException> problems = new ArrayList<>();

    private RuleReader(Vocabulary vocabulary, Dialect dialect) {
        this.vocabulary = vocabulary;
        this.dialect = dialect;
        lexicon = new Lexicon(dialect);
        pattern = new RulePattern(dialect, lexicon);
    }

    /**
     * Reads a language's rules.
     *
     * @throws DataException at the first wrong line, with file and line
     */
    public static RuleSet read(Path folder, Dialect dialect, Vocabulary vocabulary) {
        List<DataException> problems = new ArrayList<>();
        RuleSet rules = read(folder, dialect, vocabulary, problems);
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return rules;
    }

    /** As {@link #read(Path, Dialect, Vocabulary)}, all problems gathered instead of the first thrown. */
    public static RuleSet read(Path folder, Dialect dialect, Vocabulary vocabulary, List<DataException> problems) {
        RuleReader reader = new RuleReader(vocabulary, dialect);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".rules"))
                    .sorted(Comparator.comparing((Path file) -> !file.endsWith("grammar.rules"))
                            .thenComparing(Comparator.naturalOrder()))
                    .forEach(reader::readFile);
        } catch (IOException e) {
            throw new DataException(folder + ": cannot be read: " + e.getMessage(), e);
        }
        problems.addAll(reader.problems);
        return new RuleSet(dialect, List.copyOf(reader.rules), reader.lexicon);
    }

    private void readFile(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: " + e.getMessage(), e);
        }
        String prefix = dialect.code() + "/" + file.getFileName().toString().replace(".rules", "") + "/";
        for (int i = 0; i < lines.size(); ) {
            int next = i + 1;
            while (next < lines.size() && lines.get(next).startsWith(" ")) {
                next++;
            }
            List<String> block = lines.subList(i, next).stream()
                    .map(line -> line.replaceAll("(^|\\s)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!block.isEmpty()) {
                try {
                    statement(prefix, i + 1, block);
                } catch (IllegalArgumentException e) {
                    problems.add(new DataException(file, i + 1L, e.getMessage()));
                }
            }
            i = next;
        }
    }

    private void statement(String prefix, int line, List<String> block) {
        String[] head = block.get(0).split("\\s+", 2);
        if (head.length < 2) {
            throw new IllegalArgumentException(
                    "'" + block.get(0) + "' says nothing: begin with lexicon, pattern, none or rule");
        }
        switch (head[0]) {
            case "lexicon" -> {
                String[] parts = define(String.join(" ", block).substring("lexicon".length()));
                lexicon.define(parts[0], Arrays.asList(parts[1].split("\\s+")));
            }
            case "pattern" -> {
                String[] parts = define(String.join("", block).substring("pattern".length()));
                lexicon.definePattern(parts[0], parts[1]);
            }
            case "none" ->
                Arrays.stream(String.join(" ", block).split("\\s+"))
                        .skip(1)
                        .forEach(name -> lexicon.definePattern(name, NOTHING));
            case "rule" -> rule(prefix, line, head[1].split("\\s+"), block.subList(1, block.size()));
            default ->
                throw new IllegalArgumentException(
                        "'" + head[0]
                                + "' is none of lexicon, pattern, none, rule: indent the line if it goes on from the one above");
        }
    }

    private static String[] define(String text) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("write: name = what it stands for");
        }
        return new String[] {parts[0].strip(), parts[1].strip()};
    }

    private void rule(String prefix, int place, String[] head, List<String> lines) {
        if (head.length != 2) {
            throw new IllegalArgumentException("write: rule NAME RELATION");
        }
        String id = prefix + head[0];
        if (!ids.add(id)) {
            throw new IllegalArgumentException("there is a rule " + id + " already: give this one another name");
        }
        Relation relation = vocabulary.get(head[1]);
        List<Pattern> patterns = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\\s+", 2);
            if (parts[0].equals("match") && parts.length == 2) {
                patterns.add(pattern.compile(parts[1], relation));
            } else {
                settings.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs a line that begins with match");
        }
        Rule.Unnamed unnamed = take(settings, "object", Rule.Unnamed::valueOf, Rule.Unnamed.NONE);
        boolean needed = unnamed == Rule.Unnamed.NONE || unnamed == Rule.Unnamed.NOUN;
        if (needed && !patterns.stream().allMatch(each -> Slots.has(each, "O"))) {
            throw new IllegalArgumentException("rule " + id
                    + " needs <O> in each match, or the setting object country, object before or object topic");
        }
        if (unnamed == Rule.Unnamed.TOPIC && !patterns.stream().allMatch(each -> Slots.has(each, "S"))) {
            throw new IllegalArgumentException("rule " + id + ": object topic needs <S> in each match");
        }
        Pattern about = settings.containsKey("about") ? pattern.words(settings.remove("about")) : null;
        if (about != null
                && unnamed != Rule.Unnamed.BEFORE
                && !patterns.stream().allMatch(each -> Slots.has(each, "A"))) {
            throw new IllegalArgumentException(
                    "rule " + id + ": about needs a slot <A:…> in each match, or the setting object before");
        }
        rules.add(new Rule(
                id,
                place,
                relation.id(),
                List.copyOf(patterns),
                take(settings, "with", Rule.Partner::valueOf, Rule.Partner.NONE),
                take(settings, "subject", Rule.Count::valueOf, Rule.Count.ANY),
                settings.remove("split") != null,
                settings.remove("swap") != null,
                settings.remove("mutual") != null,
                take(settings, "polarity", Polarity::valueOf, null),
                take(settings, "modality", Modality::valueOf, null),
                take(settings, "date", Rule.DateRole::valueOf, Rule.DateRole.FROM),
                unnamed,
                about,
                settings.remove("names") != null,
                take(settings, "confidence", Double::valueOf, 0.8)));
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException(
                    "rule " + id + ": no such setting: " + settings.keySet()
                            + "; there are with, subject, split, swap, mutual, polarity, modality, date, object, about, names, confidence");
        }
    }

    private static <T> T take(Map<String, String> settings, String name, Function<String, T> read, T otherwise) {
        String text = settings.remove(name);
        try {
            return text == null ? otherwise : read.apply(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " cannot be " + text, e);
        }
    }
}
