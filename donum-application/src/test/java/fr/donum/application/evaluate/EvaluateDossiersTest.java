package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.donum.application.report.ReportWriter;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.rules.Schemes;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateDossiersTest {
    private static final Request DONUM_2026 =
            Request.of(Schemes.withId("donum-2026").orElseThrow());

    private final RecordingReport report = new RecordingReport();
    private final List<Issue> rejects = new ArrayList<>();

    private Result evaluate(Request request, InMemorySource... sources) throws Exception {
        return new EvaluateDossiers().run(request, InMemorySource.supplies(sources), report, rejects::add);
    }

    private static DossierBuilder socle(DossierBuilder dossier) {
        return dossier.with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES)
                .with(Usage.DCMT, 9, 10)
                .with(Usage.PSE, 1, 2)
                .with(Usage.FSE, 19, 20)
                .with(Usage.AAT, 8, 10)
                .with(Usage.CMATMP, 0, 1)
                .with(Usage.SPE, 0, 1)
                .with(Usage.DSG, 0, 1)
                .with(Usage.DMP, 0, 1)
                .with(Usage.ORDONNANCE, 0, 1);
    }

    private static DossierBuilder nothing(DossierBuilder dossier) {
        return dossier.with(Attestation.SEGUR, Answer.NO);
    }

    @Test
    void everything_read_is_evaluated_or_rejected_and_the_euros_add_up() throws Exception {
        Result result = evaluate(
                DONUM_2026,
                new InMemorySource()
                        .dossier("1", EvaluateDossiersTest::socle)
                        .rejected("row.no-id")
                        .dossier("2", EvaluateDossiersTest::nothing));

        // The socle pays 1 960; app-and-messaging, of which nothing is known, may add 140.
        assertThat(report.lines)
                .containsExactly("begin donum-2026", "1 1960.00..2100.00 memory:1", "2 0.00..0.00 memory:3", "end");
        assertThat(result.summary().read()).isEqualTo(3);
        assertThat(result.summary().evaluated()).isEqualTo(2);
        assertThat(result.summary().rejected()).isEqualTo(1);
        assertThat(result.summary().euros()).isEqualTo(new Interval<>(Euros.of(1960), Euros.of(2100)));
        assertThat(rejects).extracting(Issue::code).containsExactly("row.no-id");
    }

    @Test
    void order_is_kept_across_many_batches() throws Exception {
        InMemorySource source = new InMemorySource();
        IntStream.range(0, 5000).forEach(i -> source.dossier("k" + i, EvaluateDossiersTest::nothing));

        evaluate(DONUM_2026, source);

        assertThat(report.lines.subList(1, 5001))
                .isEqualTo(IntStream.range(0, 5000)
                        .mapToObj(i -> "k" + i + " 0.00..0.00 memory:" + (i + 1))
                        .toList());
    }

    @Test
    void the_second_row_of_a_practitioner_is_rejected_with_its_record() throws Exception {
        Result result = evaluate(
                DONUM_2026,
                new InMemorySource()
                        .dossier("007", EvaluateDossiersTest::socle)
                        .dossier("7", EvaluateDossiersTest::nothing)
                        .dossier("007", EvaluateDossiersTest::nothing));

        assertThat(result.summary().evaluated()).isEqualTo(2);
        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.duplicate");
        assertThat(rejects.get(0).record()).isEqualTo("as read, row 3");
        assertThat(rejects.get(0).where()).hasToString("memory:3");
    }

    @Test
    void duplicates_are_found_across_sources() throws Exception {
        evaluate(
                DONUM_2026,
                new InMemorySource().dossier("a", EvaluateDossiersTest::socle),
                new InMemorySource().dossier("a", EvaluateDossiersTest::socle));

        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.duplicate");
    }

    @Test
    void of_several_snapshots_the_latest_counts_whatever_their_order() throws Exception {
        InMemorySource source = new InMemorySource()
                .dated()
                .dossier("a", it -> socle(it).asOf(LocalDate.of(2026, 9, 30)))
                .dossier("a", it -> nothing(it).asOf(LocalDate.of(2026, 3, 31)))
                .dossier("b", it -> nothing(it).asOf(LocalDate.of(2026, 6, 30)))
                .dossier("a", it -> nothing(it).asOf(LocalDate.of(2026, 6, 30)));

        Result result = evaluate(DONUM_2026, source);

        assertThat(report.lines)
                .containsExactly("begin donum-2026", "a 1960.00..2100.00 memory:1", "b 0.00..0.00 memory:3", "end");
        assertThat(result.summary().superseded()).isEqualTo(2);
        assertThat(result.summary().read()).isEqualTo(4);
        assertThat(source.readings).isOne();
    }

    private static InMemorySource snapshotsThatFall() {
        return new InMemorySource()
                .dated()
                .dossier("a", it -> it.with(Usage.AAT, 12, 25).asOf(LocalDate.of(2026, 6, 30)))
                .dossier("a", it -> it.with(Usage.AAT, 20, 30).asOf(LocalDate.of(2026, 3, 31)))
                .dossier("b", it -> it.with(Usage.AAT, 20, 30).asOf(LocalDate.of(2026, 3, 31)))
                .dossier("b", it -> it.with(Usage.AAT, 32, 55).asOf(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void a_snapshot_that_counts_less_than_an_earlier_one_is_told_and_evaluated_unless_strict() throws Exception {
        Result result = evaluate(DONUM_2026, snapshotsThatFall());

        assertThat(result.issues().kept()).extracting(Issue::code).containsExactly("dossier.figures-fall");
        assertThat(result.issues().kept().get(0).what()).contains("aat_num", "20", "12", "2026-03-31", "2026-06-30");
        assertThat(result.summary().evaluated()).isEqualTo(2);

        Result strict = evaluate(DONUM_2026.strict(), snapshotsThatFall());
        assertThat(strict.summary().rejected()).isEqualTo(1);
        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.figures-fall");
    }

    @Test
    void a_snapshot_that_counts_less_is_found_in_another_source() throws Exception {
        Result result = evaluate(
                DONUM_2026,
                new InMemorySource()
                        .dated()
                        .dossier("a", it -> it.with(Usage.AAT, 20, 30).asOf(LocalDate.of(2026, 3, 31))),
                new InMemorySource()
                        .dated()
                        .dossier("a", it -> it.with(Usage.AAT, 21, 29).asOf(LocalDate.of(2026, 6, 30))));

        assertThat(result.issues().kept()).extracting(Issue::code).containsExactly("dossier.figures-fall");
        assertThat(result.issues().kept().get(0).what()).contains("aat_den");
    }

    @Test
    void a_fall_between_earlier_snapshots_is_told_though_the_latest_counts_most() throws Exception {
        Result result = evaluate(
                DONUM_2026,
                new InMemorySource()
                        .dated()
                        .dossier("a", it -> it.with(Usage.AAT, 25, 40).asOf(LocalDate.of(2026, 9, 30)))
                        .dossier("a", it -> it.with(Usage.AAT, 20, 30).asOf(LocalDate.of(2026, 3, 31)))
                        .dossier("a", it -> it.with(Usage.AAT, 10, 15).asOf(LocalDate.of(2026, 6, 30))));

        assertThat(result.issues().kept()).extracting(Issue::code).containsExactly("dossier.figures-fall");
        assertThat(result.issues().kept().get(0).what()).contains("20 (2026-03-31)", "10 (2026-06-30)");
    }

    @Test
    void a_new_year_begins_at_nothing() throws Exception {
        Result result = evaluate(
                DONUM_2026,
                new InMemorySource()
                        .dated()
                        .dossier("a", it -> it.with(Usage.AAT, 20, 30).asOf(LocalDate.of(2025, 12, 31)))
                        .dossier("a", it -> it.with(Usage.AAT, 2, 3).asOf(LocalDate.of(2026, 3, 31))));

        assertThat(result.issues().kept()).extracting(Issue::code).doesNotContain("dossier.figures-fall");
    }

    @Test
    void snapshots_after_the_day_asked_for_are_left_aside() throws Exception {
        InMemorySource source = new InMemorySource()
                .dated()
                .dossier("a", it -> nothing(it).asOf(LocalDate.of(2026, 9, 30)))
                .dossier("a", it -> socle(it).asOf(LocalDate.of(2026, 6, 30)));

        evaluate(DONUM_2026.asOf(LocalDate.of(2026, 6, 30)), source);

        assertThat(report.lines).containsExactly("begin donum-2026", "a 1960.00..2100.00 memory:2", "end");
    }

    @Test
    void a_dossier_of_another_year_is_rejected() throws Exception {
        evaluate(DONUM_2026, new InMemorySource().dossier("a", it -> socle(it).year(2025)));

        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.other-year");
        assertThat(rejects.get(0).what()).contains("2025").contains("2026");
    }

    @Test
    void a_dossier_with_more_of_a_part_than_of_its_whole_is_rejected() throws Exception {
        evaluate(
                DONUM_2026,
                new InMemorySource()
                        .dossier(
                                "a",
                                it -> socle(it).with(Count.ALD_PATIENTS, 40).with(Count.ALD_VSM, 41))
                        .dossier(
                                "b",
                                it -> socle(it).with(Count.ALD_PATIENTS, 40).with(Count.ALD_VSM, 40)));

        assertThat(rejects).extracting(Issue::what).containsExactly("ald_vsm (41) dépasse ald_patients (40).");
        assertThat(report.lines).containsExactly("begin donum-2026", "b 1960.00..2100.00 memory:2", "end");
    }

    @Test
    void a_doubtful_figure_is_told_and_the_dossier_evaluated_unless_strict() throws Exception {
        Issue doubt = InMemorySource.issue("cell.not-a-number").as(Severity.WARNING);
        InMemorySource source = new InMemorySource().dossier("a", EvaluateDossiersTest::socle, doubt);

        Result lenient = evaluate(DONUM_2026, source);
        assertThat(lenient.summary().evaluated()).isEqualTo(1);
        assertThat(lenient.issues().counts()).containsEntry("cell.not-a-number", 1L);
        assertThat(lenient.issues().hasErrors()).isFalse();

        Result strict = evaluate(DONUM_2026.strict(), source);
        assertThat(strict.summary().evaluated()).isZero();
        assertThat(strict.summary().rejected()).isEqualTo(1);
        assertThat(strict.issues().hasErrors()).isTrue();
        assertThat(rejects.get(0).record()).isEqualTo("as read, row 1");
    }

    @Test
    void of_any_number_of_issues_a_hundred_of_each_code_are_kept_and_all_counted() throws Exception {
        InMemorySource source = new InMemorySource();
        IntStream.range(0, 1000).forEach(i -> source.rejected("row.no-id"));
        IntStream.range(0, 150).forEach(i -> source.rejected("row.not-a-date"));

        Result result = evaluate(DONUM_2026, source);

        assertThat(result.issues().kept()).hasSize(200);
        assertThat(result.issues().counts()).containsEntry("row.no-id", 1000L).containsEntry("row.not-a-date", 150L);
        assertThat(rejects).hasSize(1150);
    }

    @Test
    void a_source_that_miscounts_is_found_out() throws Exception {
        Result result = evaluate(
                DONUM_2026,
                new InMemorySource().dossier("a", EvaluateDossiersTest::socle).claimingMore(1));

        assertThat(result.issues().counts()).containsKey("source.miscounted");
        assertThat(result.issues().hasErrors()).isTrue();
    }

    @Test
    void a_partial_source_makes_a_partial_result() throws Exception {
        Result result = evaluate(
                DONUM_2026,
                new InMemorySource().ending(Completeness.PARTIAL),
                new InMemorySource().ending(Completeness.UNKNOWN),
                new InMemorySource());

        assertThat(result.summary().completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void what_a_source_throws_reaches_the_caller_with_whose_move_it_is() {
        SourceException torn = new SourceException(SourceException.Kind.DATA, "Torn.", "Send it again.");

        assertThatThrownBy(() -> evaluate(DONUM_2026, new InMemorySource().thenFails(torn)))
                .isSameAs(torn);
        assertThatThrownBy(
                        () -> evaluate(DONUM_2026, new InMemorySource().thenFails(new IllegalStateException("Oops"))))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.kind()).isEqualTo(SourceException.Kind.DEFECT));
    }

    @Test
    void a_report_that_cannot_be_written_stops_the_reading() throws Exception {
        InMemorySource source = new InMemorySource();
        IntStream.range(0, 100_000).forEach(i -> source.dossier("k" + i, EvaluateDossiersTest::nothing));

        ReportWriter full = mock(ReportWriter.class);
        doThrow(new IOException("No space left")).when(full).evaluation(any(), any());

        assertThatThrownBy(() -> new EvaluateDossiers().run(DONUM_2026, List.of(source.supply()), full, rejects::add))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left");
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("donum-reading") && thread.isAlive());
    }

    @Test
    void a_report_whose_head_cannot_be_written_is_told_nothing_more() throws Exception {
        ReportWriter full = mock(ReportWriter.class);
        doThrow(new IOException("No space left")).when(full).begin(any());
        InMemorySource source = new InMemorySource().dossier("a", EvaluateDossiersTest::nothing);

        assertThatThrownBy(() -> new EvaluateDossiers().run(DONUM_2026, List.of(source.supply()), full, rejects::add))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left");
        verify(full, never()).evaluation(any(), any());
        verify(full, never()).end(any());
    }

    @Test
    void a_source_that_breaks_off_midway_ends_without_an_end() throws Exception {
        MetricsSource torn = mock(MetricsSource.class);
        when(torn.discover()).thenReturn(Catalogue.of(List.of()));
        when(torn.read(any(), any())).thenAnswer(call -> {
            DossierSink sink = call.getArgument(1);
            sink.accept(
                    Dossier.of(PractitionerId.of("a")).build(),
                    Provenance.of(Place.of("torn").row(1)));
            throw new SourceException(SourceException.Kind.DATA, "Torn.", "Send it again.");
        });
        ReportWriter report = mock(ReportWriter.class);

        assertThatThrownBy(() -> new EvaluateDossiers()
                        .run(DONUM_2026, List.of(new Supply("torn", torn, () -> torn)), report, rejects::add))
                .isInstanceOf(SourceException.class)
                .hasMessage("Torn.");
        verify(report, never()).end(any());
    }

    @Test
    void a_duplicate_says_what_it_would_be_worth() throws Exception {
        evaluate(
                DONUM_2026,
                new InMemorySource()
                        .dossier("a", EvaluateDossiersTest::socle)
                        .dossier("a", EvaluateDossiersTest::nothing)
                        .dossier("a", EvaluateDossiersTest::socle));

        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.duplicate", "dossier.duplicate");
        assertThat(rejects.get(0).what().replaceAll("[\u00a0\u202f]", " ")).contains("vaudrait 0 EUR", "1 960 EUR");
        assertThat(rejects.get(1).what()).contains("le même");
    }

    @Test
    void a_dossier_without_a_date_is_rejected_where_the_practitioner_has_a_dated_one() throws Exception {
        InMemorySource source = new InMemorySource()
                .dated()
                .dossier("a", EvaluateDossiersTest::nothing)
                .dossier("a", it -> socle(it).asOf(LocalDate.of(2026, 9, 30)))
                .dossier("b", EvaluateDossiersTest::socle)
                .dossier("c", EvaluateDossiersTest::socle)
                .dossier("c", it -> socle(it).asOf(LocalDate.of(2025, 9, 30)));

        evaluate(DONUM_2026, source);

        assertThat(report.lines)
                .containsExactly(
                        "begin donum-2026", "a 1960.00..2100.00 memory:2", "b 1960.00..2100.00 memory:3", "end");
        assertThat(rejects)
                .extracting(Issue::code)
                .containsExactly("dossier.undated", "dossier.undated", "dossier.other-year");
    }

    @Test
    void keys_that_differ_by_case_or_accents_only_are_told() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("Élodie Martin", EvaluateDossiersTest::socle)
                .dossier("ELODIE MARTIN", EvaluateDossiersTest::socle)
                .dossier("Elodie Martine", EvaluateDossiersTest::socle);

        Result lenient = evaluate(DONUM_2026, source);

        assertThat(lenient.summary().evaluated()).isEqualTo(3);
        assertThat(lenient.issues().kept())
                .extracting(it -> it.severity() + " " + it.code())
                .containsExactly("WARNING dossier.key-alike");
        assertThat(lenient.issues().kept().get(0).where()).hasToString("memory:2");
        evaluate(DONUM_2026.strict(), source);
        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.key-alike");
    }

    @Test
    void one_name_under_keys_of_different_kinds_is_told() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("10100000016", it -> socle(it).profile(named("Dr Élodie MARTIN")))
                .dossier("691234567", it -> socle(it).profile(named("Martin Elodie")))
                .dossier("10100000024", it -> socle(it).profile(named("Elodie Martin")))
                .dossier("P12", it -> socle(it).profile(named("Elodie Martin")))
                .dossier("691234575", it -> socle(it).profile(named("Anne Durand")))
                .dossier("Durand, Anne", EvaluateDossiersTest::socle)
                .dossier("10100000032", EvaluateDossiersTest::socle)
                .dossier("A", EvaluateDossiersTest::socle)
                .dossier("B", EvaluateDossiersTest::socle)
                .dossier("C", EvaluateDossiersTest::socle);

        Result lenient = evaluate(DONUM_2026, source);

        assertThat(lenient.summary().evaluated()).isEqualTo(10);
        assertThat(lenient.issues().kept())
                .extracting(it -> it.severity() + " " + it.code() + " " + it.where())
                .containsExactly(
                        "WARNING dossier.name-alike memory:2",
                        "WARNING dossier.name-alike memory:3",
                        "WARNING dossier.name-alike memory:4",
                        "WARNING dossier.name-alike memory:6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mme le Dr Lucie Marin",
                "Pr. Lucie Marin",
                "Dr Lucie Marin (remplaçante)",
                "MARIN Lucie, docteure"
            })
    void titles_and_roles_are_no_part_of_a_name(String name) throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("10100000016", it -> socle(it).profile(named("Lucie Marin")))
                .dossier("691234567", it -> socle(it).profile(named(name)))
                .dossier("691234575", it -> socle(it).profile(named("Lucie Le Marin")));

        Result result = evaluate(DONUM_2026, source);

        assertThat(result.issues().kept())
                .extracting(it -> it.code() + " " + it.where())
                .containsExactly("dossier.name-alike memory:2");
    }

    private static Profile named(String name) {
        return new Profile(name, null, null, null, null, null, null, null);
    }

    private List<String> places(String... keys) throws Exception {
        InMemorySource source = new InMemorySource();
        for (String key : keys) {
            source.dossier(key, EvaluateDossiersTest::socle);
        }
        Result result = evaluate(DONUM_2026, source);
        assertThat(result.summary().evaluated()).isEqualTo(keys.length);
        assertThat(result.issues().kept()).extracting(Issue::code).allMatch("dossier.key-alike"::equals);
        return result.issues().kept().stream()
                .map(issue -> issue.where().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marie Dupont",
                "DUPONT Marie",
                "Dupont, Marie",
                "Dr Dupont Marie",
                "Docteur Marie DUPONT",
                "Mme Marie Dupont",
                "Dupont (Marie)",
                "Dupont-Marie",
                "Dupont Marie*",
                "Dupont Marie (1)",
                "Dupönt Mârie"
            })
    void the_same_words_in_another_order_or_dress_are_told(String again) throws Exception {
        assertThat(places("Dupont Marie", "Durand Marie", again)).containsExactly("memory:3");
        assertThat(places(again, "Durand Marie", "Dupont Marie")).containsExactly("memory:3");
    }

    @Test
    void other_words_and_codes_of_other_order_are_others() throws Exception {
        assertThat(places(
                        "Dupont Marie",
                        "Dupont Marie Anne",
                        "Dupont",
                        "Dupond Marie",
                        "A-1-2",
                        "A-2-1",
                        "Dr",
                        "Pr",
                        "10100000016 (10100000016)"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10100000016,10100000016/2",
        "10100000016,Remplaçant de 10100000016",
        "10100000017,Durand 10100000017",
        "691234567,Durand 691234567",
        "123456789,123-456-789",
        "10100000016/1,10100000016/2",
        "10100000016,urn:oid:1.2.250.1.71.4.2.1|810100000016"
    })
    void a_key_that_holds_the_number_of_another_is_told_whichever_comes_first(String one, String other)
            throws Exception {
        assertThat(places(one, "10100000024", other)).containsExactly("memory:3");
        assertThat(places(other, "10100000024", one)).containsExactly("memory:3");
    }
}
