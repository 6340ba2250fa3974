package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.Comparison.Change;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompareSchemesTest {
    private static final Scheme DONUM_2026 = Schemes.withId("donum-2026").orElseThrow();
    private static final Scheme DONUM_2028 = Schemes.withId("donum-2028").orElseThrow();

    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<ComparisonFoot> feet = new ArrayList<>();

    /** A mean of 78,75 %: enough in 2026, not in 2028. Nothing optional is met. */
    private static DossierBuilder socleOf2026(DossierBuilder dossier) {
        for (Usage usage : List.of(Usage.CMATMP, Usage.SPE, Usage.DSG, Usage.DMP, Usage.ORDONNANCE)) {
            dossier.with(usage, 0, 1);
        }
        return dossier.year(2026)
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES)
                .with(Usage.DCMT, 90, 100)
                .with(Usage.PSE, 50, 100)
                .with(Usage.FSE, 95, 100)
                .with(Usage.AAT, 80, 100);
    }

    @Test
    void the_same_dossier_wins_loses_or_hangs_on_what_is_missing() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("loses", CompareSchemesTest::socleOf2026)
                .dossier("nothing", it -> it.year(2028).with(Attestation.SEGUR, Answer.NO))
                .dossier("hangs", it -> socleOf2026(it).without(Attestation.LAP));

        Result result = new CompareSchemes()
                .run(
                        Request.of(DONUM_2026),
                        List.of(DONUM_2028),
                        List.of(source.supply()),
                        new Recording(),
                        issue -> {});

        assertThat(result.summary().evaluated()).isEqualTo(3);
        assertThat(comparisons)
                .extracting(it -> it.change(it.cases().get(1)))
                .containsExactly(Change.LOSES, Change.SAME, Change.UNDECIDED);
        assertThat(comparisons)
                .extracting(it ->
                        it.cases().stream().map(Comparison.Case::isHypothesis).toList())
                .containsExactly(List.of(false, true), List.of(true, false), List.of(false, true));
        // 1 960 assured and 140 more still open in 2026, nothing in 2028.
        assertThat(comparisons.get(0).difference(comparisons.get(0).cases().get(1)))
                .isEqualTo(new Difference(Euros.of(-2100), Euros.of(-1960), true));
        ComparisonFoot.Total in2028 = feet.get(0).totals().get(1);
        assertThat(in2028.changes()).isEqualTo(Map.of(Change.LOSES, 1L, Change.SAME, 1L, Change.UNDECIDED, 1L));
        assertThat(in2028.hypotheses()).isEqualTo(2);
        assertThat(in2028.difference()).isEqualTo(new Difference(Euros.of(-4200), Euros.of(-1960), true));
        assertThat(feet.get(0).totals().get(0).difference()).isNull();
        assertThat(in2028.euros()).isEqualTo(Interval.exactly(Euros.ZERO));
        assertThat(feet.get(0).totals().get(0).euros()).isEqualTo(new Interval<>(Euros.of(1960), Euros.of(4200)));
    }

    private List<String> compare(Scheme first, Scheme second, InMemorySource source) throws Exception {
        ComparisonFormat.Writer nowhere = new ComparisonFormat.Writer() {
            @Override
            public void begin(ComparisonFormat.Head head) {}

            @Override
            public void comparison(Comparison comparison) {
                comparisons.add(comparison);
            }

            @Override
            public void end(ComparisonFoot foot) {}
        };
        return new CompareSchemes()
                        .run(Request.of(first), List.of(second), List.of(source.supply()), nowhere, issue -> {})
                        .issues()
                        .kept()
                        .stream()
                        .map(issue -> issue.severity() + " " + issue.code() + " " + issue.where())
                        .toList();
    }

    private static DossierBuilder at(DossierBuilder dossier, int year, int month) {
        return dossier.asOf(LocalDate.of(year, month, 1)).with(Usage.FSE, 1, 2);
    }

    /** Of a, in either order, figures of 2025; b has none of them, and c none of a later year. */
    private static InMemorySource acrossYears() {
        return new InMemorySource()
                .dossier("a", it -> at(it, 2025, 11))
                .dossier("a", it -> at(it, 2025, 12))
                .dossier("a", it -> at(it, 2026, 3))
                .dossier("b", it -> at(it, 2026, 1))
                .dossier("b", it -> at(it, 2026, 3))
                .dossier("c", it -> at(it, 2025, 12))
                .dossier("d", it -> at(it, 2026, 3))
                .dossier("d", it -> at(it, 2025, 12));
    }

    @Test
    void figures_of_the_year_of_a_scheme_that_a_later_snapshot_sets_aside_are_told_once_a_doctor() throws Exception {
        Scheme forfait2025 = Schemes.withId("forfait-structure-2025").orElseThrow();

        assertThat(compare(forfait2025, DONUM_2026, acrossYears()))
                .containsExactly("WARNING dossier.year-set-aside memory:1", "WARNING dossier.year-set-aside memory:8");
        assertThat(comparisons).hasSize(4);
        assertThat(compare(DONUM_2026, forfait2025, acrossYears())).hasSize(2);
    }

    @Test
    void figures_of_a_year_that_no_scheme_is_of_are_not_told() throws Exception {
        assertThat(compare(DONUM_2026, DONUM_2028, acrossYears())).isEmpty();
    }

    private final class Recording implements ComparisonFormat.Writer {
        @Override
        public void begin(ComparisonFormat.Head head) {
            assertThat(head.schemes()).containsExactly(DONUM_2026, DONUM_2028);
        }

        @Override
        public void comparison(Comparison comparison) {
            comparisons.add(comparison);
        }

        @Override
        public void end(ComparisonFoot foot) {
            feet.add(foot);
        }
    }
}
