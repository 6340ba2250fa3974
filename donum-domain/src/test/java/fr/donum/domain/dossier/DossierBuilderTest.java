package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierBuilderTest {
    private static DossierBuilder builder() {
        return Dossier.of(PractitionerId.of("someone"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 0, -1, 2100, 20_260})
    void a_year_without_these_schemes_is_refused(int year) {
        assertThatThrownBy(() -> builder().year(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2026, 2099})
    void other_years_are_taken(int year) {
        assertThat(builder().year(year).build().year()).hasValue(year);
    }

    @Test
    void a_day_of_a_year_without_these_schemes_is_refused() {
        LocalDate day = LocalDate.of(2015, 12, 31);

        assertThatThrownBy(() -> builder().asOf(day)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Attestation.class, mode = EnumSource.Mode.EXCLUDE, names = "LAP")
    void no_text_exempts_from_anything_but_the_lap(Attestation attestation) {
        assertThatThrownBy(() -> builder().with(attestation, Answer.EXEMPT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(attestation.id());
        assertThat(builder().with(attestation, Answer.YES).build().answer(attestation))
                .contains(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"AAT, -1, 5", "AAT, 1, -5", "AAT, 6, 5", "AAT, 1, 0", "DMP, 1, 0", "DMP, -1, 5", "MSS, 0, -1"})
    void counts_that_cannot_be_are_refused(Usage usage, long done, long total) {
        assertThatThrownBy(() -> builder().with(usage, done, total))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(usage.id() + ": " + done + "/" + total);
    }

    @ParameterizedTest
    @CsvSource({"AAT, 5, 5", "AAT, 0, 0", "AAT, 0, 5", "DMP, 6, 5", "ORDONNANCE, 6, 5", "MSS, 6, 5", "DMP, 0, 0"})
    void counts_that_can_be_are_taken(Usage usage, long done, long total) {
        assertThat(builder().with(usage, done, total).build().tally(usage)).contains(new Tally(done, total));
    }

    @Test
    void a_rate_above_100_per_cent_is_refused_where_the_part_is_of_the_whole() {
        assertThatThrownBy(() -> builder().with(Usage.AAT, Ratio.of(6, 5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(builder().with(Usage.DMP, Ratio.of(6, 5)).build().rate(Usage.DMP))
                .contains(Ratio.of(6, 5));
    }

    @Test
    void a_rate_with_more_than_a_thousand_digits_is_refused() {
        Ratio most = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        Ratio more = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(1_001));
        Ratio high = Ratio.of(BigInteger.TEN.pow(1_000), BigInteger.ONE);

        assertThat(builder().with(Usage.AAT, most).build().rate(Usage.AAT)).contains(most);
        assertThatThrownBy(() -> builder().with(Usage.AAT, more)).hasMessageContaining("too many digits");
        assertThatThrownBy(() -> builder().with(Usage.DMP, high)).hasMessageContaining("too many digits");
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatThrownBy(() -> builder().with(Count.APCV_FSE, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apcv_fse: -1");
        assertThat(builder().with(Count.APCV_FSE, 0).build().count(Count.APCV_FSE))
                .hasValue(0);
    }

    @Test
    void a_part_beyond_its_whole_is_found_and_both_can_be_forgotten() {
        DossierBuilder sound =
                builder().with(Count.ALD_PATIENTS, 9).with(Count.ALD_VSM, 9).with(Count.VSM_STRUCTURED, 9);
        DossierBuilder builder = builder()
                .with(Count.ALD_PATIENTS, 8)
                .with(Count.VSM_STRUCTURED, 9)
                .with(Count.APCV_FSE, 10);

        assertThat(sound.excess()).isEmpty();
        assertThat(builder().with(Count.ALD_VSM, 9).excess())
                .as("of an unknown number")
                .isEmpty();
        assertThat(builder().with(Count.ALD_PATIENTS, 0).with(Count.ALD_VSM, 1).excess())
                .contains(new Excess(Count.ALD_VSM, 1, Count.ALD_PATIENTS, 0));
        assertThat(builder.build().excess()).contains(new Excess(Count.VSM_STRUCTURED, 9, Count.ALD_PATIENTS, 8));
        assertThat(builder.forgetExcess()).containsExactly(new Excess(Count.VSM_STRUCTURED, 9, Count.ALD_PATIENTS, 8));
        assertThat(builder.build().standing(Count.ALD_PATIENTS)).isEqualTo(Standing.MISSING);
        assertThat(builder.build().standing(Count.VSM_STRUCTURED)).isEqualTo(Standing.MISSING);
        assertThat(builder.build().count(Count.APCV_FSE)).hasValue(10);
    }

    @Test
    void a_rate_whose_terms_a_long_holds_is_kept_by_them() {
        Dossier kept = builder().with(Usage.DMP, Ratio.of(Long.MAX_VALUE, 2)).build();

        assertThat(kept.done(Usage.DMP)).isEqualTo(Long.MAX_VALUE);
        assertThat(kept.total(Usage.DMP)).isEqualTo(2);
        assertThat(kept.fine(Usage.DMP)).isNull();
    }

    @Test
    void a_rate_with_a_term_beyond_a_long_is_kept_exactly() {
        BigInteger beyond = BigInteger.TWO.pow(63);
        Ratio high = Ratio.of(beyond, BigInteger.ONE);
        Ratio low = Ratio.of(BigInteger.ONE, beyond);

        assertThat(builder().with(Usage.DMP, high).build().rate(Usage.DMP)).contains(high);
        assertThat(builder().with(Usage.DMP, low).build().rate(Usage.DMP)).contains(low);
        assertThat(builder().with(Usage.DMP, low).build().standing(Usage.DMP)).isEqualTo(Standing.KNOWN);
    }

    @Test
    void beside_a_rate_beyond_a_long_stands_one_below_it_by_less_than_any_count_tells() {
        Dossier fine = builder()
                .with(Usage.AAT, new BigDecimal("0.12345678901295678901234"))
                .with(Usage.DMP, new BigDecimal("1E+20"))
                .build();

        assertThat(fine.done(Usage.AAT)).isEqualTo(123_456_789_012L);
        assertThat(fine.total(Usage.AAT)).isEqualTo(1_000_000_000_000L);
        assertThat(fine.done(Usage.DMP)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_rate_is_written_with_a_thousand_digits_at_most() {
        String ones = "1".repeat(999);

        assertThat(written("0.1" + ones)).contains(Ratio.of(new BigDecimal("0.1" + ones)));
        assertThat(written("1." + "0".repeat(999))).contains(Ratio.ONE);
        assertThat(written("0E-1000")).contains(Ratio.ZERO);
        assertThat(written("1E-1000")).contains(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(1_000)));
        for (String more : new String[] {"1." + "0".repeat(1_000), "0E-1001", "0E+1001"}) {
            assertThatThrownBy(() -> written(more)).hasMessage("A rate with too many digits");
        }
    }

    private static Optional<Ratio> written(String rate) {
        return builder().with(Usage.AAT, new BigDecimal(rate)).build().rate(Usage.AAT);
    }

    @Test
    void a_part_that_was_taken_away_again_exceeds_nothing() {
        DossierBuilder less =
                builder().with(Count.ALD_VSM, 5).without(Count.ALD_VSM).with(Count.ALD_PATIENTS, 3);

        assertThat(less.excess()).isEmpty();
        assertThat(less.with(Count.ALD_VSM, 5).excess()).isPresent();
    }

    @Test
    void what_a_figure_is_not_is_said_with_what_it_is() {
        DossierBuilder builder = Dossier.of(PractitionerId.of("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(Usage.AAT, 7, 5))
                .withMessage("Not a tally of aat: 7/5 is more than its whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(Usage.AAT, 1_000_000_000_000L, 1_000_000_000_000L))
                .withMessage("Not a tally of aat: 1000000000000/1000000000000 is more than any practice has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(Usage.AAT, Ratio.of(7, 5)))
                .withMessage("Not a rate of aat: 7/5 is above 100 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(Count.APCV_FSE, -1))
                .withMessage("Not a number of apcv_fse: -1 is less than 0");
    }
}
