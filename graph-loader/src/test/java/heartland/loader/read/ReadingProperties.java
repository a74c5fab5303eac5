package heartland.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingProperties {
    @Property
    void shouldLeadBackToTheTextWhateverItIs(@ForAll("papers") String text) {
        Offsets.lead(Read.document(text));
    }

    @Property
    void shouldPutEachCharacterIntoOneSentence(@ForAll("papers") String text) {
        List<Span> sentences = SentenceSplitter.split(text);

        int at = 0;
        for (Span sentence : sentences) {
            assertThat(text.substring(at, sentence.start())).isBlank();
            assertThat(text.substring(sentence.start(), sentence.end())).isNotBlank();
            at = sentence.end();
        }
        assertThat(text.substring(at)).isBlank();
    }

    /** Made of what papers are made of, in any order. */
    @Provide
    Arbitrary<String> papers() {
        Arbitrary<String> pieces = Arbitraries.of(
                "哈薩克",
                "加入聯盟",
                "。",
                "，",
                "；",
                "：",
                "」",
                "「",
                "（",
                "）",
                "\n",
                "\n\n",
                "\f",
                " ",
                "  ",
                "\t",
                "\u3000",
                "¹",
                "²³",
                "<sup>4</sup>",
                "[5]",
                "5",
                "12",
                "1. ",
                "2. ",
                "---\n",
                "# ",
                "## 一、",
                "壹、前言\n",
                "| a | b |\n",
                "|---|---|\n",
                "<table>",
                "<tr><td>x</td>",
                "</table>",
                "- 178 -\n",
                "表 1 駐軍\n",
                "資料來源：",
                "Treaty",
                "of ",
                "U.S. ",
                "no. ",
                ". ",
                "? ",
                "\"",
                "**",
                "\\",
                "\uf90f",
                "\u2ee2",
                "\ud83d\ude00",
                "\ufeff",
                "關鍵詞：",
                "Abstract\n",
                "http://a.b/c",
                " ".repeat(20) + "\n",
                "•",
                "甲  1.5  2 \n");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(200));
    }
}
