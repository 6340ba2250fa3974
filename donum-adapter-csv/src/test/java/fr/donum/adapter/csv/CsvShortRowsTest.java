package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.Severity;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with fewer cells than the header; and a file that stops within one. */
class CsvShortRowsTest {
    private static final String HEADER = "id;segur;aat_taux;pse_taux;mss_messages\n";

    private CsvFixture csv;

    @BeforeEach
    void file(@TempDir Path folder) {
        csv = new CsvFixture(folder);
    }

    private ReadSummary read(String content) throws Exception {
        return csv.read(csv.holding(content));
    }

    private List<Issue> issues(int dossier) {
        return csv.provenances.get(dossier).issues();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_short_row_is_evaluated_and_told(String end) throws Exception {
        ReadSummary summary = read((HEADER + "A;oui;80;50;3\nB;oui;80\nC;oui;\"80\"\n").replace("\n", end));

        assertThat(csv.ids()).containsExactly("A", "B", "C");
        assertThat(csv.dossiers.get(1).rate(Usage.AAT).orElseThrow()).hasToString("4/5");
        assertThat(csv.dossiers.get(1).rate(Usage.PSE)).isEmpty();
        assertThat(issues(0)).isEmpty();
        assertThat(issues(1)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("row.short");
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.where()).hasToString("usage.csv:3");
            assertThat(issue.what()).contains("3 of the header’s 5 cells");
        });
        assertThat(issues(2)).extracting(Issue::code).containsExactly("row.short");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A;oui;80;50;3;;", "A;oui;80;50;3;", "A;oui;80;50;3"})
    void cells_of_columns_that_nobody_reads_may_lack(String row) throws Exception {
        read("id;segur;aat_taux;pse_taux;mss_messages;remarque;\n" + row + "\nB;oui;80;50;3;neuf;\n");

        assertThat(csv.ids()).containsExactly("A", "B");
        assertThat(issues(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "8", "0,8", "80 ", "Dupont", "2026-09-30", "1"})
    void where_the_file_stops_a_bare_figure_may_be_cut(String last) throws Exception {
        ReadSummary summary = read(HEADER + "A;oui;80;50;3\nB;oui;" + last);

        assertThat(csv.ids()).containsExactly("A", "B");
        assertThat(csv.dossiers.get(1).answer(Attestation.SEGUR)).isPresent();
        assertThat(csv.dossiers.get(1).rate(Usage.AAT)).isEmpty();
        assertThat(issues(1)).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("row.cut-off");
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.where()).hasToString("usage.csv:3:aat_taux");
            assertThat(issue.what()).contains("3 of 5 cells", last.strip());
        });
        assertThat(summary.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(summary.accepted()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"80 %, 4/5", "'\"80\"', 4/5", "80%, 4/5"})
    void where_the_file_stops_a_percentage_or_a_quoted_figure_is_whole(String last, String rate) throws Exception {
        ReadSummary summary = read(HEADER + "A;oui;80;50;3\nB;oui;" + last);

        assertThat(csv.dossiers.get(1).rate(Usage.AAT).orElseThrow()).hasToString(rate);
        assertThat(issues(1)).extracting(Issue::code).containsExactly("row.short");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "Non", "vrai", "x"})
    void where_the_file_stops_an_answer_is_whole(String answer) throws Exception {
        ReadSummary summary = read("id;aat_taux;segur;mss_messages\nA;80;" + answer);

        assertThat(csv.dossiers.get(0).answer(Attestation.SEGUR)).isPresent();
        assertThat(issues(0)).extracting(Issue::code).containsExactly("row.short");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "o,YES,row.short", "ou,,row.cut-off", "oui,YES,row.short", "n,NO,row.short", "no,NO,row.short",
        "non,NO,row.short", "y,YES,row.short", "ye,,row.cut-off", "yes,YES,row.short", "v,,row.cut-off",
        "vr,,row.cut-off", "vrai,YES,row.short", "f,,row.cut-off", "fau,,row.cut-off", "faux,NO,row.short",
        "t,,row.cut-off", "tr,,row.cut-off", "true,YES,row.short", "x,YES,row.short", "✓,YES,row.short",
        "1,,row.cut-off", "0,,row.cut-off", "1.0,,row.cut-off", "e,,row.cut-off", "ex,,row.cut-off",
        "exemp,,row.cut-off", "n/,,row.cut-off", "n.,,row.cut-off"
    })
    void where_the_file_stops_only_what_is_an_answer_is_taken(String piece, String answer, String code)
            throws Exception {
        ReadSummary summary = read("id;aat_taux;segur;mss_messages\nA;80;" + piece);

        assertThat(csv.dossiers.get(0).answer(Attestation.SEGUR).map(Enum::name))
                .isEqualTo(Optional.ofNullable(answer));
        assertThat(issues(0)).extracting(Issue::code).containsExactly(code);
        assertThat(summary.completeness()).isEqualTo(answer == null ? Completeness.UNKNOWN : Completeness.COMPLETE);
    }

    @Test
    void where_the_file_stops_behind_a_separator_the_rest_of_the_row_is_missing_and_told() throws Exception {
        ReadSummary summary = read(HEADER + "A;oui;80;50;3\nB;oui;80;");

        assertThat(csv.dossiers.get(1).rate(Usage.AAT).orElseThrow()).hasToString("4/5");
        assertThat(issues(1)).extracting(Issue::code).containsExactly("row.short");
        assertThat(summary.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;segur;aat_taux\n10100000016;oui;80\nDr Mar",
                "nom;segur;aat_taux\nDr Martin;oui;80\nDr Mar",
                "nom;segur;aat_taux\nMartin;oui;80\nMar",
                "nom;id;segur;aat_taux\nDr Martin;10100000016;oui;80\nDr Mar",
                "prenom;nom;segur;aat_taux\nAnne;Martin;oui;80\nMa",
                "id;metric;num;den\n10100000016;aat;1;2\nDr Mar"
            })
    void a_name_where_the_file_stops_is_what_is_left_of_a_row(String content) throws Exception {
        ReadSummary summary = read(content);

        assertThat(csv.ids()).hasSize(1);
        assertThat(csv.rejects).extracting(Issue::code).containsExactly("row.cut-off");
        assertThat(summary.leftOut()).isEmpty();
        assertThat(summary.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source : AmeliPro", "Cabinet du Port", "Page 1/1", "Dr Roy;;"})
    void a_note_a_band_or_a_whole_row_without_figures_needs_no_line_end(String last) throws Exception {
        ReadSummary summary = read("id;segur;aat_taux\n10100000016;oui;80\n" + last);

        assertThat(csv.ids()).containsExactly("10100000016");
        assertThat(csv.rejects).isEmpty();
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A;oui;80;50;3", "A;oui;80;50;", "A;oui;80 %;50;\"3\""})
    void a_last_row_that_is_full_needs_no_line_end(String row) throws Exception {
        ReadSummary summary = read(HEADER + row);

        assertThat(csv.dossiers.get(0).rate(Usage.PSE).orElseThrow()).hasToString("1/2");
        assertThat(issues(0)).isEmpty();
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "'id;date;aat_num;aat_den\nA;2026-03-31;1;2\nB;2026-0', 2",
        "'id;metric;num;den\nA;aat;1;2\nA;aat', 2",
        "'id;annee;aat_num;aat_den\nA;2026;1;2\nB;202', 2"
    })
    void a_row_whose_key_date_or_metric_is_cut_is_rejected(String content, long seen) throws Exception {
        ReadSummary summary = read(content.replace("\\n", "\n"));

        assertThat(csv.ids()).containsExactly("A");
        assertThat(csv.rejects).extracting(Issue::code).containsExactly("row.cut-off");
        assertThat(summary.seen()).isEqualTo(seen);
        assertThat(summary.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @Test
    void the_same_holds_in_other_encodings_and_for_other_delimiters() throws Exception {
        ReadSummary summary =
                csv.read(csv.holding("id\tnom\taat_taux\tpse_taux\r\nA\tHélène\t80", Charset.forName("x-MacRoman")));

        assertThat(csv.dossiers.get(0).profile().name()).isEqualTo("Hélène");
        assertThat(issues(0)).extracting(Issue::code).containsExactly("row.cut-off");
        assertThat(summary.completeness()).isEqualTo(Completeness.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeffid;segur\nB;non\n", "\ufeff\"id\";\"segur\"\r\n\"B\";non\r\n", "\ufeffB;non"})
    void files_put_one_behind_the_other_keep_no_mark_within(String second) throws Exception {
        read("\ufeffid;segur\nA;oui\n" + second);

        assertThat(csv.ids()).containsExactly("A", "B");
        assertThat(csv.rejects).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "\"8"})
    void a_line_that_never_ends_is_told_as_that(String piece) throws Exception {
        ReadSummary summary = read("id;segur;aat_taux\nA;oui;80 %\nB;oui;" + piece.repeat(1_200_000) + "\nC;oui;5\n");

        assertThat(csv.ids()).containsExactly("A");
        assertThat(summary.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("csv.line-too-long");
            assertThat(issue.where()).hasToString("usage.csv:3");
            assertThat(issue.what()).contains("1,048,576 characters");
        });
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void a_row_of_too_many_cells_or_a_cell_too_long_is_told_with_its_line_and_the_limit() throws Exception {
        read("id;segur;nom\n\"A\n\";oui;\"x\"\nB;oui;" + "x;".repeat(20_000) + "\nC;oui;" + "y".repeat(70_000)
                + "\nD;oui;z\n");

        assertThat(csv.ids()).hasSize(2).contains("D");
        assertThat(csv.rejects)
                .extracting(Issue::what)
                .satisfiesExactly(
                        what -> assertThat(what).startsWith("Line 4 ").contains("65,536 characters", "16,384 cells"),
                        what -> assertThat(what).startsWith("Line 5 "));
    }
}
