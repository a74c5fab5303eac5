package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import heartland.loader.rule.Slots;
import heartland.model.Actor;
import heartland.model.ActorType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a sentence only describes, by its last word, whatever is told of it: a cement factory near Osh, 一座無人機廠. Rules see
 * such things in one more reading of the sentence, so that they are in the way of no other.
 *
 * <p>The patterns described_facility and described_company of the grammar find by their group {@code phrase} what gets a slot, by
 * {@code owner} whose it is. How a name goes on (near Osh) thing_goes_on tells.
 */
public final class Things {
    /** How often a name may go on: from Kashgar through Kyrgyzstan to Andijan. */
    private static final int MOST = 3;

    private final Map<ActorType, Pattern> kinds = new LinkedHashMap<>();
    private final Pattern goesOn;
    private final Pattern article;

    public Things(RuleSet rules) {
        kinds.put(ActorType.FACILITY, rules.grammar("described_facility"));
        kinds.put(ActorType.COMPANY, rules.grammar("described_company"));
        goesOn = rules.grammar("thing_goes_on");
        article = rules.grammar("thing_article");
    }

    /** The sentence with all such things in slots; empty where it has none. */
    public Optional<Masked> in(Masked sentence) {
        Map<Masked.Stretch, Unit> found = new TreeMap<>(Comparator.comparingInt(Masked.Stretch::start));
        kinds.forEach((type, pattern) -> {
            Matcher phrase = pattern.matcher(sentence.text());
            while (phrase.find()) {
                Masked.Stretch stretch = new Masked.Stretch(phrase.start("phrase"), phrase.end("phrase"));
                if (isOwned(sentence, phrase)
                        && found.keySet().stream()
                                .noneMatch(other -> other.start() < stretch.end() && stretch.start() < other.end())) {
                    found.put(stretch, unit(sentence, phrase, type));
                }
            }
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(sentence.with(found));
    }

    private Unit unit(Masked sentence, Matcher phrase, ActorType type) {
        Masked.Stretch stretch = new Masked.Stretch(phrase.start("phrase"), phrase.end("phrase"));
        List<Integer> ends = new ArrayList<>(List.of(stretch.end()));
        Matcher more = goesOn.matcher(sentence.text());
        while (more.region(ends.get(ends.size() - 1), sentence.text().length()).lookingAt() && ends.size() <= MOST) {
            ends.add(more.end());
        }
        Matcher leading = article.matcher(sentence.text()).region(phrase.start(), stretch.end());
        int owner = Slots.start(phrase, "owner");
        int begin = owner < 0 ? stretch.start() : owner;
        int whole = leading.lookingAt() ? phrase.start() : begin;
        int named = ends.get(Math.min(1, ends.size() - 1));
        List<String> names = new ArrayList<>(List.of(words(sentence, begin, named)));
        for (int end : ends) {
            names.add(words(sentence, begin, end));
            names.add(words(sentence, whole, end));
        }
        names.add(words(sentence, stretch.start(), stretch.end()));
        Actor actor = Actor.of(
                Provisional.DESCRIBED + Provisional.slug(names.get(0)),
                type,
                names.stream().distinct().toList());
        return Unit.of(new Mention(
                sentence.origin()[stretch.start()],
                sentence.origin()[stretch.end() - 1] + 1,
                actor,
                Mention.Form.PROVISIONAL));
    }

    private static String words(Masked sentence, int start, int end) {
        boolean slot = end > 1 && Slots.isKind(sentence.text().charAt(end - Slots.LENGTH));
        int last = slot ? sentence.unitAt(end - Slots.LENGTH).end() : sentence.origin()[end - 1] + 1;
        return Provisional.plain(sentence.original().substring(sentence.origin()[start], last));
    }

    /** Whether a name before it tells whose it is: a Chinese base, Norway's base, and not: he told parliament. */
    private static boolean isOwned(Masked sentence, Matcher phrase) {
        int owner = Slots.start(phrase, "owner");
        return owner < 0 || sentence.text().charAt(owner + Slots.LENGTH) != ' ' || sentence.isAdjective(owner);
    }
}
