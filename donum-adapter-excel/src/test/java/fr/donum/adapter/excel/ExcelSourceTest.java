package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Workbooks.format;
import static fr.donum.adapter.excel.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.adapter.excel.Workbooks.Format;
import fr.donum.adapter.excel.Workbooks.Read;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks as people keep them, in both formats. */
class ExcelSourceTest {
    @TempDir
    Path folder;

    private SourceSettings saved(Format format, Consumer<Workbook> content) {
        return SourceSettings.of(Sheets.save(folder.resolve(format.file()), format.blank(), content)
                .toString());
    }

    private Read read(Format format, Consumer<Sheet> content) throws Exception {
        return Workbooks.read(saved(format, book -> content.accept(book.createSheet("Suivi"))));
    }

    private static String at(Format format, String rest) {
        return format.file() + "#Suivi:" + rest;
    }

    @ParameterizedTest
    @EnumSource
    void a_percent_cell_is_a_rate_and_a_bare_fraction_is_ambiguous(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "N° RPPS", "Taux AAT", "Taux PSE", "Taux FSE");
            Row doctor = row(sheet, 10100000016d, 0.625, 0.57, 0.8);
            format(doctor.getCell(1), "0.0%");
            format(doctor.getCell(2), "0%");
        });

        Dossier doctor = read.only();
        assertThat(doctor.practitioner().value()).isEqualTo("10100000016");
        assertThat(doctor.rate(Usage.AAT)).contains(Ratio.of(5, 8));
        assertThat(doctor.rate(Usage.PSE)).contains(Ratio.of(57, 100));
        assertThat(doctor.standing(Usage.FSE)).isEqualTo(Standing.MISSING);
        assertThat(read.issues()).containsExactly(at(format, "2:D2 cell.ambiguous-rate"));
    }

    @ParameterizedTest
    @EnumSource
    void a_formula_counts_by_the_result_stored_with_it(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "aat_num", "aat_den", "pse_taux", "segur");
            format(
                    row(sheet, "A", "=10+20", 40, "=B2/C2", "=IF(B2>C2,\"oui\",\"non\")")
                            .getCell(3),
                    "0%");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read.only().tally(Usage.AAT)).contains(new Tally(30, 40));
        assertThat(read.only().rate(Usage.PSE)).contains(Ratio.of(3, 4));
        assertThat(read.only().answer(Attestation.SEGUR)).contains(Answer.NO);
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_formula_that_failed_is_a_missing_figure_at_its_cell(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "pse_taux", "mss_messages");
            row(sheet, "A", "=1/0", 3);
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read.only().standing(Usage.PSE)).isEqualTo(Standing.MISSING);
        assertThat(read.only().count(Count.MSS_MESSAGES)).hasValue(3);
        assertThat(read.issues()).containsExactly(at(format, "2:B2 cell.formula-failed"));
    }

    @Test
    void a_formula_without_a_stored_result_is_told_and_never_computed() throws Exception {
        Path path = Sheets.byHand(
                folder.resolve("suivi.xlsx"),
                "<row><c t='inlineStr'><is><t>id</t></is></c><c t='inlineStr'><is><t>mss_messages</t></is></c></row>"
                        + "<row><c t='inlineStr'><is><t>A</t></is></c><c r='B2'><f>1+1</f></c></row>");

        Read read = Workbooks.read(SourceSettings.of(path.toString()));

        assertThat(read.only().standing(Count.MSS_MESSAGES)).isEqualTo(Standing.MISSING);
        assertThat(read.issues()).containsExactly("suivi.xlsx#Suivi:2:B2 cell.formula-uncalculated");
    }

    @Test
    void a_formula_without_a_result_is_told_once_whatever_its_column_means() throws Exception {
        String title = "<c t='inlineStr'><is><t>%s</t></is></c>";
        Path path = Sheets.byHand(
                folder.resolve("suivi.xlsx"),
                "<row>" + title.formatted("id") + title.formatted("nom") + title.formatted("segur")
                        + title.formatted("x") + "</row>"
                        + "<row>" + title.formatted("A")
                        + "<c r='B2'><f>C9</f></c><c r='C2' t='str'><f>\"oui\"</f></c></row>"
                        + "<row><c r='A3'><f>A9</f></c><c r='C3' t='inlineStr'><is><t>oui</t></is></c></row>"
                        + "<row>" + title.formatted("B") + "<c r='D4'><f>1+1</f></c></row>");

        Read read = Workbooks.read(SourceSettings.of(path.toString()));

        assertThat(read.issues())
                .contains(
                        "suivi.xlsx#Suivi:2:B2 cell.formula-uncalculated",
                        "suivi.xlsx#Suivi:2:C2 cell.formula-uncalculated")
                .noneMatch(issue -> issue.contains("not-an-answer") || issue.contains("formula-without-value"));
    }

    @ParameterizedTest
    @EnumSource
    void titles_above_merged_headers_empty_rows_and_totals_are_no_data(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "Cabinet des Lilas — suivi 2026");
            sheet.createRow(2);
            row(sheet, "Praticien", "N° RPPS", "AAT", null, "PSE", null);
            row(sheet, null, null, "dématérialisés", "total", "dématérialisés", "total");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B4:B5"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C4:D4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E4:F4"));
            row(sheet, "Dr A", "A", 30, 40, 1, 2);
            row(sheet);
            row(sheet, "Dr B", "B", 10, 40, 0, 0);
            row(sheet, "Total", null, 40, 80, 1, 2);
            row(sheet, null, null, null);
        });

        assertThat(read.dossiers())
                .extracting(each -> each.practitioner().value())
                .containsExactly("A", "B");
        assertThat(read.dossiers().get(0).tally(Usage.AAT)).contains(new Tally(30, 40));
        assertThat(read.dossiers().get(0).profile().name()).isEqualTo("Dr A");
        assertThat(read.dossiers().get(1).standing(Usage.PSE)).isEqualTo(Standing.NO_ACTS);
        assertThat(read.provenances().get(1).place(Usage.AAT)).hasToString(at(format, "C8"));
        assertThat(read.summary().completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(read.issues()).containsExactly(format.file() + "#Suivi:9 table.left-out");
    }

    @ParameterizedTest
    @EnumSource
    void days_are_snapshots_whatever_day_the_workbook_counts_from(Format format) throws Exception {
        for (boolean isFrom1904 : new boolean[] {false, true}) {
            Read read = Workbooks.read(saved(format, book -> {
                if (isFrom1904) {
                    countFrom1904(book);
                }
                Sheet sheet = book.createSheet("Suivi");
                row(sheet, "id", "date", "mss_messages");
                // 30 June and 30 September 2026, as days from 1900 and from 1904.
                format(row(sheet, "A", isFrom1904 ? 44_741 : 46_203, 1).getCell(1), "dd/mm/yyyy");
                format(row(sheet, "A", isFrom1904 ? 44_833 : 46_295, 2).getCell(1), "d mmm yyyy");
            }));

            assertThat(read.dossiers())
                    .extracting(each -> each.asOf().orElseThrow())
                    .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
            assertThat(read.issues()).isEmpty();
        }
    }

    private static void countFrom1904(Workbook book) {
        if (book instanceof XSSFWorkbook xlsx) {
            xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        } else {
            InternalWorkbook records = ((HSSFWorkbook) book).getInternalWorkbook();
            records.getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(window -> ((DateWindow1904Record) window).setWindowing((short) 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_with_a_row_for_each_metric_is_read_too(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "metric", "num", "den", "value");
            row(sheet, "A", "aat", 30, 40, null);
            row(sheet, "A", "segur", null, null, "oui");
            row(sheet, "B", "aat", 1, 2, null);
        });

        assertThat(read.dossiers()).hasSize(2);
        assertThat(read.dossiers().get(0).tally(Usage.AAT)).contains(new Tally(30, 40));
        assertThat(read.dossiers().get(0).answer(Attestation.SEGUR)).contains(Answer.YES);
    }

    @ParameterizedTest
    @EnumSource
    void an_unusable_row_is_rejected_and_an_unusable_cell_is_not(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "aat_num", "aat_den");
            row(sheet, null, 1, 2);
            row(sheet, "A", 3, 2);
            row(sheet, "B", "beaucoup", 2);
        });

        assertThat(read.summary().accepted()).isEqualTo(2);
        assertThat(read.summary().rejected()).isEqualTo(1);
        assertThat(read.issues())
                .contains(
                        at(format, "3:B3 cell.part-exceeds-whole"),
                        at(format, "4:B4 cell.not-a-number"),
                        at(format, "2 row.without-id"));
    }

    @ParameterizedTest
    @EnumSource
    void a_header_with_no_known_column_gives_no_dossier_and_says_so(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "Article", "Prix");
            row(sheet, "Stylo", 2);
        });

        assertThat(read.dossiers()).isEmpty();
        assertThat(read.issues()).containsExactly(format.file() + "#Suivi table.no-header");
    }

    private static void twoDoctors(Workbook book) {
        Sheet sheet = book.createSheet("Suivi");
        row(sheet, "N° RPPS", "aat_num", "aat_den");
        row(sheet, 10100000016d, 1, 2);
        row(sheet, 10100000024d, 1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_waits_is_told_how_much_was_read(Format format) throws Exception {
        List<Long> done = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();

        Workbooks.read(
                saved(format, ExcelSourceTest::twoDoctors), Workbooks.host().withProgress((read, of) -> {
                    done.add(read);
                    sizes.add(of);
                }));

        assertThat(done).isNotEmpty().isSorted();
        assertThat(sizes).containsOnly(sizes.get(0));
        assertThat(done.get(done.size() - 1)).isPositive().isLessThanOrEqualTo(sizes.get(0));
    }

    @Test
    void an_opening_is_read_once() throws Exception {
        Collected sink = new Collected();

        try (MetricsSource source = Workbooks.open(saved(Format.XLSX, ExcelSourceTest::twoDoctors))) {
            source.read(ReadRequest.ALL, sink);
            assertThatThrownBy(() -> source.read(ReadRequest.ALL, sink)).isInstanceOf(IllegalStateException.class);
        }

        assertThat(sink.dossiers()).hasSize(2);
    }
}
