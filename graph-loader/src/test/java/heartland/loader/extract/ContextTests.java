package heartland.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import heartland.loader.read.DocumentReader;
import heartland.model.Claim;
import heartland.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant where only the sentences before, or the words around, tell. */
class ContextTests {
    @Test
    void shouldTakeTheOrganisationThatIsListedForTheOneWhoseMembersAreNamed() {
        assertThat(claims("歐佩克的宗旨在於穩定油價。挪威國王在奧斯陸大學演講時提出此構想。成員國有伊朗、伊拉克與科威特。"))
                .containsExactlyInAnyOrder("IRN MEMBER_OF OPEC", "IRQ MEMBER_OF OPEC", "KWT MEMBER_OF OPEC");
    }

    @Test
    void shouldReadAShortNameAsTheStateThatTheTextIsOnWhateverTheNextClauseBeginsWith() {
        assertThat(claims("美國攻打伊拉克。伊拉克的石油很多。美國不顧反對，仍然出兵攻伊，俄羅斯則保持沉默。")).containsOnly("USA ATTACKED IRQ");
    }

    @Test
    void shouldGoOnAboutTheCountryOfTheTitleWhereASentenceHasNoSubject() {
        assertThat(claims("挪威王國", "人口五百萬。\n\n1949年加入北約。丹麥國會支持冰島。2008年承認科索沃。"))
                .containsExactlyInAnyOrder("NOR MEMBER_OF NATO", "DNK SUPPORTS ISL", "NOR RECOGNIZES XKX");
        assertThat(claims("挪威與丹麥", "人口五百萬。\n\n1949年加入北約。")).isEmpty();
    }

    @Test
    void shouldSpeakOfTheCountryThatAloneTheHeadingNames() {
        String text = "Norway and Chile compared.\n\nNorway\n\nIts coast is long. It joined NATO in 1949.\n\n"
                + "Chile\n\nPeru has ports. Under Pinochet the country left the Andean Community. It joined APEC in 1994.";

        assertThat(claims("Two coasts", text))
                .containsExactlyInAnyOrder(
                        "NOR MEMBER_OF NATO", "CHL MEMBER_OF andean-community", "CHL MEMBER_OF APEC");
    }

    @Test
    void shouldMeanTheCompanyOrTheSiteOfTheTitle() {
        String company =
                "Chevron owns half of the Kashagan field. Norway is rich. The company owns a quarter of the Tengiz field.";
        String site = "Vostochny Cosmodrome lies in Russia. Norway is rich. The site lies in southern Kazakhstan.";

        assertThat(claims("Equinor", company))
                .containsExactlyInAnyOrder(
                        "chevron INVESTS_IN kashagan-oil-field", "equinor INVESTS_IN tengiz-oil-field");
        assertThat(claims("Baikonur Cosmodrome", site))
                .containsExactlyInAnyOrder("vostochny-cosmodrome LOCATED_IN RUS", "baikonur-cosmodrome LOCATED_IN KAZ");
    }

    @Test
    void shouldGoOnAboutWhomAPronounMeantRatherThanAboutWhoIsNewlyNamed() {
        assertThat(claims("Norway is rich. Germany is its main ally. It joined NATO in 1949."))
                .containsExactlyInAnyOrder("DEU PARTNERS_WITH NOR", "NOR MEMBER_OF NATO");
    }

    @Test
    void shouldBeOnTheCountryWhosePolicyTheTitleNamesWhateverOthersItNames() {
        String text = "A treaty with Sweden was signed. It joined NATO in 1949.";

        assertThat(extracted("Norway's foreign policy among Russia, Sweden and the West", text))
                .extracting(Claim::subject, Claim::relation)
                .containsExactlyInAnyOrder(tuple("NOR", "SIGNED"), tuple("SWE", "SIGNED"), tuple("NOR", "MEMBER_OF"));
    }

    @Test
    void shouldTakeAllWhoWereAtAMeetingForTheLeadersWhoSignThere() {
        String text = "Norway hosted the Arctic summit in 2010. The summit was attended by Canada and Iceland."
                + " The leaders signed the Oslo Declaration.";

        assertThat(extracted("text", text))
                .filteredOn(claim -> claim.relation().equals("SIGNED"))
                .extracting(Claim::subject)
                .containsExactlyInAnyOrder("NOR", "CAN", "ISL");
    }

    @Test
    void shouldTakeTheSeatThatTheTextNamesForTheCapital() {
        assertThat(claims("Putin flew to Astana. The Arctic summit was held in the Kazakh capital."))
                .contains("astana HOSTED text-astana-arctic-summit");
        assertThat(claims("The Arctic summit was held in the Kazakh capital."))
                .containsOnly("KAZ HOSTED text-kaz-arctic-summit");
    }

