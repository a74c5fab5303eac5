package heartland.api.browser;

import heartland.store.NamedQueries;
import heartland.store.NamedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of cypher/browser/pictures, and all questions, in the folders of cypher/browser/questions.txt. */
record SavedFolders(Path dir, NamedQueries queries) {
    private static final String PICTURES = "Pictures";
    private static final String OTHERS = "Other questions";

    List<SavedFolder> read() throws IOException {
        List<SavedFolder> folders = new ArrayList<>(List.of(new SavedFolder(PICTURES, pictures())));
        Map<String, NamedQuery> byName = queries.all().stream()
                .collect(Collectors.toMap(NamedQuery::name, Function.identity(), (a, b) -> a, TreeMap::new));
        Set<String> placed = new HashSet<>();
        for (String line : Files.readAllLines(dir.resolve("questions.txt"))) {
            String[] parts = line.split(":", 2);
            if (parts.length == 2 && !line.startsWith("#")) {
                List<String> names = Arrays.stream(parts[1].strip().split("\\s+"))
                        .filter(byName::containsKey)
                        .toList();
                placed.addAll(names);
                folders.add(new SavedFolder(
                        parts[0].strip(),
                        names.stream().map(byName::get).map(SavedQuery::of).toList()));
            }
        }
        byName.keySet().removeAll(placed);
        if (!byName.isEmpty()) {
            folders.add(new SavedFolder(
                    OTHERS, byName.values().stream().map(SavedQuery::of).toList()));
        }
        return folders;
    }

    private List<String> pictures() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(dir.resolve("pictures"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file).strip());
            }
        }
        return texts;
    }
}
