package heartland.api;

import heartland.model.Actor;
import heartland.model.ActorType;
import heartland.model.Claim;
import heartland.model.Evidence;
import heartland.model.Modality;
import heartland.model.PartialDate;
import heartland.model.Polarity;
import heartland.model.Source;
import heartland.store.Contents;
import java.util.List;
import java.util.Map;

/** A few claims of three papers in three scripts. */
final class SmallGraph {
    static final String JOINED_ZH = "哈薩克於2001年6月在上海成為上合組織的創始成員。";
    static final String JOINED_EN = "Kazakhstan has been a member of the SCO since June 2001.";

    private static final Source HAN = source("han-2020", "中亞的多邊組織", "韓", "明", 2020, "zh-Hant");
    private static final Source LI = source("li-2021", "中亚与俄罗斯", "李", "平", 2021, "zh-Hans");
    private static final Source BAKER = source("baker-2022", "Bases and clubs", "Baker", "Ann", 2022, "en");

    private SmallGraph() {}

    static Contents contents() {
        return new Contents(List.of(HAN, LI, BAKER), actors(), claims());
    }

    private static List<Actor> actors() {
        return List.of(
                actor("KAZ", ActorType.COUNTRY, "Kazakhstan", "哈薩克", "哈萨克斯坦", "Казахстан"),
                actor("UZB", ActorType.COUNTRY, "Uzbekistan", "烏茲別克", "乌兹别克斯坦", "Узбекистан"),
                actor("KGZ", ActorType.COUNTRY, "Kyrgyzstan", "吉爾吉斯", "吉尔吉斯斯坦", "Киргизия"),
                actor("RUS", ActorType.COUNTRY, "Russia", "俄羅斯", "俄罗斯", "Россия"),
                actor("CHN", ActorType.COUNTRY, "China", "中國", "中国", "Китай"),
                actor("SCO", ActorType.ORGANIZATION, "Shanghai Cooperation Organisation", "上合組織", "上海合作組織", "ШОС"),
                actor("CSTO", ActorType.ORGANIZATION, "Collective Security Treaty Organization", "集安組織", "ОДКБ"),
                actor("sco-charter", ActorType.AGREEMENT, "SCO Charter", "上合組織憲章"),
                actor("baikonur", ActorType.FACILITY, "Baikonur Cosmodrome", "拜科努爾太空發射場", "Байконур"),
                actor("ivanov-igor", ActorType.PERSON, "Igor Ivanov", "Ivanov"),
                actor("ivanov-sergei", ActorType.PERSON, "Sergei Ivanov", "Ivanov"));
    }

    private static List<Claim> claims() {
        return List.of(
                claim("han-2020", "KAZ", "MEMBER_OF", "SCO", "2001-06", 1, JOINED_ZH),
                claim("baker-2022", "KAZ", "MEMBER_OF", "SCO", "2001-06", 1, JOINED_EN),
                claim("han-2020", "RUS", "MEMBER_OF", "SCO", "2001", 2, "俄羅斯與中國同為上合組織成員。"),
                claim("han-2020", "CHN", "MEMBER_OF", "SCO", "2001", 2, "俄羅斯與中國同為上合組織成員。"),
                claim("li-2021", "UZB", "MEMBER_OF", "SCO", "2001", 1, "乌兹别克斯坦2001年加入上合组织。"),
                claim("li-2021", "KAZ", "MEMBER_OF", "CSTO", "2002", 2, "哈萨克斯坦2002年起是集安组织成员。"),
                claim("li-2021", "RUS", "MEMBER_OF", "CSTO", "2002", 3, "俄罗斯自2002年起是集安组织成员。"),
                claim("baker-2022", "KAZ", "SIGNED", "sco-charter", "2002-06-07", 2, "Astana signed the SCO Charter."),
                claim("baker-2022", "CHN", "SIGNED", "sco-charter", "2002-06-07", 3, "Beijing signed the SCO Charter."),
                claim("han-2020", "RUS", "LEASES", "baikonur", "1994", 4, "俄羅斯自1994年起租用拜科努爾。")
                        .withQuote(null),
                claim("baker-2022", "ivanov-sergei", "VISITED", "KAZ", "2004", 5, "Sergei Ivanov went to Kazakhstan."),
                claim("baker-2022", "ivanov-igor", "VISITED", "CHN", "2003", 6, "Igor Ivanov went to China."),
                planned(claim("baker-2022", "KGZ", "MEMBER_OF", "CSTO", "2003", 7, "Bishkek is to enter the CSTO.")));
    }

    private static Claim planned(Claim claim) {
        return new Claim(
                null,
                claim.doc(),
                claim.subject(),
                claim.relation(),
                claim.object(),
                Polarity.AFFIRMED,
                Modality.PLANNED,
                claim.from(),
                claim.to(),
                claim.attrs(),
                claim.confidence(),
                claim.rule(),
                claim.evidence());
    }

    private static Actor actor(String id, ActorType type, String... names) {
        return Actor.of(id, type, List.of(names));
    }

    private static Source source(String id, String title, String family, String given, int year, String language) {
        return new Source(
                id,
                "article-journal",
                title,
                List.of(new Source.Author(family, given, null)),
                "Journal of Examples",
                null,
                null,
                null,
                null,
                new Source.Issued(List.of(List.of(year))),
                language,
                null,
                null,
                null,
                null);
    }

    static Claim claim(
            String doc, String subject, String relation, String object, String from, int sentence, String quote) {
        Evidence evidence = new Evidence(
                quote, "1. Part", 1, sentence, null, 1000 * sentence, 1000 * sentence + 60, Evidence.hashOf(quote));
        Map<String, String> attrs = relation.equals("LEASES") ? Map.of("amount", "100 million") : Map.of();
        return new Claim(
                null,
                doc,
                subject,
                relation,
                object,
                null,
                null,
                PartialDate.parse(from),
                null,
                attrs,
                0.9,
                "test/rule",
                evidence);
    }
}
