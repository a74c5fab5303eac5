package heartland.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The actors that data/actors lists, by id and by name in any script. */
public final class ActorCatalogue {
    private final Map<String, Actor> byId;
    private final Map<String, List<Actor>> byKey;

    private ActorCatalogue(Map<String, Actor> byId) {
        this.byId = Collections.unmodifiableMap(byId);
        this.byKey = new TreeMap<>();
        for (Actor actor : byId.values()) {
            Stream.concat(Stream.of(actor.id()), actor.names().stream())
                    .map(Script::key)
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(actor));
        }
    }

    /** A catalogue of these actors alone. */
    public static ActorCatalogue of(Collection<Actor> actors) {
        Map<String, Actor> byId = new TreeMap<>();
        actors.forEach(actor -> byId.put(actor.id(), actor));
        return new ActorCatalogue(byId);
    }

    /**
     * Reads every .jsonl file of a folder.
     *
     * @throws DataException at the first line that is wrong: not JSON, an id listed twice, an id that no line defines, or a
     *     name that two actors share and that neither calls ambiguous
     */
    public static ActorCatalogue read(Path folder) {
        List<DataException> problems = new ArrayList<>();
        ActorCatalogue catalogue = read(folder, problems);
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return catalogue;
    }

    /** As {@link #read(Path)}, all problems gathered instead of the first thrown. */
    public static ActorCatalogue read(Path folder, List<DataException> problems) {
        Map<String, Actor> byId = new TreeMap<>();
        Map<String, Place> places = new TreeMap<>();
        for (Path file : jsonlFiles(folder)) {
            long[] line = {0};
            // One value a line and no blank ones, so that counting values counts lines.
            try (Stream<Actor> actors = Jsonl.read(file, Actor.class, bad -> {
                line[0]++;
                problems.add(bad);
            })) {
                actors.forEach(actor -> {
                    line[0]++;
                    Place place = new Place(file, line[0]);
                    if (byId.putIfAbsent(actor.id(), actor) == null) {
                        places.put(actor.id(), place);
                    } else {
                        problems.add(place.problem("the id " + actor.id() + " stands already at "
                                + places.get(actor.id()) + ": give one of them another, or make them one"));
                    }
                });
            }
        }
        ActorCatalogue catalogue = new ActorCatalogue(byId);
        catalogue.check((actor, problem) -> problems.add(places.get(actor.id()).problem(problem)));
        return catalogue;
    }

    public Collection<Actor> actors() {
        return byId.values();
    }

    public Optional<Actor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actors that go by this id or name, compared by {@link Script#key}. */
    public List<Actor> named(String name) {
        return byKey.getOrDefault(Script.key(name), List.of());
    }

    private void check(BiConsumer<Actor, String> problem) {
        for (Actor actor : byId.values()) {
            for (String id : references(actor)) {
                if (!byId.containsKey(id)) {
                    problem.accept(
                            actor, actor.id() + " refers to " + id + ", which no line defines: add it or mend the id");
                }
            }
            List<String> declared = actor.ambiguous().stream().map(Script::key).toList();
            for (String name : actor.names()) {
                List<Actor> shared = named(name);
                if (shared.size() > 1 && !declared.contains(Script.key(name))) {
                    problem.accept(
                            actor,
                            "the name " + name + " of " + actor.id() + " also names "
                                    + shared.stream()
                                            .map(Actor::id)
                                            .filter(id -> !id.equals(actor.id()))
                                            .toList()
                                    + ": list it as ambiguous, or drop it from one");
                }
            }
        }
    }

    private static List<String> references(Actor actor) {
        List<String> ids = new ArrayList<>(actor.members());
        Optional.ofNullable(actor.country()).ifPresent(ids::add);
        Optional.ofNullable(actor.speaksFor()).ifPresent(ids::add);
        actor.offices().forEach(office -> ids.add(office.of()));
        return ids;
    }

    private static List<Path> jsonlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DataException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private record Place(Path file, long line) {
        DataException problem(String text) {
            return new DataException(file, line, text);
        }

        @Override
        public String toString() {
            return file.getFileName() + ":" + line;
        }
    }
}
