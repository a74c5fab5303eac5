package heartland.loader.extract;

import heartland.loader.rule.Rule;
import heartland.model.Actor;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import java.util.Map;

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

    /** The relation and its ends: of a sentence's findings with the same one alone becomes a claim. */
    public String pair() {
        return subject.id() + " " + rule().relation() + " " + object.id();
    }
}
