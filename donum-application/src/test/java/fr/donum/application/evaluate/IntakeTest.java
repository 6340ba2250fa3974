package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.rules.Schemes;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadRequest.Hint;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of records, whatever the use case. */
class IntakeTest {
    private static final Request DONUM_2026 =
            Request.of(Schemes.withId("donum-2026").orElseThrow());
    private static final String RPPS = "10003456786";

    private final RecordingReport report = new RecordingReport();
    private final List<Issue> rejects = new ArrayList<>();

    private Result evaluate(InMemorySource... sources) throws Exception {
        return new EvaluateDossiers().run(DONUM_2026, InMemorySource.supplies(sources), report, rejects::add);
    }

    private static DossierBuilder in(DossierBuilder dossier, int month) {
        return dossier.asOf(LocalDate.of(2026, month, 1));
    }

    @Test
    void snapshots_that_nobody_announced_are_found_out_in_one_reading() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("z", it -> it)
                .dossier("a", it -> in(it, 3))
                .dossier("b", it -> in(it, 9))
                .dossier("a", it -> in(it, 9))
                .dossier("b", it -> in(it, 3));

        Result result = evaluate(source);

        assertThat(source.readings).isOne();
        assertThat(report.lines)
                .containsExactly(
                        "begin donum-2026",
                        "z 0.00..2940.00 memory:1",
                        "b 0.00..2940.00 memory:3",
                        "a 0.00..2940.00 memory:4",
                        "end");
        assertThat(result.summary().superseded()).isEqualTo(2);
        assertThat(result.summary().read()).isEqualTo(5);
    }

    @Test
    void nobody_is_evaluated_twice_where_dates_come_late_and_unannounced() throws Exception {
        Result result = evaluate(new InMemorySource()
                .dossier("a", it -> it)
                .dossier("a", it -> in(it, 3))
                .dossier("a", it -> in(it, 9)));

        assertThat(result.summary().evaluated()).isOne();
        assertThat(result.summary().superseded()).isOne();
        assertThat(rejects).extracting(Issue::code).containsExactly("dossier.duplicate");
    }

    @Test
    void the_latest_counts_across_sources_and_issues_come_in_the_order_of_reading() throws Exception {
        InMemorySource first = new InMemorySource()
                .dated()
                .dossier("a", it -> in(it, 9), InMemorySource.issue("cell.one"))
                .rejected("row.two")
                .noting(InMemorySource.issue("column.three"));
        InMemorySource second = new InMemorySource()
                .dated()
                .dossier("a", it -> in(it, 3), InMemorySource.issue("cell.never"))
                .dossier("b", it -> in(it, 3), InMemorySource.issue("cell.four"))
                .noting(InMemorySource.issue("column.five"));

        Result result = evaluate(first, second);

        assertThat(result.issues().kept())
                .extracting(Issue::code)
                .containsExactly("cell.one", "row.two", "column.three", "cell.four", "column.five");
        assertThat(result.summary().superseded()).isOne();
        assertThat(List.of(first.readings, second.readings)).containsExactly(1, 1);
    }

    @Test
    void a_hundred_thousand_snapshots_wait_on_disk_and_the_last_of_each_counts() throws Exception {
        InMemorySource source = new InMemorySource().dated();
        IntStream.range(0, 120_000).forEach(i -> source.dossier("k" + i % 10_000, it -> in(it, i / 10_000 + 1)));

        Result result = evaluate(source);

        assertThat(result.summary().evaluated()).isEqualTo(10_000);
        assertThat(result.summary().superseded()).isEqualTo(110_000);
        assertThat(report.lines.get(1)).isEqualTo("k0 0.00..2940.00 memory:110001");
        assertThat(report.lines.get(10_000)).isEqualTo("k9999 0.00..2940.00 memory:120000");
    }

    @Test
    void a_source_that_miscounts_is_named_though_it_handed_over_nothing_and_nobody_knows_what_is_lost()
            throws Exception {
        InMemorySource sound = new InMemorySource().dossier("a", it -> it);
        InMemorySource miscounting = new InMemorySource().claimingMore(2);

        Result result = new EvaluateDossiers()
                .run(
                        DONUM_2026,
                        List.of(sound.supply(), new Supply("other.csv", miscounting, () -> miscounting)),
                        report,
                        rejects::add);

        assertThat(result.issues().kept())
                .extracting(it -> it.code() + " " + it.where())
                .containsExactly("source.miscounted other.csv");
        assertThat(result.summary().completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    private static FindPractitioner.Search find(String wanted, Request request, InMemorySource... sources)
            throws Exception {
        return new FindPractitioner().run(request, InMemorySource.supplies(sources), Optional.of(wanted));
    }

    @Test
    void a_source_that_heeds_it_is_asked_for_one_practitioner_and_for_nothing_else() throws Exception {
        InMemorySource source = new InMemorySource()
                .heeding(Hint.PRACTITIONERS)
                .dossier("10003456794", it -> it, InMemorySource.issue("cell.other"))
                .dossier(RPPS, it -> it, InMemorySource.issue("cell.own"));

        FindPractitioner.Search search = find("RPPS 1000 3456 786", DONUM_2026, source);

        assertThat(search.found()).isPresent();
        assertThat(search.result().summary().read()).isOne();
        assertThat(search.result().issues().counts()).containsOnlyKeys("cell.own");
        assertThat(search.readInPart()).containsExactly("memory");
        assertThat(source.readings).isOne();
        assertThat(source.discoveries).isZero();
    }

    @Test
    void a_source_that_heeds_nothing_is_read_whole_beside_one_that_does() throws Exception {
        InMemorySource file = new InMemorySource().dossier(RPPS, it -> it).rejected("row.of-file");
        InMemorySource server = new InMemorySource().heeding(Hint.PRACTITIONERS).rejected("row.of-server");

        FindPractitioner.Search search = find(RPPS, DONUM_2026, file, server);

        assertThat(search.found()).isPresent();
        assertThat(search.result().issues().counts()).containsOnlyKeys("row.of-file", "row.of-server");
    }

    @Test
    void a_source_that_has_nothing_of_whom_it_is_asked_for_is_read_whole() throws Exception {
        InMemorySource source = new InMemorySource()
                .heeding(Hint.PRACTITIONERS)
                .dossier("10003456794", it -> it, InMemorySource.issue("cell.other"));

        FindPractitioner.Search search = find(RPPS, DONUM_2026, source);

        assertThat(search.found()).isEmpty();
        assertThat(search.readInPart()).isEmpty();
        assertThat(search.result().issues().counts()).containsOnlyKeys("cell.other");
        assertThat(source.readings).isEqualTo(2);
    }

    @Test
    void a_source_that_refuses_the_question_is_read_whole_and_one_that_breaks_later_has_failed() throws Exception {
        SourceException refused = new SourceException(SourceException.Kind.CONFIGURATION, "What?", "Ask less.");
        InMemorySource refusing = new InMemorySource()
                .heeding(Hint.PRACTITIONERS)
                .refusing(refused)
                .dossier(RPPS, it -> it);
        InMemorySource breaking = new InMemorySource()
                .heeding(Hint.PRACTITIONERS)
                .dossier(RPPS, it -> it)
                .thenFails(refused);

        assertThat(find(RPPS, DONUM_2026, refusing).found()).isPresent();
        assertThatThrownBy(() -> find(RPPS, DONUM_2026, breaking)).isSameAs(refused);
    }

    @Test
    void nobody_is_asked_for_by_a_name_a_key_of_its_own_or_a_number_with_a_wrong_key() throws Exception {
        for (String wanted : List.of("Martin", "cabinet-7", "10003456787")) {
            InMemorySource source =
                    new InMemorySource().heeding(Hint.PRACTITIONERS).dossier(RPPS, it -> it);

            assertThat(find(wanted, DONUM_2026, source).result().summary().read())
                    .isOne();
            assertThat(source.requests).containsExactly(ReadRequest.ALL);
        }
        InMemorySource am = new InMemorySource().heeding(Hint.PRACTITIONERS).dossier("101234567", it -> it);
        assertThat(find("10 1 23456 7", DONUM_2026, am).readInPart()).containsExactly("memory");
    }

    @Test
    void the_day_asked_for_reaches_a_source_that_heeds_days_and_no_other() throws Exception {
        LocalDate day = LocalDate.of(2026, 6, 30);
        InMemorySource heeding = new InMemorySource().heeding(Hint.AS_OF).dossier("a", it -> in(it, 6));
        InMemorySource other = new InMemorySource().dossier("b", it -> in(it, 6));

        new EvaluateDossiers().run(DONUM_2026.asOf(day), InMemorySource.supplies(heeding, other), report, rejects::add);

        assertThat(heeding.requests).singleElement().satisfies(request -> {
            assertThat(request.asOf()).contains(day);
            assertThat(request.practitioners()).isEmpty();
        });
        assertThat(other.requests).containsExactly(ReadRequest.ALL);
    }

    private static Result asOf(int month, InMemorySource source) throws Exception {
        return new EvaluateDossiers()
                .run(
                        DONUM_2026.asOf(LocalDate.of(2026, month, 1)),
                        List.of(source.supply()),
                        new RecordingReport(),
                        rejection -> {});
    }

    private static List<String> told(Result result) {
        return result.issues().kept().stream()
                .map(issue -> issue.severity() + " " + issue.code() + " " + issue.where())
                .toList();
    }

    @Test
    void who_has_only_snapshots_after_the_day_asked_for_is_told_of_once_with_the_earliest() throws Exception {
        Result result = asOf(
                2,
                new InMemorySource()
                        .dossier("a", it -> in(it, 9))
                        .dossier("b", it -> in(it, 9))
                        .dossier("b", it -> in(it, 1))
                        .dossier("a", it -> in(it, 3))
                        .dossier("a", it -> in(it, 3))
                        .dossier("c", it -> in(it, 2)));

        assertThat(told(result)).containsExactly("WARNING dossier.later memory:4");
        assertThat(result.issues().kept().get(0).what()).contains("1er février 2026", "1er mars 2026");
        assertThat(result.issues().kept().get(0).remedy()).contains("--as-of 2026-03-01");
        assertThat(result.summary().read()).isEqualTo(6);
        assertThat(result.summary().evaluated()).isEqualTo(2);
        assertThat(result.summary().superseded()).isEqualTo(4);
        assertThat(result.summary().later()).isEqualTo(4);
        assertThat(result.summary().replaced()).isZero();
    }

    @Test
    void who_has_no_date_or_another_year_beside_a_later_snapshot_is_not_said_to_have_later_ones_alone()
            throws Exception {
        assertThat(told(asOf(2, new InMemorySource().dossier("a", it -> it).dossier("a", it -> in(it, 3)))))
                .isEmpty();
        assertThat(told(asOf(
                        2,
                        new InMemorySource()
                                .dossier("a", it -> it.asOf(LocalDate.of(2025, 12, 31)))
                                .dossier("a", it -> in(it, 3)))))
                .containsExactly("ERROR dossier.other-year memory:1", "WARNING dossier.later memory:2");
    }

    @Test
    void what_the_latest_snapshot_lacks_is_told_once_with_the_place_of_who_has_it_in_either_order() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("a", it -> in(it.with(Usage.AAT, 1, 2).with(Usage.FSE, 1, 2), 3))
                .dossier("a", it -> in(it.with(Usage.AAT, 1, 2).with(Usage.FSE, 1, 2), 4))
                .dossier("a", it -> in(it.with(Usage.AAT, 2, 3), 9))
                .dossier("b", it -> in(it.with(Usage.AAT, 2, 3), 9))
                .dossier("b", it -> in(it.with(Usage.PSE, 1, 2), 3))
                .dossier("c", it -> in(it.with(Usage.AAT, 2, 3).with(Usage.PSE, 1, 2), 9))
                .dossier("c", it -> in(it.with(Usage.PSE, 1, 2), 3));

        Result result = evaluate(source);

        assertThat(told(result))
                .containsExactly(
                        "WARNING dossier.figures-lacking memory:1", "WARNING dossier.figures-lacking memory:5");
        assertThat(result.issues().kept())
                .extracting(Issue::what)
                .satisfiesExactly(
                        first -> assertThat(first).contains("le taux FSE", "1er septembre 2026"),
                        second -> assertThat(second).contains("le taux PSE"));
        assertThat(result.summary().superseded()).isEqualTo(4);
        assertThat(result.summary().evaluated()).isEqualTo(3);
    }

    @Test
    void what_only_a_snapshot_between_has_is_told_though_it_came_after_a_later_one() throws Exception {
        InMemorySource source = new InMemorySource()
                .dossier("a", it -> in(it.with(Usage.AAT, 1, 2), 4))
                .dossier("a", it -> in(it.with(Usage.AAT, 1, 2), 3))
                .dossier("a", it -> in(it.with(Usage.FSE, 2, 3), 9));

        Result result = evaluate(source);

        assertThat(told(result)).containsExactly("WARNING dossier.figures-lacking memory:1");
        assertThat(result.summary().superseded()).isEqualTo(2);
    }

    private static SourceException failure(SourceException.Kind kind) {
        return new SourceException(kind, "Nobody answers.", "Try later.");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceException.Kind.class,
            names = {"AUTHENTICATION", "DATA", "UNREACHABLE"})
    void one_of_several_sources_that_fails_leaves_the_others_and_what_was_read_of_it(SourceException.Kind kind)
            throws Exception {
        InMemorySource cut = new InMemorySource().dossier("a", it -> it).thenFails(failure(kind));
        InMemorySource other = new InMemorySource().dossier("b", it -> it);

        Result result = evaluate(cut, other);

        assertThat(result.summary().evaluated()).isEqualTo(2);
        assertThat(result.summary().completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(result.summary().shortfalls())
                .extracting(it -> it.code() + " " + it.where() + " " + it.what())
                .containsExactly("source.unread memory Nobody answers.");
        assertThat(told(result)).containsExactly("ERROR source.unread memory");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceException.Kind.class,
            names = {"CONFIGURATION", "DEFECT"})
    void a_wrong_command_or_a_defect_stops_all_sources(SourceException.Kind kind) {
        SourceException failure = failure(kind);

        assertThatThrownBy(() ->
                        evaluate(new InMemorySource().dossier("b", it -> it), new InMemorySource().thenFails(failure)))
                .isSameAs(failure);
    }

    @Test
    void a_source_alone_or_all_of_several_that_fail_are_no_result() {
        SourceException failure = failure(SourceException.Kind.DATA);

        assertThatThrownBy(() ->
                        evaluate(new InMemorySource().dossier("a", it -> it).thenFails(failure)))
                .isSameAs(failure);
        assertThatThrownBy(() -> evaluate(
                        new InMemorySource().thenFails(failure),
                        new InMemorySource()
                                .thenFails(new SourceException(
                                        SourceException.Kind.UNREACHABLE, "It is cut.", "Try later."))))
                .isInstanceOfSatisfying(SourceException.class, together -> {
                    assertThat(together).hasMessage("Nobody answers. It is cut.");
                    assertThat(together.remedy()).isEqualTo("Try later.");
                });
    }
}
