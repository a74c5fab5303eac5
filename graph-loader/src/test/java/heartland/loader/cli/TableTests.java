package heartland.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {
    @Test
    void shouldAlignColumnsWhereChineseCharactersAreTwoWide() {
        String table = Table.of(
                List.of("id", "name", "名稱", "from"),
                List.of(List.of("KAZ", "Kazakhstan", "哈薩克", "1992"), List.of("UZB", "Uzbekistan", "烏茲別克", "")));
        assertThat(table).isEqualTo("""
                        id   name        名稱      from
                        ───  ──────────  ────────  ────
                        KAZ  Kazakhstan  哈薩克    1992
                        UZB  Uzbekistan  烏茲別克
                        """);
    }

    @Test
    void shouldCountFullWidthMarksAsTwoAndCombiningOnesAsNone() {
        assertThat(Table.width("（中）")).isEqualTo(6);
        assertThat(Table.width("Шанхай")).isEqualTo(6);
        assertThat(Table.width("e\u0301")).isEqualTo(1);
        assertThat(Table.width("\ud842\udfb7")).isEqualTo(2);
    }
}
