package heartland.store;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small things to load. */
final class Samples {
    static final Source LIN = source("lin-2019", "Lin", 2019);
    static final Source KUO = source("kuo-2004", "Kuo", 2004);

    static final Actor KAZ = Actor.of("KAZ", ActorType.COUNTRY, List.of("Kazakhstan", "哈薩克", "Казахстан"));
    static final Actor KGZ = Actor.of("KGZ", ActorType.COUNTRY, List.of("Kyrgyzstan", "吉爾吉斯"));
    static final Actor RUS = Actor.of("RUS", ActorType.COUNTRY, List.of("Russia", "俄羅斯", "Россия"));
    static final Actor USA = Actor.of("USA", ActorType.COUNTRY, List.of("United States", "美國"));
    static final Actor SCO = Actor.of(
            "SCO", ActorType.ORGANIZATION, List.of("Shanghai Cooperation Organisation", "上海合作組織", "上合組織", "ШОС"));
    static final Actor CSTO =
            Actor.of("CSTO", ActorType.ORGANIZATION, List.of("Collective Security Treaty Organization"));
    static final Actor BAIKONUR = Actor.of("baikonur", ActorType.FACILITY, List.of("Baikonur", "拜科努爾"));
    static final Actor TREATY = Actor.of("almaty-accord", ActorType.AGREEMENT, List.of("Almaty Accord"));
    static final Actor PUTIN = Actor.of("vladimir-putin", ActorType.PERSON, List.of("Vladimir Putin", "普丁"));
    static final List<Actor> ACTORS = List.of(KAZ, KGZ, RUS, USA, SCO, CSTO, BAIKONUR, TREATY, PUTIN);

    private Samples() {}

    static Source source(String id, String family, int year) {
        return new Source(
                id,
                "article-journal",
                "On " + id,
                List.of(new Source.Author(family, "A", null)),
                "A Journal",
                null,
                "3",
                "1-20",
                null,
                new Source.Issued(List.of(List.of(year))),
                "en",
                null,
                null,
                null,
                new Source.Custom(id + ".txt"));
    }

    static Draft claim(String subject, String relation, String object) {
        return new Draft(
                "lin-2019",
                subject,
                relation,
                object,
                Polarity.AFFIRMED,
                Modality.ACTUAL,
                null,
                null,
                Map.of(),
                0.8,
                1);
    }

    /** A claim in the making; sentence n of a source stands at 100 n. */
    record Draft(
            String doc,
            String subject,
            String relation,
            String object,
            Polarity polarity,
            Modality modality,
            String from,
            String to,
            Map<String, String> attrs,
            double confidence,
            int sentence) {

        Draft in(String doc, int sentence) {
            return new Draft(doc, subject, relation, object, polarity, modality, from, to, attrs, confidence, sentence);
        }

        Draft held(String from, String to) {
            return new Draft(doc, subject, relation, object, polarity, modality, from, to, attrs, confidence, sentence);
        }

        Draft with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(attrs);
            more.put(name, value);
            return new Draft(doc, subject, relation, object, polarity, modality, from, to, more, confidence, sentence);
        }

        Draft sure(double confidence) {
            return new Draft(doc, subject, relation, object, polarity, modality, from, to, attrs, confidence, sentence);
        }

        Draft said(Polarity polarity, Modality modality) {
            return new Draft(doc, subject, relation, object, polarity, modality, from, to, attrs, confidence, sentence);
        }

        Claim make() {
            String quote = "Sentence " + sentence + " of " + doc + ".";
            int start = 100 * sentence;
            return new Claim(
                    null,
                    doc,
                    subject,
                    relation,
                    object,
                    polarity,
                    modality,
                    from == null ? null : PartialDate.parse(from),
                    to == null ? null : PartialDate.parse(to),
                    attrs,
                    confidence,
                    "en/test",
                    new Evidence(
                            quote, "Part one", 2, sentence, 7, start, start + quote.length(), Evidence.hashOf(quote)));
        }
    }
}
