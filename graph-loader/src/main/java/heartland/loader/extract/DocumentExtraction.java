package heartland.loader.extract;

import heartland.loader.link.Agreements;
import heartland.loader.link.Grouper;
import heartland.loader.link.Linker;
import heartland.loader.link.Masked;
import heartland.loader.link.Mention;
import heartland.loader.link.Unit;
import heartland.loader.nlp.ChineseParser;
import heartland.loader.read.Document;
import heartland.loader.read.Kind;
import heartland.loader.read.Sentence;
import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.Actor;
import heartland.model.ActorCatalogue;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Vocabulary;
import heartland.model.date.ChineseDates;
import heartland.model.date.DateMention;
import heartland.model.date.EnglishDates;
import heartland.model.name.NameIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The run of one document through linker, grouper and rules, sentence after sentence. */
final class DocumentExtraction {
    /** What a whole text may be on: who acts in it, and what they join in it. */
    private static final Set<ActorType> ACTING = Set.of(ActorType.COUNTRY, ActorType.PERSON, ActorType.ORGANIZATION);

    private static final Set<ActorType> JOINED =
            Set.of(ActorType.ORGANIZATION, ActorType.AGREEMENT, ActorType.INITIATIVE);

    private static final Pattern AROUND_DATE = Pattern.compile("(?:\\p{L}{3,6}day)?[\\s\\p{P}]*");

    private final Document document;
    private final Linker linker;
    private final Headings headings;
    private final Grouper grouper;
    private final RuleMatcher matcher;
    private final Rereading rereading;
    private final MemberDates memberDates;
    private final Identities identities;
    private final ChineseDates chineseDates;
    private final EnglishDates englishDates;
    private final ChineseParser parser;
    private final Datelines datelines;
    private final boolean chinese;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new TreeMap<>();

    DocumentExtraction(
            Document document,
            NameIndex names,
            ActorCatalogue catalogue,
            Vocabulary vocabulary,
            RuleSet rules,
            Confidences confidences,
            ChineseParser parser) {
        this.document = document;
        this.parser = parser;
        linker = Linker.of(document, names, catalogue, rules, parser);
        headings = new Headings(linker, rules);
        grouper = new Grouper(catalogue, rules, linker::isNamed);
        matcher = new RuleMatcher(rules, vocabulary, catalogue, confidences);
        memberDates = new MemberDates(rules);
        identities = new Identities(new Agreements(rules), document.source().id());
        datelines = new Datelines(rules);
        PartialDate appeared = datelines.appeared(document).orElse(null);
        chineseDates = new ChineseDates(appeared);
        englishDates = new EnglishDates(appeared);
        rereading = new Rereading(rules, grouper, matcher, identities, this::dates);
        chinese = rules.dialect() == Dialect.ZH;
    }

    /** @param each hears what was seen in each sentence that is read for claims, in order */
    Extraction run(Consumer<Seen> each) {
        List<Actor> titled = headings.titled(document.source().title());
        grouper.title(titled);
        Optional<Unit> whole = only(titled, JOINED);
        Optional<Unit> section = Optional.empty();
        Before before = Before.first(only(titled, ACTING).orElse(null));
        Sentence last = null;
        boolean headed = false;
        boolean opened = false;
        for (Sentence sentence : document.sentences()) {
            Optional<Unit> alone = headings.organizationAlone(sentence.text());
            section = alone.isPresent() || sentence.kind() == Kind.HEADING ? alone : section;
            if (sentence.kind() == Kind.REFERENCE) {
                continue;
            }
            if (sentence.kind() == Kind.HEADING) {
                DateMention over = dateAlone(sentence.text()).orElse(null);
                headed = over != null;
                opened = false;
                before = before.under(over)
                        .counterpart(headings.country(sentence.text())
                                .filter(country -> titled.size() == 1 && !titled.equals(country.members()))
                                .orElse(null));
                grouper.counterpart(before.counterpart());
                grouper.headed(headings.countries(sentence.text()));
                continue;
            }
            Optional<Unit> body = section.or(() -> whole);
            grouper.section(section);
            if (last != null
                    && (last.paragraph() != sentence.paragraph()
                            || !Objects.equals(last.section(), sentence.section()))) {
                before = sentence.kind() == Kind.BULLET ? before.goingOn() : before.afresh();
                if (!headed) {
                    englishDates.paragraph();
                }
                if (opened) {
                    before = before.under(null);
                    opened = false;
                }
            }
            Optional<DateMention> dated = dateAlone(sentence.text());
            if (dated.isPresent() && opensParagraph(sentence, last)) {
                opened = true;
                before = before.under(dated.get());
                last = sentence;
                continue;
            }
            Seen seen = read(sentence, before, body, each);
            Before after = after(seen);
            for (Sentence aside : sentence.asides()) {
                datesOf(aside.text());
                read(aside, after, body, each);
            }
            if (sentence.kind() != Kind.FOOTNOTE) {
                before = after;
                last = sentence;
            }
        }
        return new Extraction(document.source(), List.copyOf(claims.values()), List.copyOf(actors.values()));
    }

