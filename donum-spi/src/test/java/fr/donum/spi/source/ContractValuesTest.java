package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.ReadRequest.Hint;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is handed over is a value: equal by what it says, whole, and never changed. */
class ContractValuesTest {
    private static final Place CELL = Place.of("usage.csv").row(4).field("aat_num");
    private static final Issue ISSUE = Issue.error("cell.odd", CELL, "It is odd.", "Mend it.");
    private static final Catalogue.Field AAT = Catalogue.Field.of("AAT", "C", "aat_num", Set.of(Usage.AAT));

    @Test
    void issues_are_equal_by_all_they_say() {
        assertThat(ISSUE)
                .isEqualTo(Issue.of(Severity.ERROR, "cell.odd", CELL, "It is odd.", "Mend it."))
                .hasSameHashCodeAs(Issue.error("cell.odd", CELL, "It is odd.", "Mend it."))
                .isNotEqualTo(ISSUE.as(Severity.WARNING))
                .isNotEqualTo(ISSUE.at(Place.of("usage.csv")))
                .isNotEqualTo(ISSUE.withRemedy("Leave it."))
                .isNotEqualTo(ISSUE.withValue("7"))
                .isNotEqualTo(ISSUE.withRecord("a;7"))
                .isNotEqualTo("cell.odd");
        assertThat(ISSUE.withRecord("a;7").withoutRecord()).isEqualTo(ISSUE);
        assertThat(ISSUE.withValue("7")).hasToString("ERROR cell.odd usage.csv:4:aat_num: It is odd. Mend it. [7]");
        assertThat(ISSUE.withValue("7").at(CELL.row(5)).withRemedy("Leave it.").value())
                .isEqualTo("7");
    }

