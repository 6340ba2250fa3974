package fr.donum.domain.rules;

import static fr.donum.domain.criterion.Criterion.allOf;
import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.criterion.Criterion.rateOf;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.DCMT;
import static fr.donum.domain.dossier.Usage.DMP;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.dossier.Usage.PSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rate that is written rather than counted: exact with all its digits, and told where its rounding matters. */
class RateAsWrittenTest {
    private static final Dossier NOTHING = Dossier.of(FullPractice.SOMEONE).build();

    private static List<Remark.RateNearTarget> near(Evaluation evaluation) {
        return Remarks.about(evaluation).stream()
                .filter(Remark.RateNearTarget.class::isInstance)
                .map(Remark.RateNearTarget.class::cast)
                .toList();
    }

    private static Evaluation forfait(String fse) {
        return MadeAnew.scheme("forfait-structure-2025").evaluate(NOTHING.with(FSE, new BigDecimal(fse)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.6667, MET, true",
        "0.6666, MISSED, false",
        "0.66, MISSED, false",
        "0.67, MET, true",
        "0.66667, MET, true",
        "0.666667, MET, true",
        "0.66671, MET, false",
        "0.6662, MISSED, false",
        "0.6661, MISSED, false",
        "0.68, MET, false",
        "0.7, MET, false"
    })
    void within_half_a_unit_of_its_last_digit_the_counts_would_settle_it(String fse, Verdict verdict, boolean isNear) {
        Evaluation evaluation = forfait(fse);

        assertThat(FullPractice.indicator(evaluation, "fse").verdict()).isEqualTo(verdict);
        assertThat(near(evaluation)).hasSize(isNear ? 1 : 0);
    }

    @Test
    void the_remark_says_which_rate_as_written_and_which_target() {
        assertThat(near(forfait("0.6667")))
                .containsExactly(new Remark.RateNearTarget(List.of(FSE), Ratio.of(6667, 10_000), 4, Ratio.of(2, 3)));
        assertThat(near(forfait("0.6667")).get(0).code()).isEqualTo("rate-near-target");
    }

    @ParameterizedTest
    @CsvSource({"0.90, false", "0.9, false", "0.900, true", "0.895, true", "0.8949, false", "0.9004, false"})
    void a_whole_rate_that_is_the_target_itself_needs_no_remark(String aat, boolean isNear) {
        Evaluation evaluation =
                MadeAnew.scheme("forfait-structure-2025").evaluate(NOTHING.with(AAT, new BigDecimal(aat)));

        assertThat(near(evaluation)).hasSize(aat.equals("0.895") ? 0 : isNear ? 1 : 0);
    }

    private static Dossier core(String... rates) {
        Dossier dossier = NOTHING;
        List<Usage> usages = List.of(DCMT, PSE, FSE, AAT);
        for (int i = 0; i < rates.length; i++) {
            dossier = rates[i].contains("/")
                    ? dossier.with(usages.get(i), fraction(rates[i]))
                    : dossier.with(usages.get(i), new BigDecimal(rates[i]));
        }
        return dossier;
    }

    private static Tally fraction(String text) {
        int slash = text.indexOf('/');
        return new Tally(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.60, 0.60, 0.60, 0.60, false",
        "0.60, 0.60, 0.60, 0.59, true",
        "0.60, 0.60, 0.60, 0.58, true",
        "0.60, 0.60, 0.60, 0.57, false",
        "0.60, 0.60, 0.60, 59/100, true",
        "60/100, 60/100, 60/100, 0.58, false",
        "60/100, 60/100, 0.60, 0.59, true",
        "60/100, 60/100, 0.600, 0.590, false",
        "60/100, 60/100, 60/100, 60/100, false"
    })
    void half_units_of_a_mean_are_averaged(String dcmt, String pse, String fse, String aat, boolean isNear) {
        Dossier dossier = core(dcmt, pse, fse, aat);

        assertThat(near(MadeAnew.scheme("donum-2026").evaluate(dossier))).hasSize(isNear ? 1 : 0);
        assertThat(near(MadeAnew.scheme("donum-2026")
                        .evaluate(dossier, Reading.OURS.other(Interpretation.UNWEIGHTED_MEAN))))
                .as("pooled acts are not written as rates")
                .isEmpty();
    }

    @Test
    void a_mean_that_is_open_has_nothing_to_settle_yet_and_one_that_is_decided_may_have() {
        assertThat(near(MadeAnew.scheme("donum-2026").evaluate(core("0.60", "0.60", "0.60"))))
                .isEmpty();
        assertThat(near(MadeAnew.scheme("donum-2026").evaluate(core("0.80", "0.80", "0.80"))))
                .isEmpty();
        assertThat(near(MadeAnew.scheme("donum-2026").evaluate(core("0.80", "0.80", "0.801"))))
                .as("at least 60,025 %, known to a third of a per cent")
                .hasSize(1);
    }

    @Test
    void a_rate_that_is_set_aside_is_not_remarked() {
        Dossier dossier = NOTHING.with(FSE, new BigDecimal("0.6667"))
                .change()
                .neutralise(FSE)
                .build();

        assertThat(near(MadeAnew.scheme("forfait-structure-2025").evaluate(dossier)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.57142857142857146", "0.571428571428571428571428571428571428571", "0.0000000000000000000001"})
    void any_number_of_digits_is_exact(String rate) {
        Ratio exact = Ratio.of(new BigDecimal(rate));
        Dossier dossier = NOTHING.with(FSE, new BigDecimal(rate));

        assertThat(dossier.rate(FSE)).contains(exact);
        assertThat(dossier.isBareRate(FSE)).isTrue();
        assertThat(dossier.tally(FSE)).isEmpty();
        assertThat(dossier.with(FSE, Ratio.ONE).rate(FSE)).contains(Ratio.ONE);
        assertThat(dossier.with(FSE, Ratio.ONE).decimals(FSE)).isZero();
        assertThat(dossier.without(FSE).rate(FSE)).isEmpty();
        assertThat(dossier.with(AAT, new BigDecimal("0.12345678901234567890123"))
                        .rate(FSE))
                .contains(exact);
        assertThat(dossier.with(FSE, fraction("1/2")).rate(FSE)).contains(Ratio.of(1, 2));
    }

    @Test
    void digits_beyond_a_long_decide_too() {
        assertThat(FullPractice.indicator(forfait("0.66666666666666666666666666666666666666"), "fse")
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(FullPractice.indicator(forfait("0.66666666666666666666666666666666666667"), "fse")
                        .verdict())
                .isEqualTo(Verdict.MET);
        Evaluation mean = MadeAnew.scheme("donum-2026")
                .evaluate(core("0.59999999999999999999999999", "60/100", "60/100", "60/100"));
        assertThat(FullPractice.indicator(mean, "core-teleservices").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(MadeAnew.scheme("donum-2026")
                        .evaluate(NOTHING.with(DMP, new BigDecimal("1.00000000000000000000000001"))
                                .with(Usage.ORDONNANCE, fraction("1/2")))
                        .interpretations())
                .contains(Interpretation.CAP);
    }

    @Test
    void what_is_no_rate_is_refused() {
        Stream.of("1e-1001", "1e1001", "0." + "1".repeat(1_001), "-0.1", "1.00000000000000000000001")
                .map(BigDecimal::new)
                .forEach(rate -> assertThatIllegalArgumentException().isThrownBy(() -> NOTHING.with(FSE, rate)));
    }

    @Test
    void decimals_are_those_of_the_fraction_within_bounds() {
        assertThat(NOTHING.decimals(FSE)).isZero();
        assertThat(NOTHING.with(FSE, new BigDecimal("0.6")).decimals(FSE)).isEqualTo(2);
        assertThat(NOTHING.with(FSE, new BigDecimal("0.667")).decimals(FSE)).isEqualTo(3);
        assertThat(NOTHING.with(FSE, new BigDecimal("0.66666666666666666666")).decimals(FSE))
                .isEqualTo(15);
        assertThat(NOTHING.with(Usage.APCV, new BigDecimal("0.667")).decimals(Usage.APCV))
                .isEqualTo(3);
        assertThat(NOTHING.with(FSE, fraction("2/3")).decimals(FSE)).isZero();
    }

    @Test
    void a_rate_that_is_part_of_what_is_asked_is_told_too() {
        LegalSource source = LegalSource.of("Convention des essais", Confidence.OFFICIAL);
        Scheme scheme = Scheme.ofYear(
                "own-2030",
                2030,
                "Le nôtre",
                source,
                Volet.independent(
                        "all",
                        "Tout",
                        Opening.ALWAYS,
                        Indicator.indicator("fse", "FSE", source)
                                .when(allOf(attested(SEGUR), rateOf(FSE).atLeast(Target.fraction(2, 3))))
                                .pays(Points.of(1))));

        assertThat(near(scheme.evaluate(NOTHING.with(FSE, new BigDecimal("0.6667")))))
                .containsExactly(new Remark.RateNearTarget(List.of(FSE), Ratio.of(6667, 10_000), 4, Ratio.of(2, 3)));
    }

    @Test
    void the_end_of_a_mean_that_decides_is_the_one_that_is_near() {
        Evaluation missed = MadeAnew.scheme("donum-2026").evaluate(core("0.47", "0.47", "0.4599"));
        Evaluation open = MadeAnew.scheme("donum-2026").evaluate(core("0.470", "0.470", "0.4601"));

        assertThat(near(missed))
                .as("59,9975 % at best")
                .containsExactly(new Remark.RateNearTarget(
                        List.of(DCMT, PSE, FSE), Ratio.of(599_975, 1_000_000), 4, Ratio.of(3, 5)));
        assertThat(near(open)).as("60,0025 % at best").isEmpty();
    }

    @Test
    void a_written_rate_that_leaves_its_mean_is_not_told() {
        Dossier dossier = core("60/100", "60/100", "60/100", "0.601")
                .change()
                .neutralise(AAT)
                .build();

        assertThat(near(MadeAnew.scheme("donum-2026").evaluate(dossier))).isEmpty();
    }

    @Test
    void a_half_unit_is_shared_by_the_rates_of_the_mean_and_no_others() {
        Dossier three = core("0/0", "6025/10000", "6020/10000", "0.60");
        Dossier four = core("0/0", "8030/10000", "8030/10000", "0.80");
        Dossier nearer = core("0/0", "8024/10000", "8024/10000", "0.80");
        Scheme scheme = MadeAnew.scheme("donum-2026");

        assertThat(near(scheme.evaluate(three)))
                .as("60,15 %, known to a sixth of a per cent")
                .hasSize(1);
        assertThat(near(scheme.evaluate(
                        three.without(DCMT).change().neutralise(DCMT).build())))
                .hasSize(1);
        assertThat(near(scheme.evaluate(
                        three.without(DCMT).change().neutralise(DCMT).build(), Reading.COUNT_AS_ZERO)))
                .as("what is set aside does not count as 0")
                .hasSize(1);
        assertThat(near(scheme.evaluate(four, Reading.COUNT_AS_ZERO)))
                .as("60,15 %, known to an eighth of a per cent")
                .isEmpty();
        assertThat(near(scheme.evaluate(four.without(DCMT))))
                .as("at least 60,15 %, known to an eighth of a per cent")
                .isEmpty();
        assertThat(near(scheme.evaluate(nearer, Reading.COUNT_AS_ZERO)))
                .as("60,12 %")
                .hasSize(1);
        assertThat(near(scheme.evaluate(nearer.without(DCMT)))).as("60,12 %").hasSize(1);
    }
}