    @Test
    void shouldTakeTheOrganisationOfTheTitleForThePartyThatIsLeftOutOfAnAgreement() {
        String text = "A trade agreement with Norway was signed in 2015. Sanctions against Chile followed.";

        assertThat(extracted("OPEC", text))
                .extracting(Claim::subject, Claim::relation)
                .containsExactlyInAnyOrder(tuple("NOR", "SIGNED"), tuple("OPEC", "SIGNED"));
    }

    @Test
    void shouldReadASharedSurnameAsWhoeverWasInOfficeWhenTheTextPlays() {
        assertThat(claims("In May 1991 Bush visited Norway.")).containsExactly("george-h-w-bush VISITED NOR");
        assertThat(claims("In May 2005 Bush visited Norway.")).containsExactly("george-w-bush VISITED NOR");
        assertThat(claims("Bush visited Norway.")).isEmpty();
    }

    @Test
    void shouldReadTheRegionAsTheOneNamedLast() {
        assertThat(claims("Central Asia is rich in gas. China has military bases in the region."))
                .containsExactly("CHN STATIONS_FORCES_IN central-asia");
    }

    @Test
    void shouldReadTheTwoCountriesAsTheVisitorsAndTheOneWhoseCapitalIsVisited() {
        assertThat(claims("Vladimir Putin visited Pyongyang. The two countries condemned Norway."))
                .contains("RUS OPPOSES NOR", "PRK OPPOSES NOR");
        assertThat(claims("普京訪問平壤。兩國譴責挪威。")).contains("RUS OPPOSES NOR", "PRK OPPOSES NOR");
    }

    @Test
    void shouldReadWeAsThoseWhoMakeAStatement() {
        assertThat(claims("We, the leaders of Norway and Iceland, met in Oslo. We condemn Belarus."))
                .containsExactlyInAnyOrder("NOR OPPOSES BLR", "ISL OPPOSES BLR");
    }

    @Test
    void shouldReadTheLeadersAsThoseWhomTheTextListed() {
        assertThat(claims("挪威、冰島、丹麥外長在奧斯陸出席會議。與會各國譴責白俄羅斯。"))
                .contains("NOR OPPOSES BLR", "ISL OPPOSES BLR", "DNK OPPOSES BLR");
    }

    @Test
    void shouldReadTheLinesOfAProfileAsSaidOfTheCountryOfTheTitle() {
        assertThat(claims("挪威王國", "鄰國：瑞典、芬蘭。\n\n參加國際組織：聯合國、世界貿易組織；非歐洲聯盟成員。\n\n外長：艾德。"))
                .containsExactlyInAnyOrder(
                        "NOR BORDERS SWE",
                        "NOR BORDERS FIN",
                        "NOR MEMBER_OF UN",
                        "NOR MEMBER_OF WTO",
                        "NOR MEMBER_OF EU");
        assertThat(claims("Norway: a profile", "Memberships: UN, WTO.\n\nChief trading partners: Sweden, Denmark."))
                .containsExactlyInAnyOrder(
                        "NOR MEMBER_OF UN", "NOR MEMBER_OF WTO", "NOR TRADES_WITH SWE", "NOR TRADES_WITH DNK");
        assertThat(claims("Memberships: UN, WTO.")).isEmpty();
    }

    @Test
    void shouldReadASectionAsOnTheOrganisationThatItsHeadingNames() {
        assertThat(claims("歐洲的組織", "1. 北大西洋公約組織（NATO）\n\n挪威於1949年加入。\n\n2. 歐洲聯盟（EU）\n\n英國於2020年退出。"))
                .containsExactlyInAnyOrder("NOR MEMBER_OF NATO", "GBR MEMBER_OF EU");
    }

    @Test
    void shouldReadASectionOnACountryAsOnItsRelationsWithThatOfTheTitle() {
        assertThat(
                        claims(
                                "Foreign relations of Norway",
                                "1. Relations with Chile\n\nA strategic partnership agreement was signed in 1994. The two countries are members of the WTO."))
                .contains("CHL MEMBER_OF WTO", "NOR MEMBER_OF WTO")
                .anyMatch(claim -> claim.startsWith("CHL SIGNED"))
                .anyMatch(claim -> claim.startsWith("NOR SIGNED"));
        assertThat(claims(
                        "Foreign relations of Norway",
                        "1. Relations with Chile\n\nA fisheries agreement with Peru was signed in 1994."))
                .anyMatch(claim -> claim.startsWith("PER SIGNED"))
                .noneMatch(claim -> claim.startsWith("CHL SIGNED"));
    }

