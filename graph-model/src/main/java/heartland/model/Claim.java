package heartland.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One typed, dated relation that one sentence of one source states: a line of claims.jsonl.
 *
 * @param id {@link #idOf} of what follows
 * @param doc the source's id
 * @param subject the subject's actor id
 * @param relation the relation's id
 * @param object the object's actor id
 * @param polarity affirmed or negated
 * @param modality actual, planned or hypothetical
 * @param from when it began or happened, as precise as the text; null where the text gives no date
 * @param to when it ended or shall end; null where the text gives no such date
 * @param attrs further details by name, such as amount, term, title
 * @param confidence the estimated probability that the sentence says so, 0 to 1
 * @param rule what found it, for example {@code zh/member_of/join}
 * @param evidence where the source says it
 */
@JsonPropertyOrder({
    "id",
    "doc",
    "subject",
    "relation",
    "object",
    "polarity",
    "modality",
    "from",
    "to",
    "attrs",
    "confidence",
    "rule",
    "evidence"
})
public record Claim(
        String id,
        String doc,
        String subject,
        String relation,
        String object,
        Polarity polarity,
        Modality modality,
        PartialDate from,
        PartialDate to,
        Map<String, String> attrs,
        double confidence,
        String rule,
        Evidence evidence) {
    public Claim {
        Objects.requireNonNull(doc, "a claim needs a doc");
        Objects.requireNonNull(subject, "a claim needs a subject");
        Objects.requireNonNull(relation, "a claim needs a relation");
        Objects.requireNonNull(object, "a claim needs an object");
        Objects.requireNonNull(evidence, "a claim needs evidence");
        polarity = polarity == null ? Polarity.AFFIRMED : polarity;
        modality = modality == null ? Modality.ACTUAL : modality;
        attrs = attrs == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(attrs));
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
        if (from != null && to != null && from.first().isAfter(to.last())) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
        String expected = idOf(doc, subject, relation, object, polarity, evidence.sha256());
        id = id == null ? expected : id;
        if (!id.equals(expected)) {
            throw new IllegalArgumentException(
                    "id " + id + " is not that of its contents, " + expected + ": leave it out and it is worked out");
        }
    }

    /** The id of the claim that this doc makes in the sentence of that hash: stable from run to run. */
    public static String idOf(
            String doc, String subject, String relation, String object, Polarity polarity, String sha256) {
        return Hash.id(doc, subject, relation, object, polarity.toString(), sha256);
    }

    /** An attribute as a number, an amount in its currency; nothing where the claim or its text has none. */
    public Optional<Quantity> quantity(String attr) {
        String unit = attr.equals("amount") ? attrs.getOrDefault("currency", "") : "";
        return Optional.ofNullable(attrs.get(attr)).flatMap(text -> Quantity.parse(text + " " + unit));
    }

    /** The same claim with its sentence's words; null leaves them out. */
    public Claim withQuote(String quote) {
        return new Claim(
                id,
                doc,
                subject,
                relation,
                object,
                polarity,
                modality,
                from,
                to,
                attrs,
                confidence,
                rule,
                evidence.withQuote(quote));
    }

    /** The same claim, held to be right with that probability. */
    public Claim withConfidence(double probability) {
        return new Claim(
                id, doc, subject, relation, object, polarity, modality, from, to, attrs, probability, rule, evidence);
    }

    /** The same claim about another actor, where this one stands; its id is another. */
    public Claim withActor(String actor, String other) {
        return new Claim(
                null,
                doc,
                subject.equals(actor) ? other : subject,
                relation,
                object.equals(actor) ? other : object,
                polarity,
                modality,
                from,
                to,
                attrs,
                confidence,
                rule,
                evidence);
    }

    /** Whether the actor is one of its ends. */
    public boolean names(String actor) {
        return subject.equals(actor) || object.equals(actor);
    }
}