    private static boolean opensParagraph(Sentence sentence, Sentence last) {
        return last == null || last.paragraph() != sentence.paragraph();
    }

    /** The date over an entry of a chronicle, or at its head, where nothing but that is written. */
    private Optional<DateMention> dateAlone(String text) {
        List<DateMention> dates = datesOf(text);
        return dates.stream()
                .filter(date -> dates.size() == 1 && date.from() != null)
                .filter(date -> AROUND_DATE
                        .matcher(text.substring(0, date.start()) + text.substring(date.end()))
                        .matches())
                .findFirst();
    }

    /** Reads the sentence as it stands and then again; gives what was seen as it stands. */
    private Seen read(Sentence sentence, Before before, Optional<Unit> body, Consumer<Seen> each) {
        Seen whole = see(sentence, before, body);
        Stream.concat(Stream.of(whole), rereading.of(whole).stream()).forEach(seen -> {
            seen.findings().forEach(finding -> add(finding, sentence));
            each.accept(seen);
        });
        return whole;
    }

    private Seen see(Sentence sentence, Before before, Optional<Unit> body) {
        String text = sentence.text();
        List<Mention> mentions = linker.mentions(text);
        Optional<Unit> topic = grouper.topic();
        Optional<Unit> organization = body.or(grouper::organization);
        Grouper.Grouped grouped = grouper.group(text, mentions);
        Reading reading = new Reading(
                grouped.names(),
                grouped.groups(),
                dates(grouped.groups()),
                before.about(topic.orElse(null), organization.orElse(null)),
                parser);
        List<Attempt> attempts = identities.identified(matcher.attempts(reading));
        List<Finding> findings = Surest.of(attempts);
        return new Seen(sentence, mentions, reading, attempts, findings);
    }

    /** The dates of the next sentence. */
    private List<DateMention> datesOf(String text) {
        return chinese ? chineseDates.find(text) : englishDates.find(text);
    }

    /** The dates of that sentence, or of a part of it. */
    private List<DateMention> dates(Masked sentence) {
        String text = sentence.original();
        return dates(sentence, chinese ? chineseDates.reread(text) : englishDates.reread(text));
    }

    /**
     * What is in brackets tells who wrote something when, unless each of those listed has its own; and so does the line that
     * tells where a report was sent.
     */
    private List<DateMention> dates(Masked sentence, List<DateMention> all) {
        int begin = datelines.end(sentence.original());
        List<DateMention> told =
                all.stream().filter(date -> date.start() >= begin).toList();
        List<DateMention> open = sentence.outsideBrackets(told, DateMention::start);
        return told.stream()
                .filter(date -> open.contains(date) || memberDates.isOfMember(sentence, date, told))
                .toList();
    }

    /** What the sentence after the one that was seen may take over. */
    private Before after(Seen seen) {
        Reading reading = seen.reading();
        return reading.before()
                .then(
                        matcher.leading(reading.groups())
                                .orElse(reading.before().leading()),
                        matcher.lastDate(reading).orElse(reading.before().date()),
                        matcher.named(reading.groups()));
    }

    /** What the whole text is on: the one actor that its title names, if it is of such a type. */
    private static Optional<Unit> only(List<Actor> titled, Set<ActorType> types) {
        return titled.size() == 1 && types.contains(titled.get(0).type())
                ? Optional.of(Grouper.spokenOf(titled))
                : Optional.empty();
    }

    private void add(Finding finding, Sentence sentence) {
        Evidence evidence = new Evidence(
                sentence.quote(),
                sentence.section(),
                sentence.paragraph(),
                sentence.sentence(),
                sentence.page(),
                sentence.start(),
                sentence.end(),
                Evidence.hashOf(sentence.quote()));
        Map<String, String> attrs = new TreeMap<>(finding.attrs());
        Claim claim = new Claim(
                null,
                document.source().id(),
                finding.subject().id(),
                finding.rule().relation(),
                finding.object().id(),
                finding.polarity(),
                finding.modality(),
                finding.from(),
                finding.to(),
                attrs,
                finding.confidence(),
                finding.rule().id(),
                evidence);
        if (finding.object().type() == ActorType.EVENT
                && finding.polarity() == Polarity.AFFIRMED
                && finding.modality() == Modality.ACTUAL) {
            grouper.met(finding.object(), finding.subject());
        }
        claims.merge(claim.id(), claim, (a, b) -> b.confidence() > a.confidence() ? b : a);
        for (Actor actor : List.of(finding.subject(), finding.object())) {
            actors.merge(actor.id(), actor, (a, b) -> a.withNames(b.names()));
        }
    }
}
