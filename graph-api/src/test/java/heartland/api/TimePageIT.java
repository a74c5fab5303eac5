package heartland.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class TimePageIT extends OnPage {
    @Test
    void shouldShowOtherMembersIn1999ThanIn2006() {
        visit("/?actors=SCO,CSTO,baikonur&relations=MEMBER_OF,LEASES");
        waitForNodes(7);
        slider().fill("1999");
        waitForEdges("RUS baikonur");
        slider().fill("2001");
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "RUS baikonur", "UZB SCO");
        slider().fill("2006");
        waitForEdges("CHN SCO", "KAZ CSTO", "KAZ SCO", "RUS CSTO", "RUS SCO", "RUS baikonur", "UZB SCO");
        assertThat(page.locator("hl-time output")).hasText("2006");
        assertThat(page.url()).contains("asOf=2006");
    }

    @Test
    void shouldKeepEverybodyInPlaceWhileTimePasses() {
        visit("/?actors=SCO&asOf=1999");
        waitForNodes(5);
        String then = places();
        page.locator("hl-time .all").click();
        waitForEdges("CHN SCO", "KAZ SCO", "RUS SCO", "UZB SCO");
        assertThat(places()).isEqualTo(then);
    }

    @Test
    void shouldPlayYearByYearFromTheKeyboardAndStop() {
        visit("/?actors=SCO,baikonur");
        waitForNodes(6);
        page.locator("hl-time .play").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("asOf=1996"));
        page.keyboard().press("Enter");
        String stopped = page.url();
        page.waitForTimeout(1500);
        assertThat(page.url()).isEqualTo(stopped);
        slider().focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.url()).isNotEqualTo(stopped);
    }

    @Test
    void shouldShowThePathOfTheYear() {
        visit("/?path=UZB,baikonur");
        waitForEdges("RUS SCO", "RUS baikonur", "UZB SCO");
        String today = places();
        slider().fill("1999");
        assertThat(page.locator("hl-graph .message")).containsText("In 1999");
        assertThat(nodes()).isZero();
        slider().fill("2005");
        waitForEdges("RUS SCO", "RUS baikonur", "UZB SCO");
        assertThat(places()).isEqualTo(today);
    }

    @Test
    void shouldAskAQuestionOfADayForTheYear() {
        visit("/?query=neighbours&arg.actor=RUS&arg.asOf=2005");
        waitForEdges("RUS CSTO", "RUS SCO", "RUS baikonur");
        slider().fill("2001");
        waitForEdges("RUS SCO", "RUS baikonur");
        waitForNodes(3);
        visit("/?query=neighbours&arg.actor=RUS&asOf=2001");
        waitForNodes(3);
    }

    private Locator slider() {
        return page.locator("hl-time input");
    }
}
