package heartland.model.ask;

import heartland.model.DataException;
import heartland.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a .questions file, which docs/ask.md describes. */
final class LanguageReader {
    private final Words words = new Words();
    private final FormCompiler compiler = new FormCompiler(words);
    private final List<QuestionForm> questions = new ArrayList<>();
    private final List<TimeForm> times = new ArrayList<>();

    private final Vocabulary vocabulary;

    private LanguageReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param bad takes what is wrong, with file and line; the rest is read */
    static Language read(Path file, Vocabulary vocabulary, Consumer<DataException> bad) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: " + e.getMessage(), e);
        }
        LanguageReader reader = new LanguageReader(vocabulary);
        for (int i = 0; i < lines.size(); ) {
            int next = i + 1;
            while (next < lines.size() && lines.get(next).startsWith(" ")) {
                next++;
            }
            List<String> block = lines.subList(i, next).stream()
                    .map(line -> line.replaceAll("(^|\\s)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            try {
                if (!block.isEmpty()) {
                    reader.statement(block);
                }
            } catch (IllegalArgumentException e) {
                bad.accept(new DataException(file, i + 1L, e.getMessage()));
            }
            i = next;
        }
        return new Language(reader.words, List.copyOf(reader.questions), List.copyOf(reader.times));
    }

    private void statement(List<String> block) {
        String[] head = block.get(0).split("\\s+", 2);
        String rest = head.length < 2 ? "" : head[1];
        List<String> lines = block.subList(1, block.size());
        switch (head[0]) {
            case "lexicon" -> {
                String[] parts = defined(rest, lines);
                String[] name = parts[0].split("\\s+", 2);
                String relations = name.length < 2 ? "" : name[1];
                Stream.of(relations.split(",")).filter(id -> !id.isEmpty()).forEach(vocabulary::get);
                words.define(name[0], relations, Arrays.asList(parts[1].split("\\s+")));
            }
            case "pattern" -> {
                String[] parts = defined(rest, lines);
                compiler.define(parts[0], parts[1]);
            }
            case "time" -> {
                Period.Kind kind = Period.Kind.valueOf(rest.toUpperCase(Locale.ROOT));
                lines.forEach(line -> times.add(new TimeForm(kind, compiler.ordered(after("match", line)))));
            }
            case "question" -> questions.add(question(rest.split("\\s+"), lines));
            default ->
                throw new IllegalArgumentException("'" + head[0]
                        + "' is none of lexicon, pattern, time, question: indent the line if it goes on from above");
        }
    }

    private static String[] defined(String rest, List<String> lines) {
        String[] parts = (rest + " " + String.join(" ", lines)).split("=", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("write: name = what it stands for");
        }
        return new String[] {parts[0].strip(), parts[1].strip()};
    }

    private QuestionForm question(String[] head, List<String> lines) {
        Map<String, String> fixed = new LinkedHashMap<>();
        boolean sure = true;
        for (String word : head) {
            String[] argument = word.split("=", 2);
            if (argument.length == 2) {
                fixed.put(argument[0], argument[1]);
            } else if (word.equals("unsure")) {
                sure = false;
            }
        }
        List<Shape> shapes = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        for (String line : lines) {
            switch (line.split("\\s+", 2)[0]) {
                case "match" -> shapes.add(compiler.ordered(after("match", line)));
                case "any" -> shapes.add(compiler.unordered(after("any", line)));
                default -> examples.add(after("example", line));
            }
        }
        return new QuestionForm(head[0], sure, Map.copyOf(fixed), List.copyOf(shapes), List.copyOf(examples));
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word + " ")) {
            throw new IllegalArgumentException("'" + line + "': begin the line with match, any or example");
        }
        return line.substring(word.length()).strip();
    }
}
