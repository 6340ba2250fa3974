package fr.donum.domain.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "MET, MISSED, MISSED, MET",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, MISSED, MISSED, UNKNOWN",
        "MISSED, MISSED, MISSED, MISSED"
    })
    void verdicts_combine_as_in_kleenes_logic(Verdict one, Verdict other, Verdict both, Verdict either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @Test
    void what_is_decided_is_met_or_missed() {
        assertThat(Verdict.of(true)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(false)).isEqualTo(Verdict.MISSED);
    }
}
