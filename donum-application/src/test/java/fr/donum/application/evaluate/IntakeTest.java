package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.DossierBuilder;
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
}