    @Test
    void shouldHaveTheCountryOfTheTitleSignWhatIsConcludedWithAnother() {
        assertThat(claims("Foreign relations of Norway", "A treaty on whaling was concluded with Chile in 1994."))
                .anyMatch(claim -> claim.startsWith("CHL SIGNED"))
                .anyMatch(claim -> claim.startsWith("NOR SIGNED"));
        assertThat(claims("Foreign relations of Norway", "A treaty on whaling between Chile and Peru came into force."))
                .noneMatch(claim -> claim.startsWith("NOR SIGNED"));
    }

    @Test
    void shouldBeOnTheOneOfWhoseRelationsWithSeveralOthersTheTitleTells() {
        assertThat(claims(
                        "Norway's relations with Chile, Peru and Cuba",
                        "1. Peru\n\nIn 1994 the two countries joined the WTO."))
                .contains("NOR MEMBER_OF WTO", "PER MEMBER_OF WTO");
        assertThat(claims("挪威與智利、秘魯及古巴的關係", "一、秘魯\n\n1994年，兩國加入世界貿易組織。"))
                .containsExactlyInAnyOrder("NOR MEMBER_OF WTO", "PER MEMBER_OF WTO");
    }

    @Test
    void shouldMeanTheOrganizationOfTheTitleWhereNoOtherIsSpokenOf() {
        assertThat(claims("上海合作組織", "上海合作組織成立於2001年。挪威曾資助集體安全條約組織。智利與秘魯接壤。該組織支持秘魯。"))
                .contains("SCO SUPPORTS PER");
        assertThat(claims("上海合作組織", "上海合作組織成立於2001年。挪威曾資助集體安全條約組織。該組織支持秘魯。")).contains("CSTO SUPPORTS PER");
    }

    @Test
    void shouldReadAsManyCountriesAsTheTitleNamesAsThose() {
        assertThat(claims(
                        "Norway, Sweden, Peru and Chile at sea",
                        "Iceland met Cuba. All four states are members of the WTO."))
                .containsExactlyInAnyOrder(
                        "NOR MEMBER_OF WTO", "SWE MEMBER_OF WTO", "PER MEMBER_OF WTO", "CHL MEMBER_OF WTO");
    }

    @Test
    void shouldReadTheLeadersOfARegionAsItsStates() {
        assertThat(claims("The Central Asian presidents joined the WTO."))
                .contains("KAZ MEMBER_OF WTO", "TKM MEMBER_OF WTO");
        assertThat(claims("Central Asia joined the WTO.")).isEmpty();
    }

    @Test
    void shouldCountNoStateForWhoPresidesOverABody() {
        assertThat(claims("António Costa met Norway and Peru. The three countries share a border."))
                .noneMatch(claim -> claim.contains("PRT"));
    }

    @Test
    void shouldReadItAsWhomANounNamesRatherThanAnAdjective() {
        assertThat(claims("Norway buys Swedish weapons, but it left the WTO in 2012."))
                .contains("NOR MEMBER_OF WTO");
    }

    @Test
    void shouldGoOnAboutTheOrganisationOfTheTitle() {
        assertThat(claims("ASEAN", "Cambodia joined as the tenth member. Japan is one of its dialogue partners."))
                .containsExactlyInAnyOrder("KHM MEMBER_OF ASEAN", "JPN DIALOGUE_PARTNER_OF ASEAN");
        assertThat(claims("Mercosur", "Norway met the president. Chile left the organisation in 1994."))
                .contains("CHL MEMBER_OF MERCOSUR");
        assertThat(claims("Chile and Mercosur", "It has five members. Peru withdrew from it in 1994."))
                .isEmpty();
    }

    @Test
    void shouldGoOnAboutTheTwoCountriesOfTheTitleUntilATextSpeaksOfAnother() {
        assertThat(claims("Chile–Peru relations", "The two countries are members of APEC."))
                .containsExactlyInAnyOrder("CHL MEMBER_OF APEC", "PER MEMBER_OF APEC");
        assertThat(claims("Chile–Peru relations", "Norway met the press. The two countries are members of APEC."))
                .isEmpty();
    }

    @Test
    void shouldReadHeAndSheInALifeAsThePersonOfTheTitle() {
        assertThat(claims(
                        "Jens Stoltenberg",
                        "President Macron praised him. He became prime minister of Norway in 2000."))
                .contains("jens-stoltenberg HOLDS_OFFICE NOR")
                .doesNotContain("emmanuel-macron HOLDS_OFFICE NOR");
    }

    @Test
    void shouldReadAShortFormAsTheStateThatTheTextNamesInFull() {
        assertThat(claims("挪威訪問吉布地。冰島譴責吉方。")).contains("ISL OPPOSES DJI");
        assertThat(claims("挪威訪問吉爾吉斯。冰島譴責吉方。")).contains("ISL OPPOSES KGZ");
    }

