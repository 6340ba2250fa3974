package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private static DossierBuilder everything(DossierBuilder dossier) {
        for (Usage usage : Usage.values()) {
            dossier.with(usage, 2, 3);
        }
        return dossier.with(Count.MSS_MESSAGES, 5).with(Count.APCV_FSE, 6);
    }

    private static void assertOnlyFall(RunningCounts.Fall expected, UnaryOperator<DossierBuilder> change) {
        RunningCounts before = counts(RunningCountsTest::everything);
        RunningCounts after = counts(it -> change.apply(everything(it)));

        assertThat(before.fall(after)).isEqualTo(expected);
        assertThat(before.falls(after)).isEqualTo(1);
        assertThat(before.changes(after)).isEqualTo(1);
        assertThat(after.fall(before)).isNull();
        assertThat(after.falls(before)).isZero();
        assertThat(after.changes(before)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void each_number_of_a_usage_is_named_as_its_column(Usage usage) {
        assertOnlyFall(new RunningCounts.Fall(usage.id() + "_num", 2, 1), it -> it.with(usage, 1, 3));
        assertOnlyFall(new RunningCounts.Fall(usage.id() + "_den", 3, 2), it -> it.with(usage, 2, 2));
    }

    @Test
    void each_count_is_named_as_its_column() {
        assertOnlyFall(new RunningCounts.Fall("mss_messages", 5, 4), it -> it.with(Count.MSS_MESSAGES, 4));
        assertOnlyFall(new RunningCounts.Fall("apcv_fse", 6, 0), it -> it.with(Count.APCV_FSE, 0));
    }

    @Test
    void what_comes_or_goes_neither_falls_nor_changes() {
        RunningCounts none = counts(it -> it);
        RunningCounts all = counts(RunningCountsTest::everything);

        assertThat(all.falls(none)).isZero();
        assertThat(all.changes(none)).isZero();
        assertThat(none.falls(all)).isZero();
        assertThat(none.changes(all)).isZero();
    }

    @Test
    void none_is_a_number_too() {
        RunningCounts none = counts(it -> it.with(Usage.AAT, 0, 3));

        assertThat(none.changes(counts(it -> it.with(Usage.AAT, 1, 3)))).isEqualTo(1);
        assertThat(counts(it -> it.with(Usage.AAT, 1, 3)).falls(none)).isEqualTo(1);
    }
}
