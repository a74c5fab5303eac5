package heartland.api;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.store.Contents;
import heartland.store.GraphWriter;
import java.util.List;
import java.util.stream.Stream;

/** The small graph's papers with more to say: they disagree, plan, deny, and speak of actors without their names. */
final class DisputedGraph {
    static final String EARLIER = "哈萨克斯坦早在1996年就已是上合组织成员。";
    static final String PRONOUN = "The republic rejoined the CSTO in 2006, and its capital was content.";
    static final String LEFT = "Uzbekistan left the CSTO in 2012.";
    static final String PLANNED = "烏茲別克計畫加入中亞水壩聯盟。";

    static final String UNSURE = "吉爾吉斯自1998年起或已屬上合組織。";

    private DisputedGraph() {}

    /** Loads it in place of the small graph. */
    static void load() {
        new GraphWriter(Served.STORE, Served.HOME).write(contents());
    }

    /** Loads the small graph again. */
    static void unload() {
        new GraphWriter(Served.STORE, Served.HOME).write(SmallGraph.contents());
        Served.STORE
                .driver()
                .executableQuery("MATCH (n:Actor {id: 'dam-union'}) DETACH DELETE n")
                .execute();
    }

    private static Contents contents() {
        Contents small = SmallGraph.contents();
        return new Contents(small.sources(), actors(small), claims(small));
    }

    private static List<Actor> actors(Contents small) {
        return Stream.concat(
                        small.actors().stream().map(actor -> actor.id().equals("sco-charter") ? dated(actor) : actor),
                        Stream.of(Actor.of("dam-union", ActorType.ORGANIZATION, List.of("中亞水壩聯盟"))))
                .toList();
    }

    private static Actor dated(Actor actor) {
        return new Actor(
                actor.id(),
                actor.type(),
                actor.names(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PartialDate.parse("2002-06-07"),
                null,
                null);
    }

    private static List<Claim> claims(Contents small) {
        return Stream.concat(
                        small.claims().stream(),
                        Stream.of(
                                SmallGraph.claim("li-2021", "KAZ", "MEMBER_OF", "SCO", "1996", 8, EARLIER),
                                SmallGraph.claim(
                                        "baker-2022",
                                        "UZB",
                                        "MEMBER_OF",
                                        "SCO",
                                        "2001-06-15",
                                        8,
                                        "Uzbekistan joined the SCO on 15 June 2001."),
                                SmallGraph.claim("baker-2022", "UZB", "MEMBER_OF", "CSTO", "2006", 9, PRONOUN),
                                SmallGraph.claim(
                                        "li-2021", "CHN", "SIGNED", "sco-charter", "2001", 9, "中国2001年签署上合组织宪章。"),
                                SmallGraph.claim(
                                        "baker-2022",
                                        "UZB",
                                        "BORDERS",
                                        "KAZ",
                                        "2005",
                                        11,
                                        "Uzbekistan borders Kazakhstan."),
                                SmallGraph.claim(
                                        "baker-2022",
                                        "CHN",
                                        "DIALOGUE_PARTNER_OF",
                                        "CSTO",
                                        "2010",
                                        12,
                                        "China became a dialogue partner of the CSTO in 2010."),
                                until(
                                        "2008",
                                        SmallGraph.claim(
                                                "li-2021",
                                                "CHN",
                                                "OBSERVER_OF",
                                                "CSTO",
                                                "2003",
                                                12,
                                                "中国2003至2008年是集安组织观察员。")),
                                unsure(SmallGraph.claim("han-2020", "KGZ", "MEMBER_OF", "SCO", "1998", 10, UNSURE)),
                                with(
                                        SmallGraph.claim("baker-2022", "UZB", "MEMBER_OF", "CSTO", "2012", 10, LEFT),
                                        Polarity.NEGATED,
                                        Modality.ACTUAL),
                                with(
                                        SmallGraph.claim(
                                                "han-2020", "UZB", "MEMBER_OF", "dam-union", "2025", 9, PLANNED),
                                        Polarity.AFFIRMED,
                                        Modality.PLANNED)))
                .toList();
    }

    private static Claim unsure(Claim claim) {
        return claim.withConfidence(0.3);
    }

    private static Claim with(Claim claim, Polarity polarity, Modality modality) {
        return of(claim, polarity, modality, claim.to());
    }

    private static Claim until(String to, Claim claim) {
        return of(claim, claim.polarity(), claim.modality(), PartialDate.parse(to));
    }

    private static Claim of(Claim claim, Polarity polarity, Modality modality, PartialDate to) {
        return new Claim(
                null,
                claim.doc(),
                claim.subject(),
                claim.relation(),
                claim.object(),
                polarity,
                modality,
                claim.from(),
                to,
                claim.attrs(),
                claim.confidence(),
                claim.rule(),
                claim.evidence());
    }
}
