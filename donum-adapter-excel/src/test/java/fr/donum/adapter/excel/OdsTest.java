package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.OdsFiles.cell;
import static fr.donum.adapter.excel.OdsFiles.empty;
import static fr.donum.adapter.excel.OdsFiles.number;
import static fr.donum.adapter.excel.OdsFiles.percentage;
import static fr.donum.adapter.excel.OdsFiles.row;
import static fr.donum.adapter.excel.OdsFiles.table;
import static fr.donum.adapter.excel.OdsFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.adapter.excel.Workbooks.Read;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets of LibreOffice. */
class OdsTest {
    @TempDir
    Path folder;

    private List<String> rows(String rows) throws IOException {
        return Sheets.rows(OdsFiles.save(folder.resolve("suivi.ods"), table("Suivi", rows)));
    }

    private Read read(String tables) throws Exception {
        return Workbooks.read(SourceSettings.of(
                OdsFiles.save(folder.resolve("suivi.ods"), tables).toString()));
    }

    @Test
    void each_type_of_cell_is_read_as_what_it_is() throws IOException {
        assertThat(rows(row(
                        text("N° RPPS"),
                        number("1234.5", "1 234,50"),
                        percentage("0.56999999999999995", "57 %"),
                        cell("currency", "value", "12", "12,00 €"),
                        cell("date", "date-value", "2026-09-30", "30/09/26"),
                        cell("date", "date-value", "2026-09-30T23:59:59.4", ""),
                        cell("date", "date-value", "2026-09-30T23:59:59.9", ""),
                        cell("boolean", "boolean-value", "true", "VRAI"),
                        cell("string", "string-value", "oui", "OUI"),
                        cell("time", "time-value", "PT12H30M00S", "12:30"))))
                .containsExactly("1: TEXT N° RPPS | NUMBER 1234.5 | PERCENT 0.57 | NUMBER 12 | DATE 2026-09-30"
                        + " | DATE 2026-09-30 | DATE 2026-10-01 | BOOLEAN 1 | TEXT oui | TEXT 12:30");
    }

    @Test
    void what_is_shown_decides_whether_a_number_is_a_percentage() throws IOException {
        assertThat(rows(row(
                        number("1.25", "125.0%"),
                        number("62.5", "62,5 %"),
                        percentage("62.5", "62,5"),
                        percentage("0.625", "62,5 %"),
                        percentage("0", "-"),
                        percentage("0.5", "–"),
                        number("0.5", "0,5"),
                        percentage("12.5", "1 250,0 %"),
                        percentage("0.125", "13%"),
                        percentage("0.5", ""))))
                .containsExactly("1: PERCENT 1.25 | NUMBER 62.5 | NUMBER 62.5 | PERCENT 0.625 | PERCENT 0 | PERCENT 0.5"
                        + " | NUMBER 0.5 | PERCENT 12.5 | PERCENT 0.125 | PERCENT 0.5");
    }

    @Test
    void spaces_paragraphs_spans_and_notes_are_told_apart() throws IOException {
        String cell = "<table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p>"
                + "</office:annotation><text:p>Dr<text:s text:c='2'/><text:span>Ünal</text:span>\n   et"
                + "<text:tab/>al.</text:p><text:p>Lyon</text:p></table:table-cell>";

        assertThat(rows(row(cell))).containsExactly("1: TEXT Dr  Ünal et\tal.\nLyon");
    }

    @Test
    void repeated_cells_and_rows_are_written_out_and_empty_ones_cost_nothing() throws IOException {
        String twice = "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'>"
                + "<text:p>7</text:p></table:table-cell>";
        String repeated = "<table:table-row table:number-rows-repeated='2'>" + text("a") + "</table:table-row>";
        String end = "<table:table-row table:number-rows-repeated='1048570'>" + empty(16_384) + "</table:table-row>";

        assertThat(rows(row(text("id"), empty(2), twice, empty(16_000)) + "<table:table-row"
                        + " table:number-rows-repeated='3'>" + empty(5) + "</table:table-row>" + repeated + end))
                .containsExactly("1: TEXT id | EMPTY | EMPTY | NUMBER 7 | NUMBER 7", "5: TEXT a", "6: TEXT a");
    }

    @Test
    void repetition_without_end_is_refused() {
        String wide = row("<table:table-cell table:number-columns-repeated='999999999999' office:value-type='float'"
                + " office:value='7'/>");
        String tall = "<table:table-row table:number-rows-repeated='1000000'>" + text("a") + "</table:table-row>";

        for (String rows : List.of(wide, tall)) {
            assertThatThrownBy(() -> rows(rows))
                    .isInstanceOfSatisfying(
                            FaultyWorkbookException.class,
                            failure -> assertThat(failure.fault()).isEqualTo(WorkbookFault.LIMIT));
        }
    }

