package fr.donum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** That properties are not checked on dossiers of which they say nothing. */
class ArbitraryDossiersTest {
    static final List<Scheme> SCHEMES = Schemes.ALL;

    private static Stream<Evaluation> some(Scheme scheme) {
        ArbitraryDossiers dossiers = new ArbitraryDossiers(scheme);
        return LongStream.range(0, 500)
                .mapToObj(seed -> scheme.evaluate(dossiers.from(seed).dossier()));
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void every_fate_occurs_that_the_scheme_knows(Scheme scheme) {
        Set<Outcome.Kind> seen = EnumSet.noneOf(Outcome.Kind.class);
        some(scheme).forEach(evaluation -> seen.addAll(List.of(evaluation.outcomes())));
        boolean hasGate = scheme.volets().stream()
                .anyMatch(volet -> !volet.opening().behind().isEmpty());

        assertThat(seen)
                .containsAll(EnumSet.complementOf(EnumSet.of(Outcome.Kind.BLOCKED)))
                .matches(kinds -> kinds.contains(Outcome.Kind.BLOCKED) == hasGate);
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void every_indicator_is_met_missed_and_open(Scheme scheme) {
        List<Evaluation> evaluations = some(scheme).toList();

        for (int i = 0; i < scheme.indicators().size(); i++) {
            int position = i;
            assertThat(evaluations)
                    .as(scheme.indicators().get(i).id())
                    .extracting(evaluation -> evaluation.verdict(position))
                    .contains(Verdict.values());
        }
    }

    @Test
    void targets_are_met_exactly_and_every_question_is_raised() {
        Set<Interpretation> raised = EnumSet.noneOf(Interpretation.class);
        SCHEMES.forEach(scheme -> some(scheme).forEach(evaluation -> raised.addAll(evaluation.interpretations())));

        assertThat(raised).containsExactly(Interpretation.values());
    }

    @Test
    void the_same_seed_makes_the_same_dossier() {
        ArbitraryDossiers dossiers = new ArbitraryDossiers(SCHEMES.get(0));

        assertThat(dossiers.from(7)).hasToString(dossiers.from(7).toString());
        assertThat(dossiers.from(7).toString()).isNotEqualTo(dossiers.from(8).toString());
    }
}
