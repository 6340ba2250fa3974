package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlawTest {
    @ParameterizedTest
    @CsvSource({
        "APCV_FSE, 0,",
        "APCV_FSE, 1.0,",
        "APCV_FSE, 1000000000,",
        "APCV_FSE, 1000000001, TOO_LARGE",
        "APCV_FSE, 1000000000.5, TOO_LARGE",
        "APCV_FSE, -1, NEGATIVE",
        "APCV_FSE, -0.5, NEGATIVE",
        "APCV_FSE, 0.5, NOT_IN_UNIT",
        "SAS_EFFECTION_POINTS, 0.5,",
        "SAS_EFFECTION_POINTS, 360,",
        "SAS_EFFECTION_POINTS, 360.5, TOO_LARGE",
        "SAS_EFFECTION_POINTS, 0.25, NOT_IN_UNIT",
        "VSM_ALREADY_PAID, 1500.01,",
        "VSM_ALREADY_PAID, 1500.001, NOT_IN_UNIT",
        "VSM_ALREADY_PAID, 10000000000.01, TOO_LARGE"
    })
    void a_count_says_what_it_takes(Count count, BigDecimal value, @Nullable Flaw flaw) {
        assertThat(count.flaw(value).orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "APCV_FSE, 1000000000,",
        "APCV_FSE, 1000000001, TOO_LARGE",
        "SAS_EFFECTION_POINTS, 720,",
        "SAS_EFFECTION_POINTS, 721, TOO_LARGE",
        "VSM_ALREADY_PAID, 1000000000000,",
        "VSM_ALREADY_PAID, 1000000000001, TOO_LARGE",
        "ALD_VSM, -1, NEGATIVE"
    })
    void so_it_does_of_what_is_kept(Count count, long kept, @Nullable Flaw flaw) {
        assertThat(count.flaw(kept).orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "APCV_FSE, 3, 3",
        "APCV_FSE, 3.00, 3",
        "SAS_EFFECTION_POINTS, 22.5, 45",
        "VSM_ALREADY_PAID, 1501.88, 150188",
        "VSM_ALREADY_PAID, 1500, 150000"
    })
    void a_value_is_kept_in_halves_and_cents(Count count, BigDecimal value, long kept) {
        assertThat(count.inUnit(value)).isEqualTo(kept);
    }

    @Test
    void a_value_with_a_flaw_is_not_kept() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.SAS_EFFECTION_POINTS.inUnit(new BigDecimal("1000")))
                .withMessageContaining("sas_effection_points: TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "AAT, 0, 0,",
        "AAT, 5, 5,",
        "AAT, 6, 5, PART_EXCEEDS_WHOLE",
        "AAT, 1, 0, PART_EXCEEDS_WHOLE",
        "AAT, -1, 5, NEGATIVE",
        "AAT, 1, -5, NEGATIVE",
        "AAT, 1, 1000000000,",
        "AAT, 1, 1000000001, TOO_LARGE",
        "AAT, 1000000000, 1000000000,",
        "DMP, 1000000001, 1000000000, TOO_LARGE",
        "DMP, 1, 0, PART_EXCEEDS_WHOLE",
        "DMP, 3, 2,",
        "DMP, 301, 200, DOUBTFUL_RATE",
        "MSS, 5000, 10, DOUBTFUL_RATE",
        "ORDONNANCE, 16, 10, DOUBTFUL_RATE"
    })
    void a_usage_says_what_counts_it_takes(Usage usage, long done, long total, @Nullable Flaw flaw) {
        assertThat(usage.flaw(done, total).orElse(null)).isEqualTo(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "AAT, 1/1,",
        "AAT, 101/100, ABOVE_100_PERCENT",
        "APCV, 20/1, ABOVE_100_PERCENT",
        "DMP, 3/2,",
        "DMP, 1501/1000, DOUBTFUL_RATE",
        "MSS, 10/1, DOUBTFUL_RATE",
        "ORDONNANCE, 1001/100, IMPOSSIBLE_RATE"
    })
    void a_usage_says_what_rates_it_takes(Usage usage, String rate, @Nullable Flaw flaw) {
        assertThat(usage.flaw(Ratio.parse(rate)).orElse(null)).isEqualTo(flaw);
    }

    @Test
    void a_doubt_alone_keeps_no_figure_out_of_a_dossier() {
        Dossier dossier = Dossier.of(PractitionerId.of("someone"))
                .with(Usage.MSS, 5000, 10)
                .with(Usage.DMP, Ratio.of(25, 1))
                .build();

        assertThat(dossier.tally(Usage.MSS)).contains(new Tally(5000, 10));
        assertThat(dossier.rate(Usage.DMP)).contains(Ratio.of(25, 1));
        assertThat(Flaw.DOUBTFUL_RATE.isDoubtOnly()).isTrue();
        assertThat(Flaw.IMPOSSIBLE_RATE.isDoubtOnly()).isFalse();
    }
}
