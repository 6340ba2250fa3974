package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of a reading: its account, its columns, its problems, its end. */
class ReadingsToldTest {
    private static final Place CELL = Place.of("usage.csv").row(4).field("aat_num");

    @Test
    void an_account_counts_what_was_seen_and_what_was_left_out_in_the_order_of_the_kinds() {
        ReadSummary summary =
                new ReadSummary(Completeness.COMPLETE, 3, 2, List.of(), Map.of(LeftOut.RULE, 1L, LeftOut.NOTE, 4L));

        assertThat(summary.seen()).isEqualTo(5);
        assertThat(summary.leftOut().keySet()).containsExactly(LeftOut.NOTE, LeftOut.RULE);
        assertThat(summary.leftOut().keySet()).extracting(LeftOut::id).containsExactly("note", "rule");
        assertThat(new ReadSummary(Completeness.UNKNOWN, 0, 0, List.of()).leftOut())
                .isEmpty();
    }

    @Test
    void a_catalogue_tells_each_metric_once_and_keeps_its_columns_under_other_problems() {
        Catalogue.Field done = Catalogue.Field.of("En ligne", "B", "aat_num", Set.of(Usage.AAT));
        Catalogue.Field total = Catalogue.Field.of("Total", "C", "aat_den", Set.of(Usage.AAT));
        Catalogue catalogue = Catalogue.of(List.of(done, total)).withDates(true);
        Catalogue.Guess guess = new Catalogue.Guess("encoding", "utf-8", "valid");

        Catalogue other = catalogue
                .withGuesses(List.of(guess))
                .withIssues(List.of(Issue.info("a.b", CELL, "It is so.", "Nothing.")));

        assertThat(catalogue.metrics()).containsExactly(Usage.AAT);
        assertThat(done.sureness()).isEqualTo(Catalogue.Sureness.NAMED);
        assertThat(other.fields()).containsExactly(done, total);
        assertThat(other.dated()).isTrue();
        assertThat(other.guesses()).containsExactly(guess);
        assertThat(other.issues()).hasSize(1);
    }

    @Test
    void a_problem_keeps_its_place_and_a_long_value_is_cut_in_its_sentence_too() {
        String value = "x".repeat(100);
        Issue issue = Issue.error("cell.odd", CELL, "« " + value + " » is odd.", "Change it.")
                .withValue(value);

        assertThat(issue.value()).hasSize(80).endsWith("…");
        assertThat(issue.what()).contains("x".repeat(79) + "…").doesNotContain(value);
        assertThat(issue.where()).hasToString("usage.csv:4:aat_num");
        assertThat(issue.as(Severity.WARNING).severity()).isEqualTo(Severity.WARNING);
        assertThat(Issue.warning("cell.odd", CELL, "It is odd.", "Change it.")
                        .withRecord("A;1")
                        .record())
                .isEqualTo("A;1");
    }

    @Test
    void a_value_is_not_cut_within_a_sign() {
        assertThat(Issue.shown("x".repeat(78) + "😀😀")).isEqualTo("x".repeat(78) + "…");
    }

    @Test
    void a_problem_without_a_remedy_is_none() {
        assertThatThrownBy(() -> Issue.error("cell.odd", CELL, "It is odd.", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_source_that_cannot_be_used_says_whose_move_it_is() {
        Exception cause = new IllegalStateException("gone");
        SourceException plain = new SourceException(SourceException.Kind.CONFIGURATION, "No such file.", "Name one.");
        SourceException caused = new SourceException(SourceException.Kind.UNREACHABLE, "Gone.", "Wait.", cause);

        assertThat(plain).hasMessage("No such file.").hasNoCause();
        assertThat(plain.kind()).isEqualTo(SourceException.Kind.CONFIGURATION);
        assertThat(caused.remedy()).isEqualTo("Wait.");
        assertThat(caused).hasCause(cause);
    }

    @Test
    void a_host_that_wants_no_more_costs_no_stack_trace() {
        assertThat(new ReadingStoppedException("enough")).hasMessage("enough");
        assertThat(new ReadingStoppedException("enough").getStackTrace()).isEmpty();
    }

    @Test
    void a_place_is_known_from_a_provenance_and_a_figure_of_unknown_place_stands_in_its_record() {
        Provenance provenance =
                Provenance.of(Place.of("suivi.xlsx").sheet("Janvier").row(4));

        assertThat(provenance.place())
                .isEqualTo(Place.of("suivi.xlsx").sheet("Janvier").row(4));
        assertThat(provenance.place(Usage.AAT)).hasToString("suivi.xlsx#Janvier:4");
        assertThat(provenance.issues()).isEmpty();
        assertThat(provenance.record()).isEmpty();
    }
}
