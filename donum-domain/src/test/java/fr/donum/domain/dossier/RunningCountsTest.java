package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RunningCountsTest {
    private static RunningCounts counts(UnaryOperator<DossierBuilder> figures) {
        return RunningCounts.of(
                figures.apply(Dossier.of(PractitionerId.of("A"))).build());
    }

    private final RunningCounts march =
            counts(it -> it.with(Usage.AAT, 20, 30).with(Usage.DCMT, 5, 6).with(Count.MSS_MESSAGES, 40));

    @Test
    void what_grows_or_stays_does_not_fall() {
        RunningCounts june =
                counts(it -> it.with(Usage.AAT, 20, 31).with(Usage.DCMT, 5, 6).with(Count.MSS_MESSAGES, 41));

        assertThat(march.fall(june)).isNull();
        assertThat(march.changes(june)).isEqualTo(2);
        assertThat(march.falls(june)).isZero();
    }

    @Test
    void the_first_number_that_is_less_is_named() {
        RunningCounts june =
                counts(it -> it.with(Usage.AAT, 12, 31).with(Usage.DCMT, 5, 6).with(Count.MSS_MESSAGES, 39));

        assertThat(march.fall(june)).isEqualTo(new RunningCounts.Fall("aat_num", 20, 12));
        assertThat(march.falls(june)).isEqualTo(2);
    }

    @Test
    void what_one_of_them_lacks_or_knows_as_a_rate_only_is_not_compared() {
        assertThat(march.fall(counts(it -> it.with(Usage.PSE, 1, 2)))).isNull();
        assertThat(march.fall(counts(it -> it.with(Usage.AAT, new BigDecimal("0.12")))))
                .isNull();
    }

    @Test
    void what_is_no_sum_of_the_year_may_be_less() {
        assertThat(counts(it -> it.with(Count.ALD_PATIENTS, 90)).fall(counts(it -> it.with(Count.ALD_PATIENTS, 80))))
                .isNull();
    }
}