    @Test
    void an_issue_says_what_where_and_what_to_do() {
        assertThatThrownBy(() -> Issue.error("cell.odd", CELL, "It is odd.", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Issue.info(" ", CELL, "It is odd.", "Mend it."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void catalogues_are_equal_by_all_they_say() {
        Catalogue catalogue = Catalogue.of(List.of(AAT));
        List<Catalogue> others = List.of(
                catalogue.withDates(true),
                catalogue.withIssues(List.of(ISSUE)),
                catalogue.withGuesses(List.of(new Catalogue.Guess("delimiter", ";", "seen"))),
                catalogue.withUnread(List.of(new Catalogue.Unread("Note", "D"))),
                Catalogue.of(List.of(AAT.knownBy(Catalogue.Sureness.CELLS))));

        assertThat(catalogue)
                .isEqualTo(Catalogue.of(List.of(AAT)))
                .hasSameHashCodeAs(Catalogue.of(List.of(AAT)))
                .isNotEqualTo("AAT");
        assertThat(others).doesNotContain(catalogue).doesNotHaveDuplicates();
        assertThat(others.get(1).toString()).contains("AAT (C) -> aat_num", "cell.odd");
        assertThat(AAT).hasSameHashCodeAs(Catalogue.Field.of("AAT", "C", "aat_num", Set.of(Usage.AAT)));
        assertThat(AAT.where()).isEqualTo("C");
    }

    @Test
    void a_source_heeds_some_of_what_is_wished() {
        ReadRequest request = ReadRequest.ALL
                .ofYears(Set.of(2026))
                .ofPractitioners(Set.of(PractitionerId.of("10100000016")))
                .asOf(LocalDate.of(2026, 9, 30))
                .updatedSince(Instant.EPOCH);

        assertThat(request.within(Set.of()).isForAll()).isTrue();
        assertThat(request.isForAll()).isFalse();
        assertThat(request.within(Set.of(Hint.YEARS)).years()).containsExactly(2026);
        assertThat(request.within(Set.of(Hint.YEARS)).practitioners()).isEmpty();
        assertThat(request.within(Set.of(Hint.PRACTITIONERS)).practitioners()).hasSize(1);
        assertThat(request.within(Set.of(Hint.AS_OF)).asOf()).isPresent();
        assertThat(request.within(Set.of(Hint.UPDATED_SINCE)).updatedSince()).isPresent();
        assertThat(request.within(Set.of(Hint.UPDATED_SINCE)).asOf()).isEmpty();
    }

    @Test
    void an_opening_is_read_once() {
        SingleReading reading = new SingleReading();
        reading.begin();

        assertThatThrownBy(reading::begin).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_seen_is_compared_with_what_was_handed_over() {
        ReadSummary summary = new ReadSummary(Completeness.COMPLETE, 3, 1, List.of());

        assertThat(summary.seen()).isEqualTo(4);
        assertThat(summary.withSeen(5).seen()).isEqualTo(5);
        assertThat(summary.withSeen(5).accepted()).isEqualTo(3);
        assertThat(summary.withIssues(List.of(ISSUE)).issues()).containsExactly(ISSUE);
    }

    @Test
    void a_summary_counts_what_there_can_be() {
        Map<LeftOut, Long> none = Map.of(LeftOut.NOTE, 0L);
        Map<LeftOut, Long> all = Map.of(LeftOut.TOTAL, Long.MAX_VALUE);
        List<Issue> issues = List.of();

        assertThatThrownBy(() -> new ReadSummary(Completeness.COMPLETE, 1, 0, issues, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOTE");
        assertThatThrownBy(() -> new ReadSummary(Completeness.COMPLETE, 1, 0, issues, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TOTAL");
        assertThatThrownBy(() -> new ReadSummary(Completeness.COMPLETE, -1, 0, issues))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReadSummary(Completeness.COMPLETE, Long.MAX_VALUE, 2, issues))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ReadSummary(Completeness.COMPLETE, 0, 0, issues, Map.of(LeftOut.NOTE, 1L)).leftOut())
                .containsExactly(Map.entry(LeftOut.NOTE, 1L));
    }

    @Test
    void a_text_that_there_is_not_in_english_is_told_in_french() {
        SourceSpec french = SourceSpec.of(
                LocalText.of("Fichiers", "Files"), SourceSpec.Option.flag("fast", LocalText.of("Vite", " ")));

        assertThat(LocalText.of("Fichiers", "").in(Locale.ENGLISH)).isEqualTo("Fichiers");
        assertThat(LocalText.of("Fichiers", "Files").in(Locale.ENGLISH)).isEqualTo("Files");
        assertThat(french.options().get(0).help(Locale.ENGLISH)).isEqualTo("Vite");
        assertThat(french.isIn(Locale.FRENCH)).isTrue();
        assertThat(french.isIn(Locale.ENGLISH)).isFalse();
        assertThat(SourceSpec.of(LocalText.of("Fichiers", "Files")).isIn(Locale.ENGLISH))
                .isTrue();
    }

    @Test
    void a_probe_says_what_was_tried_and_how_it_went() {
        assertThat(Probe.passed("file", "there").result()).isEqualTo(Probe.Result.PASSED);
        assertThat(Probe.skipped("token", "no file").result()).isEqualTo(Probe.Result.SKIPPED);
        assertThat(Probe.failed("file", "gone", "Write one.").remedy()).isEqualTo("Write one.");
    }

    @Test
    @SuppressWarnings("NullAway") // Nulls are what this is about.
    void a_null_is_refused_where_it_is_given() {
        assertThatNullPointerException().isThrownBy(() -> Place.of(null));
        assertThatNullPointerException().isThrownBy(() -> Probe.passed(null, "there"));
        assertThatNullPointerException().isThrownBy(() -> new Catalogue.Guess("delimiter", null, "seen"));
        assertThatNullPointerException().isThrownBy(() -> LocalText.of("Un", null));
        assertThatNullPointerException().isThrownBy(() -> Issue.of(null, "a.b", CELL, "It is.", "Do."));
        assertThatNullPointerException().isThrownBy(() -> new ReadSummary(null, 0, 0, List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> SourceSpec.Option.text("page", LocalText.of("Un", "One"), null));
    }

    @Test
    void a_catalogue_of_codes_says_more_in_each_language() {
        assertThat(OptionProblems.CATALOGUE.inEach("option.none").in(Locale.ENGLISH))
                .isEqualTo(OptionProblems.CATALOGUE.say(Locale.ENGLISH, "option.none"));
        assertThat(OptionProblems.CATALOGUE.find(Locale.FRENCH, "no.such")).isEmpty();
        assertThat(OptionProblems.CATALOGUE.codes()).extracting(IssueCode::code).contains("option.unknown");
    }
}
