package fr.donum.domain.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class NaiveEvaluatorTest {
    static final List<String> SCHEMES = NaiveEvaluator.SCHEMES;

    /** A yes or a no has nothing beyond its threshold. */
    private static final Set<String> ATTESTED = Set.of(
            "equipment",
            "software",
            "dmp-software",
            "secure-messaging",
            "sesam-vitale",
            "opening-hours",
            "coding",
            "coordinated-care",
            "patient-services",
            "supervision",
            "video",
            "connected-devices",
            "sas");

    @TestFactory
    Stream<DynamicContainer> golden_cases_pay_what_the_text_says() {
        return SCHEMES.stream().map(scheme -> DynamicContainer.dynamicContainer(scheme, cases(scheme)));
    }

    private static Stream<DynamicTest> cases(String scheme) {
        return GoldenCase.of(scheme).stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> {
                    NaiveResult result =
                            NaiveEvaluator.evaluate(scheme, golden.columns(), golden.zeroDenominatorCountsAsZero());
                    assertThat(points(result)).as("points").isEqualTo(golden.points());
                    assertThat(euros(result)).as("euros").isEqualTo(golden.euros());
                    assertThat(verdict(result, golden.indicator()))
                            .as("verdict")
                            .isEqualTo(golden.verdict());
                }));
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void every_indicator_has_cases_under_on_and_over_its_threshold(String scheme) {
        Map<String, Set<String>> positions = GoldenCase.of(scheme).stream()
                .collect(Collectors.groupingBy(
                        GoldenCase::indicator, Collectors.mapping(GoldenCase::position, Collectors.toSet())));

        Set<String> indicators =
                NaiveEvaluator.evaluate(scheme, Map.of(), false).verdicts().keySet();

        assertThat(indicators)
                .isNotEmpty()
                .allSatisfy(indicator -> assertThat(positions.get(indicator))
                        .as(indicator)
                        .contains("under", "on")
                        .containsAnyOf("over", ATTESTED.contains(indicator) ? "on" : "over"));
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void golden_cases_have_a_name_of_their_own_and_a_source(String scheme) {
        List<GoldenCase> cases = GoldenCase.of(scheme);

        assertThat(cases).isNotEmpty().extracting(GoldenCase::name).doesNotHaveDuplicates();
        assertThat(cases)
                .allSatisfy(golden -> assertThat(golden.source()).isNotBlank())
                .allSatisfy(golden -> assertThat(golden.position()).isIn("under", "on", "over", "-"));
    }

    @Test
    void a_missing_list_size_leaves_the_vsm_without_an_upper_bound() {
        Map<String, String> columns = Map.of("ald_patients", "200", "ald_vsm", "180", "vsm_structures", "0");

        NaiveResult result = NaiveEvaluator.evaluate("vsm-2024", columns, false);

        assertThat(result).isEqualTo(new NaiveResult(0, 0, 0, 0, Map.of("vsm", NaiveVerdict.MET), true));
    }

    @Test
    void an_unknown_scheme_is_refused() {
        assertThatThrownBy(() -> NaiveEvaluator.evaluate("donum-of-no-year", Map.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NaiveEvaluator does not know donum-of-no-year");
    }

    private static String verdict(NaiveResult result, String indicator) {
        if (indicator.isEmpty()) {
            return "";
        }
        assertThat(result.verdicts()).containsKey(indicator);
        return String.valueOf(result.verdicts().get(indicator));
    }

    private static String points(NaiveResult result) {
        return range(points(result.assuredHalves()), points(result.attainableHalves()));
    }

    private static String points(long halves) {
        return BigDecimal.valueOf(halves * 5, 1).stripTrailingZeros().toPlainString();
    }

    private static String euros(NaiveResult result) {
        String assured = euros(result.assuredCents());
        return result.unbounded() ? assured + ".." : range(assured, euros(result.attainableCents()));
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String range(String least, String most) {
        return least.equals(most) ? least : least + ".." + most;
    }
}
