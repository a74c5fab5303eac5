package heartland.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTests {
    @ParameterizedTest
    @CsvSource({"上海合作組織,上海合作组织", "SCO,sco", "中國—中亞峰會,中国-中亚峰会", "努爾蘇丹·納扎爾巴耶夫,努尔苏丹纳扎尔巴耶夫", "U.S.,us", "羅馬,罗马"})
    void shouldHaveOneKeyForAllSpellings(String one, String other) {
        assertThat(Script.key(one)).isEqualTo(Script.key(other));
    }

    @ParameterizedTest
    @CsvSource({"計畫,计划", "畫,画", "烏,乌", "乾坤,乾坤"})
    void shouldTellWhatSimplifiedChineseWritesOtherwise(String traditional, String simplified) {
        assertThat(Script.simplifications()).containsEntry(traditional, simplified);
    }

    @Test
    void shouldKeepLengthWhenItFoldsSoThatOffsetsStayTrue() {
        String text = "「羅馬宣言」（Rome Declaration, ２００２年）𠮷";

        assertThat(Script.fold(text)).hasSameSizeAs(text).startsWith("「罗马宣言」（rome");
    }
}
