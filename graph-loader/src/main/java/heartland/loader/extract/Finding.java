package heartland.loader.extract;

import heartland.loader.rule.Rule;
import heartland.model.Actor;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A relation that a rule found in a sentence, between one subject and one object. */
public record Finding(
        Grounds grounds,
        Actor subject,
        Actor object,
        Polarity polarity,
        Modality modality,
        PartialDate from,
        PartialDate to,
        Map<String, String> attrs,
        double confidence) {

    /** The rule that found it. */
    public Rule rule() {
        return grounds.rule();
    }

    /** The same between these. */
    Finding between(Actor subject, Actor object) {
        return new Finding(grounds, subject, object, polarity, modality, from, to, attrs, confidence);
    }

    /** The same with what another finding has of the same fact and this one lacks: its date, a term, an amount. */
    Finding withMoreOf(Finding other) {
        boolean same = polarity == other.polarity && modality == other.modality;
        boolean undated = from == null && to == null;
        boolean sameDate = Objects.equals(from, other.from) && Objects.equals(to, other.to);
        if (!same || !undated && !sameDate) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(other.attrs);
        all.putAll(attrs);
        return new Finding(
                grounds,
                subject,
                object,
                polarity,
                modality,
                undated ? other.from : from,
                undated ? other.to : to,
                all,
                confidence);
    }

    /** The relation and its ends: of a sentence's findings with the same one alone becomes a claim. */
    public String pair() {
        return subject.id() + " " + rule().relation() + " " + object.id();
    }
}
