package heartland.model.reference;

import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import java.util.List;

/** Statements in the making, of a source of 2010. */
record Asserted(Assertion assertion) {

    static Asserted that(String subject, String relation, String object) {
        return new Asserted(new Assertion(
                subject, relation, object, Polarity.AFFIRMED, Modality.ACTUAL, null, null, 2010, List.of()));
    }

    Asserted denied() {
        return new Asserted(new Assertion(
                assertion.subject(),
                assertion.relation(),
                assertion.object(),
                Polarity.NEGATED,
                assertion.modality(),
                assertion.from(),
                assertion.to(),
                assertion.known(),
                assertion.lengths()));
    }

    Asserted planned() {
        return new Asserted(new Assertion(
                assertion.subject(),
                assertion.relation(),
                assertion.object(),
                assertion.polarity(),
                Modality.PLANNED,
                assertion.from(),
                assertion.to(),
                assertion.known(),
                assertion.lengths()));
    }

    Asserted held(String from, String to) {
        return new Asserted(new Assertion(
                assertion.subject(),
                assertion.relation(),
                assertion.object(),
                assertion.polarity(),
                assertion.modality(),
                from == null ? null : PartialDate.parse(from),
                to == null ? null : PartialDate.parse(to),
                assertion.known(),
                assertion.lengths()));
    }

    Asserted from(String date) {
        return held(date, null);
    }

    Asserted knownIn(Integer year) {
        return new Asserted(new Assertion(
                assertion.subject(),
                assertion.relation(),
                assertion.object(),
                assertion.polarity(),
                assertion.modality(),
                assertion.from(),
                assertion.to(),
                year,
                assertion.lengths()));
    }

    Asserted along(String... lengths) {
        return new Asserted(new Assertion(
                assertion.subject(),
                assertion.relation(),
                assertion.object(),
                assertion.polarity(),
                assertion.modality(),
                assertion.from(),
                assertion.to(),
                assertion.known(),
                List.of(lengths)));
    }
}
