package fr.donum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Attested;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.naive.GoldenCase;
import fr.donum.domain.rules.MadeAnew;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every case of {@code golden/<scheme>.csv}, for every scheme that is listed. */
class GoldenCasesTest {
    static final List<Scheme> SCHEMES = Schemes.ALL;

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void every_case_pays_what_was_worked_out_by_hand(Scheme listed) {
        Scheme scheme = MadeAnew.scheme(listed.id());
        List<GoldenCase> cases = GoldenCase.of(scheme.id());
        List<String> wrong = new ArrayList<>();
        for (GoldenCase golden : cases) {
            List<String> wanted = List.of(golden.points(), golden.euros(), golden.verdict());
            List<String> seen = seen(scheme, golden);
            if (!seen.equals(wanted)) {
                wrong.add(golden.name() + ": " + wanted + " but was " + seen);
            }
        }
        assertThat(cases).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static List<String> seen(Scheme scheme, GoldenCase golden) {
        Reading reading = golden.zeroDenominatorCountsAsZero() ? Reading.COUNT_AS_ZERO : Reading.OURS;
        Evaluation evaluation = scheme.evaluate(DossierFromColumns.dossier(golden.columns()), reading);
        String verdict = golden.indicator().isEmpty()
                ? ""
                : evaluation.verdict(position(scheme, golden.indicator())).name();
        return List.of(Pay.points(evaluation), Pay.euros(evaluation), verdict);
    }

    private static int position(Scheme scheme, String indicator) {
        List<String> ids = scheme.indicators().stream().map(Indicator::id).toList();
        assertThat(ids).contains(indicator);
        return ids.indexOf(indicator);
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void every_threshold_has_cases_under_on_and_over_it(Scheme scheme) {
        Map<String, Set<String>> positions = GoldenCase.of(scheme.id()).stream()
                .collect(Collectors.groupingBy(
                        GoldenCase::indicator, Collectors.mapping(GoldenCase::position, Collectors.toSet())));

        assertThat(scheme.indicators())
                .isNotEmpty()
                .allSatisfy(indicator -> assertThat(positions)
                        .as(indicator.id())
                        .hasEntrySatisfying(
                                indicator.id(),
                                tried -> assertThat(tried)
                                        .containsAll(
                                                isYesOrNo(indicator.criterion())
                                                        ? Set.of("under", "on")
                                                        : Set.of("under", "on", "over"))));
    }

    /** A yes or a no has nothing beyond its threshold. */
    private static boolean isYesOrNo(Criterion criterion) {
        return criterion instanceof Attested
                || (criterion instanceof Combined combined
                        && combined.parts().stream().allMatch(GoldenCasesTest::isYesOrNo));
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void every_case_names_its_source(Scheme scheme) {
        assertThat(GoldenCase.of(scheme.id()))
                .isNotEmpty()
                .allSatisfy(golden -> assertThat(golden.source()).isNotBlank());
    }
}
