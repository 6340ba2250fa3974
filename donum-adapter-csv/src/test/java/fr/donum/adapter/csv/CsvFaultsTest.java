package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.spi.source.SourceSettings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFaultsTest {
    @TempDir
    Path folder;

    private CsvFixture csv;

    @BeforeEach
    void file() {
        csv = new CsvFixture(folder);
    }

    private ReadSummary read(String content) throws Exception {
        return csv.read(csv.holding(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;segur\nA;oui\nB;non\n",
                "id;segur\r\nA;oui\r\nB;non\r\n",
                "id;segur\rA;oui\rB;non\r",
                "id;segur\nA;oui\nB;non",
                "id;segur\nA;oui\n\n\nB;non\n\n",
                "id;segur\nA;oui\nB;non\n\u001a",
                "id;segur\nA;oui\nB;non\n   "
            })
    void any_line_ends_and_any_end_will_do(String content) throws Exception {
        ReadSummary summary = read(content);

        assertThat(csv.ids()).containsExactly("A", "B");
        assertThat(csv.rejects).isEmpty();
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_quoted_cell_may_hold_line_breaks_delimiters_and_quotes() throws Exception {
        read("id;\"nom\nde naissance\";segur;nom\nA;\"x\r\ny\";oui;\"Martin; dit \"\"Max\"\"\"\nB;;non;Durand\n");

        assertThat(csv.dossiers).extracting(it -> it.profile().name()).containsExactly("Martin; dit \"Max\"", "Durand");
        assertThat(csv.provenances.get(1).place()).hasToString("usage.csv:3");
    }

    @Test
    void characters_after_a_closing_quote_cost_that_cell_only() throws Exception {
        read("id;segur;nom\nA;oui;\"Martin\" jr\nB;non;Durand\n");

        assertThat(csv.ids()).containsExactly("A", "B");
    }

    @Test
    void a_quote_that_is_never_closed_makes_the_reading_partial() throws Exception {
        ReadSummary summary = read("id;segur;nom\nA;oui;Martin\nB;oui;\"Durand\nC;oui;Petit\n");

        assertThat(csv.ids()).containsExactly("A");
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(summary.issues())
                .extracting(issue -> issue.code() + " " + issue.where())
                .containsExactly("csv.unclosed-quote usage.csv:3");
    }

    @Test
    void a_quote_that_is_never_closed_before_any_dossier_makes_the_file_unreadable() {
        assertThatThrownBy(() -> read("id;segur;nom\nA;oui;\"Durand\nC;oui;Petit\n"))
                .isInstanceOfSatisfying(SourceException.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Kind.DATA);
                    assertThat(failure).hasMessageStartingWith("usage.csv:2: ");
                    assertThat(failure.remedy()).isNotBlank();
                });
    }

    @Test
    void a_row_beyond_all_measure_is_refused_and_the_rest_read() throws Exception {
        ReadSummary summary = read(
                "id;segur;nom\nA;oui;" + "x".repeat(70_000) + "\nB;oui;y" + ";".repeat(20_000) + "\nC;non;Petit\n");

        assertThat(csv.ids()).containsExactly("C");
        assertThat(csv.rejects).extracting(Issue::code).containsExactly("csv.row-too-large", "csv.row-too-large");
        assertThat(csv.rejects).extracting(issue -> issue.where().record()).containsExactly("2", "3");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(summary.seen()).isEqualTo(3);
    }

    /** Quoted or not, since plain lines are cut by other means than those with quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void each_limit_of_a_row_is_met_and_one_more_rejects_the_row_alone(String quote) throws Exception {
        String cell = "x".repeat(RecordRow.LONGEST_CELL);
        String most = "A;" + quote + cell + quote + "\n";
        String longer = "B;" + quote + cell + "x" + quote + "\n";
        String wide = "C;" + quote + "y" + quote + ";".repeat(RecordRow.MOST_CELLS - 2) + "\n";
        String wider = "D;" + quote + "y" + quote + ";".repeat(RecordRow.MOST_CELLS - 1) + "\n";

        ReadSummary summary = read("id;nom\n" + most + longer + wide + wider + "E;" + quote + "z" + quote + "\n");

        assertThat(csv.ids()).containsExactly("A", "C", "E");
        assertThat(csv.rejects)
                .extracting(issue -> issue.where().record() + " " + issue.code())
                .containsExactly("3 csv.row-too-large", "5 csv.row-too-large");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(summary.seen()).isEqualTo(5);
    }

    @Test
    void a_row_of_many_long_cells_is_rejected_too() throws Exception {
        String cell = "x".repeat(RecordRow.LONGEST_CELL);
        int cells = RecordRow.LONGEST_ROW / RecordRow.LONGEST_CELL + 1;

        ReadSummary summary = read("id;nom\nA;" + (quoted(cell) + ";").repeat(cells) + "\nB;Roc\n");

        assertThat(csv.ids()).containsExactly("B");
        assertThat(csv.rejects).extracting(Issue::code).containsExactly("csv.row-too-large");
        assertThat(summary.seen()).isEqualTo(2);
    }

    private static String quoted(String cell) {
        return '"' + cell + "\n" + '"';
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \r\n ", "\ufeff"})
    void an_empty_file_is_told(String content) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(SourceException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.DATA);
            assertThat(failure).hasMessageContaining("usage.csv is empty");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"id;segur", "id;segur\n", "id;segur\n\n;\n"})
    void a_header_alone_is_a_table_without_rows(String content) throws Exception {
        ReadSummary summary = read(content);

        assertThat(summary.seen()).isZero();
        assertThat(summary.issues()).extracting(Issue::code).containsExactly("table.no-rows");
    }

    @Test
    void a_file_without_a_header_is_told() throws Exception {
        assertThat(read("un;deux\n1;2\n").issues()).extracting(Issue::code).containsExactly("table.no-header");
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> csv.read(SourceSettings.of(folder.toString())))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.CONFIGURATION));
    }

    @Test
    void a_name_that_no_file_can_have_is_no_file() {
        assertThatThrownBy(() -> csv.read(SourceSettings.of("a\0b.csv")))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.CONFIGURATION));
    }

    @Test
    void standard_input_is_taken_once_for_what_it_holds_and_for_reading_it() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        byte[] content = "id;segur\nA;oui\n".getBytes(StandardCharsets.UTF_8);
        CsvSourceProvider provider = new CsvSourceProvider(() -> {
            taken.incrementAndGet();
            return new ByteArrayInputStream(content);
        });

        try (MetricsSource source =
                provider.open(SourceSettings.of("-"), SourceContext.of(Locale.FRENCH, Clock.systemUTC()))) {
            source.discover();
            source.read(ReadRequest.ALL, csv.collected);
        }

        assertThat(csv.ids()).containsExactly("A");
        assertThat(taken).hasValue(1);
    }

    @Test
    void checking_tells_file_text_and_header_apart() throws Exception {
        assertThat(CsvFixture.open(csv.holding("id;segur\nA;oui\n")).check())
                .extracting(probe -> probe.name() + " " + probe.result())
                .containsExactly("File PASSED", "Text PASSED", "Header PASSED");
        assertThat(CsvFixture.open(csv.holding("")).check())
                .extracting(Probe::result)
                .containsExactly(Probe.Result.PASSED, Probe.Result.FAILED, Probe.Result.SKIPPED);
        assertThat(CsvFixture.open(csv.holding("un;deux\n")).check())
                .extracting(Probe::result)
                .containsExactly(Probe.Result.PASSED, Probe.Result.PASSED, Probe.Result.FAILED);
    }

    @Test
    void options_are_checked_without_reading() {
        SourceSettings settings = SourceSettings.of("absent.csv")
                .in(Locale.ENGLISH)
                .with("delimiter", "x")
                .with("encodin", "utf-8")
                .with("rates", "fraction");

        assertThat(new CsvSourceProvider().validate(settings))
                .extracting(Issue::code)
                .containsExactly("option.bad-value", "option.unknown");
    }
}
