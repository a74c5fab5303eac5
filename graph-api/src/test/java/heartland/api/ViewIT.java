package heartland.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewIT extends OnPage {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?actors=KAZ,SCO&expanded=KAZ&hidden=CHN&relations=MEMBER_OF,LEASES&asOf=2005&confidence=0.7",
                "?actors=KAZ&pinned=KAZ:10:-20,SCO:0:400&show=planned,negated&theme=dark&lang=zh-Hant",
                "?view=matrix&query=members&open=statement:a1,b2&arg.asOf=2005-01&arg.org=SCO",
                "?actors=a%2Cb%3Ac%26d%3De,%E5%93%88%E8%96%A9%E5%85%8B&open=actor:x%3Ay",
            })
    void shouldReadAndWriteTheSameAddress(String address) {
        visit("/");
        Object again = page.evaluate(
                "address => import('/js/explorer/view.js').then(({ read, write }) => write(read(address)))", address);
        assertThat(parts(again)).isEqualTo(parts(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?actors=%E5%93", "?pinned=KAZ:x&confidence=7&open=nothing", "?=&&=x&actors=,,"})
    void shouldReadWhatItCanOfALinkThatIsBroken(String address) {
        visit("/");
        Object kind = page.evaluate(
                "address => import('/js/explorer/view.js').then(({ read }) => read(address).kind)", address);
        assertThat(kind).isEqualTo("graph");
    }

    /** The order of the parts says nothing. */
    private static Set<String> parts(Object address) {
        return Set.of(address.toString().replaceFirst("^\\?", "").split("&"));
    }
}