    @Test
    void shouldTakeWhatOneIsToNobodyInParticularForWhatHeIsToTheCountryOfTheTitle() {
        assertThat(claims("Norway: a country profile", "Sweden is a close ally and the largest foreign investor."))
                .containsExactlyInAnyOrder("SWE PARTNERS_WITH NOR", "SWE INVESTS_IN NOR");
        assertThat(claims("Norway: a country profile", "Germany is the main buyer of its gas."))
                .containsExactly("NOR TRADES_WITH DEU");
        assertThat(claims("挪威概況", "瑞典是最大貿易夥伴和主要援助國。")).containsExactlyInAnyOrder("SWE TRADES_WITH NOR", "SWE AIDS NOR");
        assertThat(claims("挪威概況", "蕭茲2022年8月進行國事訪問。")).containsExactly("olaf-scholz VISITED NOR");
    }

    @Test
    void shouldNotGoOnAboutWhomASentenceOnlyTellsToBeThePartnerOfTheCountryOfTheTitle() {
        assertThat(claims(
                        "Norway's foreign policy",
                        "The largest trading partner is now China. Its largest arms supplier is Sweden."))
                .containsExactlyInAnyOrder("CHN TRADES_WITH NOR", "SWE SUPPLIES_ARMS_TO NOR");
    }

    @Test
    void shouldTakeItForNothingWhereAnotherIsNamedOrTheTextIsOnNoCountry() {
        assertThat(claims("Norway: a country profile", "In Iceland, Sweden is the main donor."))
                .isEmpty();
        assertThat(claims("Norway: a country profile", "Sweden is not the largest trading partner."))
                .isEmpty();
        assertThat(claims("Norway: a country profile", "Norway is a close ally."))
                .isEmpty();
        assertThat(claims("Norway: a country profile", "Sweden is an ally of Iceland."))
                .containsExactly("SWE PARTNERS_WITH ISL");
        assertThat(claims("Fish and oil", "Sweden is a close ally.")).isEmpty();
        assertThat(claims("挪威概況", "瑞典不是最大貿易夥伴。瑞典是冰島的盟友。")).containsExactly("SWE PARTNERS_WITH ISL");
    }

    @Test
    void shouldTakeTheOtherOfTheTwoOnWhoseRelationsTheSectionIs() {
        String section = "1. Relations with Chile\n\n";
        assertThat(claims("Norway", section + "Chile is the largest foreign investor, as a ministry found in 2004."))
                .containsExactly("CHL INVESTS_IN NOR");
        assertThat(claims("Norway", section + "Norway is the largest foreign investor, as a ministry found in 2004."))
                .containsExactly("NOR INVESTS_IN CHL");
        assertThat(claims("Norway", section + "Denmark is the largest foreign investor, as a ministry found in 2004."))
                .isEmpty();
    }

    @Test
    void shouldGiveAnOfficeToWhoeverIsOfNoOtherState() {
        assertThat(claims("Norway: a country profile", "The foreign minister is Ane Larsen, a lawyer of forty."))
                .containsExactly("ane-larsen HOLDS_OFFICE NOR");
        assertThat(claims("Norway: a country profile", "The foreign minister is Wang Yi, a diplomat of long standing."))
                .isEmpty();
    }

    @Test
    void shouldTakeThoseWhomAHeadingNamesForNearerThanAllBeforeIt() {
        String text = """
                挪威是北約的創始會員國，與許多國家往來密切，漁業與航運是經濟的兩根支柱，首都設在峽灣深處的奧斯陸。

                同秘魯的關係

                挪威與秘魯在漁業方面的往來已有百年，兩國的學者每年在利馬會面，討論洋流、魚群與氣候變遷的種種問題。

                同智利的關係

                兩國於1919年建交，此後在南極的科學考察、鮭魚養殖、航運與再生能源等領域往來不斷，雙方都派有大使。
                """;
        assertThat(claims("挪威對外關係", text)).contains("NOR RECOGNIZES CHL").doesNotContain("NOR RECOGNIZES PER");
    }

    private static List<String> claims(String text) {
        return claims("text", text);
    }

    private static List<String> claims(String title, String text) {
        return extracted(title, text).stream()
                .map(claim -> claim.subject() + " " + claim.relation() + " " + claim.object())
                .toList();
    }

    static List<Claim> extracted(String title, String text) {
        return OwnGoldTests.EXTRACTOR
                .extract(new DocumentReader().parse(Source.unlisted("text", title, "text"), text))
                .claims();
    }
}
