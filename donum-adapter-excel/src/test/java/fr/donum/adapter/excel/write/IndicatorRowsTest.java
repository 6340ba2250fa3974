package fr.donum.adapter.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorRowsTest {
    @Test
    void the_record_that_cells_share_is_named_once() {
        assertThat(IndicatorRows.named(
                        List.of("usage.csv:2:aat_num", "usage.csv:2:aat_den", "usage.csv:3:fse_num", "profil.json")))
                .isEqualTo("usage.csv:2:aat_num, aat_den, usage.csv:3:fse_num, profil.json");
        assertThat(IndicatorRows.named(List.of("suivi.csv", "suivi.csv"))).isEqualTo("suivi.csv, suivi.csv");
        assertThat(IndicatorRows.named(List.of())).isEmpty();
    }
}
