package fr.donum.domain.dossier;

import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.DCMT;
import static fr.donum.domain.dossier.Usage.DMP;
import static fr.donum.domain.dossier.Usage.DSG;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.dossier.Usage.PSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates and means held against a ratio, without the figures behind them. */
class ComparingRatesTest {
    private static final Dossier NOTHING =
            Dossier.of(PractitionerId.of("someone")).build();
    private static final BigDecimal FINE = new BigDecimal("0.60000000000000000000001");

    @Test
    void a_rate_is_less_than_equal_to_or_more_than_another() {
        Dossier counted =
                NOTHING.with(AAT, Tally.tally(3, 5)).with(FSE, Ratio.of(3, 5)).with(PSE, FINE);

        for (Usage usage : List.of(AAT, FSE)) {
            assertThat(counted.compareRate(usage, Ratio.of(59, 100))).isPositive();
            assertThat(counted.compareRate(usage, Ratio.of(3, 5))).isZero();
            assertThat(counted.compareRate(usage, Ratio.of(61, 100))).isNegative();
        }
        assertThat(counted.compareRate(PSE, Ratio.of(3, 5))).isPositive();
        assertThat(counted.compareRate(PSE, Ratio.of(FINE))).isZero();
        assertThat(counted.compareRate(PSE, Ratio.ONE)).isNegative();
    }

    @Test
    void there_is_nothing_to_compare_where_there_is_no_rate() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NOTHING.compareRate(AAT, Ratio.ONE))
                .withMessageContaining("aat");
        assertThatIllegalStateException()
                .isThrownBy(() -> NOTHING.with(AAT, Tally.tally(0, 0)).compareRate(AAT, Ratio.ONE));
        assertThatIllegalStateException()
                .isThrownBy(() -> NOTHING.with(AAT, Tally.tally(0, 0)).compareMean(List.of(AAT, FSE), 0, Ratio.ONE));
    }

    /** 1/2, 3/4, one without acts and one set aside: 5/8. With a missing one 5/12 to 3/4. */
    @Test
    void a_mean_leaves_out_what_has_no_acts_and_what_is_set_aside_and_takes_what_is_missing_as_told() {
        Dossier dossier = NOTHING.change()
                .with(AAT, 1, 2)
                .with(FSE, 3, 4)
                .with(PSE, 0, 0)
                .with(DSG, 0, 9)
                .neutralise(DSG)
                .build();

        assertThat(dossier.compareMean(List.of(AAT, FSE, PSE, DSG), 0, Ratio.of(5, 8)))
                .isZero();
        assertThat(dossier.compareMean(List.of(AAT, FSE, PSE, DSG), 1, Ratio.of(5, 8)))
                .isZero();
        assertThat(dossier.compareMean(List.of(AAT, FSE, DCMT), 0, Ratio.of(5, 12)))
                .isZero();
        assertThat(dossier.compareMean(List.of(AAT, FSE, DCMT), 1, Ratio.of(3, 4)))
                .isZero();
        assertThat(dossier.compareMean(List.of(AAT, FSE, DCMT), 1, Ratio.of(2, 3)))
                .isPositive();
        assertThat(dossier.compareMean(List.of(AAT, FSE, DCMT), 0, Ratio.of(1, 2)))
                .isNegative();
    }

    /** 200 % counts as 100 %, whether or not the terms fit a long: (1 + 1/2) / 2, and 1/2 of it with one missing at 0. */
    @Test
    void a_mean_caps_its_rates_whatever_their_digits() {
        Dossier plain = NOTHING.change().with(DMP, 4, 2).with(AAT, 1, 2).build();
        Dossier fine = plain.with(DMP, new BigDecimal("1.99999999999999999999999"));
        Dossier fineToo = fine.with(PSE, FINE);

        for (Dossier dossier : List.of(plain, fine)) {
            assertThat(dossier.compareMean(List.of(DMP, AAT), 0, Ratio.of(3, 4)))
                    .isZero();
            assertThat(dossier.compareMean(List.of(DMP, AAT, DCMT), 0, Ratio.of(1, 2)))
                    .isZero();
            assertThat(dossier.compareMean(List.of(DMP, AAT, DCMT), 1, Ratio.of(5, 6)))
                    .isZero();
        }
        assertThat(fineToo.compareMean(List.of(AAT, PSE), 0, Ratio.of(11, 20))).isPositive();
        assertThat(fineToo.change()
                        .neutralise(AAT)
                        .with(DSG, 0, 0)
                        .build()
                        .compareMean(List.of(AAT, PSE, DSG), 0, Ratio.of(FINE)))
                .isZero();
    }
}
