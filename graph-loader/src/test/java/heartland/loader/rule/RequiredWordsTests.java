package heartland.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RequiredWordsTests {
    @Test
    void shouldAskForOneWordOfEachListThatHasToBeThere() {
        assertThat(required("(?>签署|签订)了?(?!的)[^，]{0,9}?(?<O>[\\ue002][\\ue100-\\ue7ff])"))
                .containsExactlyInAnyOrder(Set.of("签署", "签署了", "签订", "签订了"), Set.of("\ue002"));
    }

    @Test
    void shouldAskForTheWordsOfAnyOfSeveralWays() {
        assertThat(required("(?:租.*给|借)")).containsExactly(Set.of("租", "借"));
    }

    @Test
    void shouldAskForNothingWhereOneWayNeedsNoWord() {
        assertThat(required("(?:签署|\\w+)")).isEmpty();
        assertThat(required("(?i)signed")).isEmpty();
    }

    /** The one thing that must never happen is that a text is passed over in which the pattern is. */
    @Property(tries = 5000)
    void shouldNotAskForWhatAMatchCanDoWithout(@ForAll("regexes") String regex, @ForAll("texts") String text) {
        Pattern pattern = Pattern.compile(regex);
        if (pattern.matcher(text).find()) {
            assertThat(RequiredWords.of(pattern))
                    .allSatisfy(words -> assertThat(words).anyMatch(text::contains));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abc]-").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> regexes() {
        Arbitrary<String> letters = Arbitraries.of(
                "a", "b", "ab", "c", ".", "\\w", "\\b", "^", "[ab]", "[^a]", "[a-b]", "[^]a]", "[[a]b]", "[\\w-]",
                "\\x61", "\\u0062", "\\p{Ll}", "\\-", "[\\]c]");
        return Arbitraries.recursive(() -> letters, RequiredWordsTests::longer, 0, 4);
    }

    private static Arbitrary<String> longer(Arbitrary<String> parts) {
        Arbitrary<String> joined =
                Combinators.combine(parts, Arbitraries.of("", "|"), parts).as((a, sign, b) -> a + sign + b);
        Arbitrary<String> grouped = Combinators.combine(
                        Arbitraries.of("(?:", "(?>", "(", "(?=", "(?!", "(?<="),
                        parts.filter(part -> !part.contains("{") && !part.contains("*") && !part.contains("+")),
                        Arbitraries.of("", "?", "*", "+?", "{0,2}", "{1,2}?", "{2}"))
                .as((open, part, sign) -> open + part + ")" + (open.startsWith("(?<") ? "" : sign));
        return Arbitraries.oneOf(joined, grouped);
    }

    private static List<Set<String>> required(String regex) {
        return RequiredWords.of(Pattern.compile(regex));
    }
}
