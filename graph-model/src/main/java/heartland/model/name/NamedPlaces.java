package heartland.model.name;

import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds where a sentence names an actor, as far as names alone tell: what a pronoun or a former sentence means is not found. */
public final class NamedPlaces {
    private static final String LISTED = "、和与及";
    private static final String STATE = "国方军政总";

    private final NameIndex all;

    /** @param catalogue tells which names are part of longer ones: 中國 in 中國石油 is not the state */
    public NamedPlaces(ActorCatalogue catalogue) {
        this.all = new NameIndex(catalogue);
    }

    /**
     * A stretch of a text.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     */
    public record Span(int start, int end) {
        private boolean overlaps(NameIndex.Hit hit) {
            return start < hit.end() && hit.start() < end;
        }

        private boolean within(NameIndex.Hit hit) {
            return hit.start() <= start && end <= hit.end() && end - start < hit.end() - hit.start();
        }
    }

    /**
     * The places of the actor's names and adjectives, from left to right. Where there are none, those of its capital, of those
     * who act for it and of collectives that it belongs to; failing these, of short forms among others: 哈 in 俄、哈兩國.
     */
    public List<Span> find(String text, Actor actor) {
        String folded = Script.fold(text);
        List<NameIndex.Hit> known = all.find(text, folded);
        List<Span> own = new NameIndex(ActorCatalogue.of(List.of(actor)))
                .find(text, folded).stream()
                        .map(hit -> new Span(hit.start(), hit.end()))
                        .filter(span -> known.stream().noneMatch(span::within))
                        .toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Span> meant = known.stream()
                .filter(hit -> hit.entries().stream().anyMatch(entry -> standsFor(entry.actor(), actor)))
                .map(hit -> new Span(hit.start(), hit.end()))
                .toList();
        return meant.isEmpty() ? shortForms(folded, known, actor) : meant;
    }

    private static boolean standsFor(Actor named, Actor actor) {
        return named.members().contains(actor.id())
                || actor.id().equals(named.speaksFor())
                || (named.type() == ActorType.PERSON && actor.id().equals(named.country()));
    }

    private List<Span> shortForms(String folded, List<NameIndex.Hit> known, Actor actor) {
        Set<String> forms = actor.shortForms().stream().map(Script::fold).collect(Collectors.toSet());
        List<Span> found = new ArrayList<>();
        IntStream.range(0, folded.length())
                .filter(i -> forms.contains(folded.substring(i, i + 1)) && isMeant(folded, i))
                .mapToObj(i -> new Span(i, i + 1))
                .filter(span -> known.stream().noneMatch(span::overlaps))
                .forEach(found::add);
        return found;
    }

    private boolean isMeant(String folded, int i) {
        return isOneOfSome(folded, i - 1)
                || isOneOfSome(folded, i + 1)
                || (i + 1 < folded.length() && STATE.indexOf(folded.charAt(i + 1)) >= 0);
    }

    private boolean isOneOfSome(String folded, int i) {
        return i >= 0
                && i < folded.length()
                && (LISTED.indexOf(folded.charAt(i)) >= 0
                        || !all.shortForm(folded.charAt(i)).isEmpty());
    }
}
