package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.rules.Schemes;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidateSourceTest {
    private static final Request DONUM_2026 =
            Request.of(Schemes.withId("donum-2026").orElseThrow());

    private final List<Issue> rejects = new ArrayList<>();

    @Test
    void what_the_scheme_looks_at_and_the_source_does_not_hold_is_lacking() throws Exception {
        assertThat(new ValidateSource()
                        .run(DONUM_2026, InMemorySource.supplies(new InMemorySource()), rejects::add)
                        .lacking())
                .containsExactly(
                        Attestation.SEGUR,
                        Attestation.LAP,
                        Attestation.SESAM_VITALE,
                        Usage.DCMT,
                        Usage.PSE,
                        Usage.FSE,
                        Usage.AAT,
                        Usage.CMATMP,
                        Usage.SPE,
                        Usage.DSG,
                        Usage.DMP,
                        Usage.ORDONNANCE,
                        Count.APCV_FSE,
                        Count.MSS_MESSAGES);
    }

    @Test
    void all_that_an_evaluation_would_refuse_is_told() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("a", it -> it.year(2026))
                .dossier("a", it -> it.year(2026))
                .dossier("b", it -> it.year(2025))
                .rejected("row.without-id")
                .dossier("c", it -> it, InMemorySource.issue("cell.negative"));

        Result result = new ValidateSource()
                .run(DONUM_2026, InMemorySource.supplies(source), rejects::add)
                .result();

        assertThat(rejects)
                .extracting(Issue::code)
                .containsExactly("dossier.duplicate", "dossier.other-year", "row.without-id");
        assertThat(result.issues().counts()).containsKey("cell.negative");
        assertThat(result.summary().read()).isEqualTo(5);
        assertThat(result.summary().rejected()).isEqualTo(3);
    }

    @Test
    void without_a_scheme_any_year_will_do() throws Exception {
        InMemorySource source =
                new InMemorySource().dossier("a", it -> it.year(2022)).dossier("b", it -> it.year(2029));

        ValidateSource.Validation validation =
                new ValidateSource().run(null, false, Locale.FRENCH, InMemorySource.supplies(source), rejects::add);

        assertThat(rejects).isEmpty();
        assertThat(validation.lacking()).isEmpty();
        assertThat(validation.result().summary().evaluated()).isEqualTo(2);
    }

    @Test
    void strictness_refuses_what_is_doubtful_and_hardens_what_concerns_the_whole() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("a", it -> it, InMemorySource.issue("cell.lone-count").as(Severity.WARNING))
                .noting(InMemorySource.issue("column.unknown").as(Severity.WARNING))
                .noting(InMemorySource.issue("table.totals").as(Severity.INFO));

        Result lenient = new ValidateSource()
                .run(null, false, Locale.FRENCH, InMemorySource.supplies(source), rejects::add)
                .result();
        Result strict = new ValidateSource()
                .run(null, true, Locale.FRENCH, InMemorySource.supplies(source), rejects::add)
                .result();

        assertThat(lenient.issues().hasErrors()).isFalse();
        assertThat(lenient.summary().rejected()).isZero();
        assertThat(strict.issues().kept())
                .extracting(it -> it.severity() + " " + it.code())
                .containsExactly("ERROR cell.lone-count", "ERROR column.unknown", "INFO table.totals");
        assertThat(strict.summary().rejected()).isOne();
    }

    @Test
    void several_sources_are_validated_as_they_are_evaluated() throws Exception {
        InMemorySource first = new InMemorySource().dossier("a", it -> it.year(2026));
        InMemorySource second =
                new InMemorySource().dossier("a", it -> it.year(2026)).rejected("row.two");

        ValidateSource.Validation validation =
                new ValidateSource().run(DONUM_2026, InMemorySource.supplies(first, second), rejects::add);
        List<Issue> ofEvaluation = new ArrayList<>();
        new EvaluateDossiers()
                .run(DONUM_2026, InMemorySource.supplies(first, second), new RecordingReport(), ofEvaluation::add);

        assertThat(rejects).isEqualTo(ofEvaluation);
        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.duplicate", "row.two");
        assertThat(validation.described()).hasSize(2);
    }
}