    @Test
    void errors_and_formulas_without_a_value_are_no_figures() throws IOException {
        String error = "<table:table-cell table:formula='of:=[.A1]/0' office:value-type='string' office:string-value=''"
                + " calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>";
        String bare = "<table:table-cell table:formula='of:=1+1'/>";

        assertThat(rows(row(error, bare))).containsExactly("1: ERROR #DIV/0! | ERROR =1+1");
    }

    @Test
    void a_table_of_doctors_is_read_with_its_merged_answers_hidden_rows_and_columns() throws Exception {
        String columns = "<table:table-column table:number-columns-repeated='3'/>"
                + "<table:table-column table:visibility='collapse'/>";
        String merged =
                "<table:table-cell table:number-rows-spanned='2' office:value-type='string'><text:p>oui</text:p>"
                        + "</table:table-cell>";
        String filtered = "<table:table-row table:visibility='filter'>" + text("B") + "<table:covered-table-cell/>"
                + percentage("0.5", "50 %") + number("2", "2") + "</table:table-row>";
        Read read = read(OdsFiles.table(
                "Suivi",
                columns + "<table:table-header-rows>"
                        + row(text("id"), text("segur"), text("pse_taux"), text("mss_messages"))
                        + "</table:table-header-rows>"
                        + row(text("A"), merged, percentage("0.625", "62,5 %"), number("1", "1")) + filtered));

        assertThat(read.dossiers()).hasSize(2);
        assertThat(read.dossiers().get(1).answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(read.dossiers().get(1).rate(Usage.PSE)).contains(Ratio.of(1, 2));
        assertThat(read.dossiers().get(1).count(Count.MSS_MESSAGES)).hasValue(2);
        assertThat(read.issues())
                .containsExactly("suivi.ods#Suivi excel.hidden-rows", "suivi.ods#Suivi excel.hidden-columns");
    }

    @Test
    void sheets_of_one_shape_are_snapshots_and_a_hidden_one_is_told() throws Exception {
        String head = row(text("id"), text("aat_num"), text("aat_den"));
        Read read = read(table("T2 2026", head + row(text("A"), number("20", "20"), number("40", "40")))
                + table("T1 2026", head + row(text("A"), number("10", "10"), number("40", "40")))
                + "<table:table table:name='Listes' table:style-name='hidden'>" + row(text("x")) + "</table:table>");

        assertThat(read.dossiers())
                .extracting(each -> each.asOf().orElseThrow())
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30));
        assertThat(read.dossiers().get(1).tally(Usage.AAT)).contains(new Tally(20, 40));
        assertThat(read.issues())
                .containsExactly("suivi.ods excel.dated-sheets", "suivi.ods#Listes excel.hidden-sheet");
    }

    @Test
    void a_password_is_told() {
        Map<String, String> parts = OdsFiles.parts(table("Suivi", row(text("id"))));
        parts.computeIfPresent(
                "META-INF/manifest.xml",
                (name, xml) -> xml.replace(
                        "media-type='text/xml'/>",
                        "media-type='text/xml'><manifest:encryption-data/></manifest:file-entry>"));
        Path path = Sheets.zip(folder.resolve("suivi.ods"), parts);

        assertThatThrownBy(() -> Workbooks.read(SourceSettings.of(path.toString())))
                .hasMessage("Le classeur suivi.ods est protégé par un mot de passe et ne peut pas être lu.");
    }

    @Test
    void a_document_type_and_other_documents_are_refused() {
        Map<String, String> parts = OdsFiles.parts(table("Suivi", row(text("id"))));
        parts.computeIfPresent(
                "content.xml",
                (name, xml) -> xml.replace(
                        "<office:document-content", "<!DOCTYPE x [<!ENTITY a 'aa'>]><office:document-content"));
        Path entity = Sheets.zip(folder.resolve("suivi.ods"), parts);
        Path letter = Sheets.zip(
                folder.resolve("lettre.ods"),
                Map.of("content.xml", "<document-content><body><text/></body></document-content>"));

        assertThatThrownBy(() -> Sheets.rows(entity)).isInstanceOf(FaultyWorkbookException.class);
        assertThatThrownBy(() -> Sheets.rows(letter))
                .isInstanceOfSatisfying(
                        FaultyWorkbookException.class,
                        failure -> assertThat(failure.fault()).isEqualTo(WorkbookFault.NOT_A_WORKBOOK));
    }
}
