package heartland.loader.evaluate;

import heartland.model.Actor;
import heartland.model.Claim;
import heartland.model.DataException;
import heartland.model.PartialDate;
import heartland.store.Contents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds claims against gold. A claim is right where gold of the same paper has the same relation and polarity between ends
 * that share a name, in a sentence that overlaps. Each gold claim is found at most once; a second reading of one that is
 * found already counts neither way.
 */
public final class Scoring {
    private static final List<String> HOW = List.of("explicit", "list", "coref", "inferred");

    private final List<Gold> gold;
    private final Map<String, List<Gold>> goldByRelation;
    private final Map<String, Counts> counts = new HashMap<>();
    private final Set<Gold> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Claim> spurious = new ArrayList<>();
    private int dated;
    private int datedRight;
    private int modalityRight;

    private record Gold(GoldClaim claim, Stated stated) {}

    private record Made(Claim claim, Stated stated) {}

    private Scoring(List<GoldClaim> gold) {
        this.gold = gold.stream().map(each -> new Gold(each, Stated.of(each))).toList();
        goldByRelation = this.gold.stream()
                .collect(Collectors.groupingBy(each -> each.claim().relation()));
        goldByRelation.forEach((relation, of) -> counts.put(relation, new Counts(of.size(), 0, 0, 0)));
    }

    /**
     * The score of the claims that are made of papers which the gold speaks of.
     *
     * @throws DataException if a claim names an actor that the contents lack
     */
    public static Score score(List<GoldClaim> gold, Contents contents) {
        return new Scoring(gold).score(contents);
    }

    private Score score(Contents contents) {
        Map<String, Actor> actors =
                contents.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        Set<String> docs = gold.stream().map(each -> each.claim().doc()).collect(Collectors.toSet());
        List<Made> claims = contents.claims().stream()
                .filter(claim -> docs.contains(claim.doc()))
                .map(claim -> new Made(
                        claim, Stated.of(claim, actor(actors, claim.subject()), actor(actors, claim.object()))))
                .toList();
        claims.forEach(this::hold);
        return new Score(
                sorted(counts),
                recallByHow(),
                facts(claims),
                new Share(datedRight, dated),
                new Share(modalityRight, found.size()),
                List.copyOf(spurious),
                gold.stream()
                        .filter(each -> !found.contains(each))
                        .map(Gold::claim)
                        .toList());
    }

    private static Actor actor(Map<String, Actor> actors, String id) {
        if (!actors.containsKey(id)) {
            throw new DataException("a claim names the actor " + id + ", which actors.jsonl lacks: add it there");
        }
        return actors.get(id);
    }

    private void hold(Made made) {
        String relation = made.claim().relation();
        List<Gold> fitting = goldByRelation.getOrDefault(relation, List.of()).stream()
                .filter(each -> each.stated().isSameClaim(made.stated()))
                .toList();
        fitting.stream()
                .filter(each -> !found.contains(each))
                .findFirst()
                .ifPresentOrElse(each -> find(each, made.claim()), () -> {
                    if (fitting.isEmpty()) {
                        spurious.add(made.claim());
                        count(relation, new Counts(0, 0, 1, 0));
                    } else {
                        count(relation, new Counts(0, 0, 0, 0));
                    }
                });
    }

    private void find(Gold each, Claim claim) {
        found.add(each);
        count(claim.relation(), new Counts(0, 1, 1, 1));
        if (each.claim().modality() == claim.modality()) {
            modalityRight++;
        }
        if (each.claim().from() != null) {
            dated++;
            if (claim.from() != null && areAlike(each.claim().from(), claim.from())) {
                datedRight++;
            }
        }
    }

    /** Whether one says what the other does, perhaps less precisely. */
    private static boolean areAlike(String gold, PartialDate date) {
        return date.toString().startsWith(gold) || gold.startsWith(date.toString());
    }

    private void count(String relation, Counts more) {
        counts.merge(relation, more, Counts::plus);
    }

    private static Map<String, Counts> sorted(Map<String, Counts> counts) {
        Map<String, Counts> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Counts> each) ->
                                -each.getValue().gold())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }

    private Map<String, Share> recallByHow() {
        Map<String, Share> recall = new LinkedHashMap<>();
        for (String how : HOW) {
            List<Gold> of =
                    gold.stream().filter(each -> each.claim().how().equals(how)).toList();
            if (!of.isEmpty()) {
                int right = (int) of.stream().filter(found::contains).count();
                recall.put(how, new Share(right, of.size()));
            }
        }
        return recall;
    }

    private Counts facts(List<Made> claims) {
        List<Stated> stated = new ArrayList<>();
        for (Gold each : gold) {
            if (!isAmong(stated, each.stated())) {
                stated.add(each.stated());
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        List<Stated> claimed = claims.stream()
                .filter(made -> seen.add(List.of(
                        made.claim().subject(),
                        made.claim().relation(),
                        made.claim().object(),
                        made.claim().polarity())))
                .map(Made::stated)
                .toList();
        return new Counts(stated.size(), among(stated, claimed), claimed.size(), among(claimed, stated));
    }

    private static int among(Collection<Stated> some, Collection<Stated> others) {
        return (int) some.stream().filter(each -> isAmong(others, each)).count();
    }

    private static boolean isAmong(Collection<Stated> facts, Stated fact) {
        return facts.stream().anyMatch(each -> each.isSameFact(fact));
    }
}
