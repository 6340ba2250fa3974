package fr.donum.domain.dossier;

import static fr.donum.domain.dossier.Tally.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.quantity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    @Test
    void it_is_printed_as_counted_and_its_rate_is_reduced() {
        assertThat(tally(50, 60)).hasToString("50/60");
        assertThat(tally(50, 60).rate()).isEqualTo(Ratio.of(5, 6));
        assertThat(tally(70, 60).rate()).isEqualTo(Ratio.of(7, 6));
    }

    @Test
    void nothing_out_of_nothing_is_no_rate() {
        assertThat(tally(0, 0).isEmpty()).isTrue();
        assertThat(tally(0, 1).isEmpty()).isFalse();
        assertThatThrownBy(() -> tally(0, 0).rate()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, -1", "1, 0"})
    void it_counts(long done, long total) {
        assertThatThrownBy(() -> tally(done, total))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(done + "/" + total);
    }
}
