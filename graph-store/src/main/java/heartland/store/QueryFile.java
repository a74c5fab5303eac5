package heartland.store;

import heartland.model.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the declaration in the head comment of a query's file. */
final class QueryFile {
    private static final Pattern LINE = Pattern.compile("//\\s*(\\w+(?:\\.zh)?)(?:\\s+(\\w+))?\\s*:\\s*(.*)");
    private static final Pattern CONTINUED = Pattern.compile("//\\s{2,}(.*)");
    private static final Pattern PARAM =
            Pattern.compile("(\\w+)(?:\\(([^)]*)\\))?(\\?)?(?:\\s*=\\s*(.*?))?(?:\\s*—\\s*(.*))?");
    private static final Pattern BOUNDS = Pattern.compile("(-?\\d{1,18})\\s*\\.\\.\\s*(-?\\d{1,18})");
    private static final Pattern ARGUMENT = Pattern.compile("(\\w+)=(\\S+)\\s*");
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");
    private static final long MOST = 1000;

    private final Path file;
    private final List<Param> params = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> example = new LinkedHashMap<>();
    private int exampleLine = 1;
    private String open = "";
    private NamedQuery.Returns returns;

    private QueryFile(Path file) {
        this.file = file;
    }

    /** @throws DataException with file and line where the declaration is wrong */
    static NamedQuery read(Path file) {
        try {
            return new QueryFile(file).parse(Files.readString(file));
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private NamedQuery parse(String text) {
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() && lines.get(line).startsWith("//")) {
            declare(lines.get(line), ++line);
        }
        if (!texts.containsKey("title")) {
            throw problem(1, "no title: begin the file with '// title: …'");
        }
        if (returns == null) {
            throw problem(
                    Math.max(line, 1),
                    "no returns: end the head comment with '// returns: table' or '// returns: graph'");
        }
        checkUse(lines.subList(line, lines.size()), line);
        checkExample();
        String name = file.getFileName().toString().replaceFirst("\\.cypher$", "");
        return new NamedQuery(
                name,
                texts.get("title"),
                texts.get("title.zh"),
                texts.getOrDefault("description", ""),
                texts.get("description.zh"),
                params,
                example,
                returns,
                text);
    }

    private void declare(String text, int line) {
        Matcher continued = CONTINUED.matcher(text);
        if (continued.matches() && texts.containsKey(open)) {
            texts.merge(open, continued.group(1).strip(), QueryFile::join);
            return;
        }
        Matcher declaration = LINE.matcher(text);
        String key = declaration.matches() ? declaration.group(1) : "";
        open = key;
        switch (key) {
            case "title", "title.zh", "description", "description.zh" ->
                texts.put(key, declaration.group(3).strip());
            case "example" -> example(declaration.group(3).strip(), line);
            case "param" ->
                params.add(param(declaration.group(2), declaration.group(3).strip(), line));
            case "returns" ->
                returns =
                        oneOf(NamedQuery.Returns.values(), declaration.group(3).strip(), line);
            default ->
                throw problem(
                        line,
                        "'" + text
                                + "' declares nothing: write title, title.zh, description, description.zh, param, example"
                                + " or returns");
        }
    }

    /** Words are parted by a space, Chinese is not. */
    private static String join(String first, String second) {
        return first + (first.matches(".*\\p{IsHan}|.*[，。；：、]") ? "" : " ") + second;
    }

    private void example(String text, int line) {
        exampleLine = line;
        Matcher argument = ARGUMENT.matcher(text);
        int end = 0;
        while (argument.find() && argument.start() == end) {
            example.put(argument.group(1), argument.group(2));
            end = argument.end();
        }
        if (end < text.length()) {
            throw problem(line, "'" + text.substring(end) + "' is no argument: write name=value, parted by spaces");
        }
    }

    private Param param(String name, String text, int line) {
        Matcher parts = PARAM.matcher(text);
        if (name == null || !parts.matches()) {
            throw problem(line, "no parameter: write '// param name: type = default — description'");
        }
        if (params.stream().anyMatch(other -> other.name().equals(name))) {
            throw problem(line, name + " is declared twice: keep one");
        }
        Param.Type type = oneOf(Param.Type.values(), parts.group(1), line);
        String within = parts.group(2);
        List<String> allowed =
                type == Param.Type.ENUM && within != null ? List.of(within.split("\\s*,\\s*")) : List.of();
        if (type == Param.Type.ENUM && allowed.isEmpty()) {
            throw problem(line, name + " allows nothing: write enum(this, that)");
        }
        Matcher bounds = BOUNDS.matcher(type == Param.Type.INT && within != null ? within.strip() : "1.." + MOST);
        if (!bounds.matches()) {
            throw problem(line, name + " has no bounds in '" + within + "': write int(1..500)");
        }
        Param param = new Param(
                name,
                type,
                parts.group(3) != null,
                parts.group(4),
                allowed,
                Long.parseLong(bounds.group(1)),
                Long.parseLong(bounds.group(2)),
                parts.group(5) == null ? "" : parts.group(5));
        if (param.defaultValue() != null) {
            check("the default", param, param.defaultValue(), line);
        }
        return param;
    }

    private void check(String what, Param param, String value, int line) {
        try {
            Arguments.plain(param, value, Clock.systemUTC());
        } catch (BadArgumentException e) {
            throw problem(line, what + " is wrong: " + e.getMessage());
        }
    }

    private void checkExample() {
        for (String name : example.keySet()) {
            if (params.stream().noneMatch(param -> param.name().equals(name))) {
                throw problem(exampleLine, "the example gives " + name + ", which is no parameter: drop it");
            }
        }
        for (Param param : params) {
            String value = example.get(param.name());
            if (!example.isEmpty() && value == null && param.required()) {
                throw problem(exampleLine, "the example lacks " + param.name() + ": give it a value");
            }
            if (value != null) {
                check("the example", param, value, exampleLine);
            }
        }
    }

    private void checkUse(List<String> cypher, int before) {
        Set<String> unused = params.stream().map(Param::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = Set.copyOf(unused);
        for (int i = 0; i < cypher.size(); i++) {
            Matcher used = USED.matcher(cypher.get(i));
            while (used.find()) {
                if (!declared.contains(used.group(1))) {
                    throw problem(
                            before + i + 1,
                            "$" + used.group(1) + " is not declared: add '// param " + used.group(1)
                                    + ": …' to the head comment");
                }
                unused.remove(used.group(1));
            }
        }
        if (!unused.isEmpty()) {
            throw problem(1, "declares " + unused + " and does not use it: use it or drop it");
        }
    }

    private <E extends Enum<E>> E oneOf(E[] values, String text, int line) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw problem(
                line,
                "'" + text + "' is unknown: write one of "
                        + List.of(values).toString().toLowerCase(Locale.ROOT));
    }

    private DataException problem(long line, String text) {
        return new DataException(file, line, text);
    }
}
