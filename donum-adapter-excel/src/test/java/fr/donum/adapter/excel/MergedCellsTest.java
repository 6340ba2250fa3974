package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Workbooks.format;
import static fr.donum.adapter.excel.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.excel.Workbooks.Format;
import fr.donum.adapter.excel.Workbooks.Read;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.adapter.excel.source.Probing;
import fr.donum.adapter.excel.source.WorkbookFile;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.SourceSettings;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Merged cells, hidden ones and tables within a sheet. */
class MergedCellsTest {
    @TempDir
    Path folder;

    private Read read(Format format, Consumer<Sheet> content) throws Exception {
        return Workbooks.read(SourceSettings.of(Sheets.save(
                        folder.resolve(format.file()),
                        format.blank(),
                        book -> content.accept(book.createSheet("Suivi")))
                .toString()));
    }

    private static void merge(Sheet sheet, String... areas) {
        for (String area : areas) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
    }

    private static List<String> ids(Read read) {
        return read.dossiers().stream().map(each -> each.practitioner().value()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_merged_over_doctors_is_the_answer_of_each(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "segur", "lap", "aat_num", "aat_den");
            row(sheet, "A", "oui", "non", 30, 40);
            row(sheet, "B", null, "oui", 10, 40);
            row(sheet, "C", null, null, null, 40);
            merge(sheet, "B2:B4", "C3:C4", "D3:D4");
        });

        assertThat(read.dossiers())
                .extracting(each -> each.answer(Attestation.SEGUR).orElseThrow())
                .containsOnly(Answer.YES);
        assertThat(read.dossiers())
                .extracting(each -> each.answer(Attestation.LAP).orElseThrow())
                .containsExactly(Answer.NO, Answer.YES, Answer.YES);
        assertThat(read.dossiers().get(2).tally(Usage.AAT)).contains(new Tally(10, 40));
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_id_merged_over_the_rows_of_a_long_table_is_that_of_each(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "metric", "num", "den");
            row(sheet, 10100000016d, "aat", 30, 40);
            row(sheet, null, "pse", 1, 2);
            row(sheet, 10100000024d, "aat", 3, 4);
            row(sheet, null, "pse", 3, 4);
            merge(sheet, "A2:A3", "A4:A5");
        });

        assertThat(ids(read)).containsExactly("10100000016", "10100000024");
        assertThat(read.dossiers().get(0).tally(Usage.PSE)).contains(new Tally(1, 2));
        assertThat(read.dossiers().get(1).tally(Usage.PSE)).contains(new Tally(3, 4));
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_across_columns_counts_for_each_and_a_number_for_the_first(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "segur", "lap", "aat_num", "aat_den");
            row(sheet, "A", "oui", null, 30, null);
            row(sheet, "B", "oui", "oui", 30, 40);
            merge(sheet, "B2:C2", "D2:E2");
        });

        assertThat(read.dossiers().get(0).answer(Attestation.LAP)).contains(Answer.YES);
        assertThat(read.dossiers().get(0).standing(Usage.AAT)).isEqualTo(Standing.MISSING);
        assertThat(read.dossiers().get(1).tally(Usage.AAT)).contains(new Tally(30, 40));
        assertThat(read.issues()).contains(format.file() + "#Suivi:D2 excel.merged-across");
    }

    @ParameterizedTest
    @EnumSource
    void a_band_across_the_table_gives_its_row_no_keys_and_no_figures(Format format) throws Exception {
        List<String> rows = rows(format, sheet -> {
            row(sheet, "Nom", "id", "aat_num", "aat_den");
            row(sheet, "Centre des Lilas");
            row(sheet, "Dr A", "A", 30, 40);
            row(sheet, "2026");
            row(sheet, "Dr B", "B", 10, 40);
            merge(sheet, "A2:D2", "A4:D4");
        });

        assertThat(rows)
                .containsExactly(
                        "1: TEXT Nom | TEXT id | TEXT aat_num | TEXT aat_den",
                        "2: TEXT Centre des Lilas",
                        "3: TEXT Dr A | TEXT A | NUMBER 30 | NUMBER 40",
                        "4: TEXT 2026",
                        "5: TEXT Dr B | TEXT B | NUMBER 10 | NUMBER 40");
    }

    private List<String> rows(Format format, Consumer<Sheet> content) throws Exception {
        Path path = Sheets.save(
                folder.resolve(format.file()), format.blank(), book -> content.accept(book.createSheet("Suivi")));
        try (Workbook workbook = new WorkbookFile(path.toString()).open();
                Rows rows = Probing.of(
                                workbook,
                                workbook.sheets().get(0),
                                SourceSettings.of(path.toString()),
                                Workbooks.host())
                        .rows(workbook, (done, of) -> {})) {
            return Sheets.rows(rows);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_title_across_columns_of_the_lowest_header_row_is_that_of_the_first(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "nom", null, "aat_num", "aat_den");
            row(sheet, "A", "Dr Modèle", null, 30, 40);
            merge(sheet, "B1:C1", "B2:C2");
        });

        assertThat(read.only().profile().name()).isEqualTo("Dr Modèle");
        assertThat(read.only().tally(Usage.AAT)).contains(new Tally(30, 40));
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hidden_rows_and_columns_are_read_and_told_with_their_number(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "Titre").setZeroHeight(true);
            row(sheet, "id", "aat_num", "aat_den", "mss_messages");
            row(sheet, "A", 30, 40, 1);
            row(sheet, "B", 10, 40, 1).setZeroHeight(true);
            row(sheet, "C", 10, 40, 1).setZeroHeight(true);
            sheet.createRow(7).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            sheet.setColumnHidden(9, true);
        });

        assertThat(ids(read)).containsExactly("A", "B", "C");
        assertThat(read.issues())
                .containsExactly(
                        format.file() + "#Suivi excel.hidden-rows", format.file() + "#Suivi excel.hidden-columns");
        assertThat(read.summary().issues().get(0).what()).startsWith("2 ligne(s)");
        assertThat(read.summary().issues().get(1).what()).startsWith("1 colonne(s)");
    }

    @Test
    void the_row_of_totals_that_a_table_declares_is_no_doctor() throws Exception {
        Read read = read(Format.XLSX, sheet -> {
            row(sheet, "id", "aat_num", "aat_den");
            row(sheet, 10100000016d, 30, 40);
            row(sheet, 10100000024d, 10, 40);
            row(sheet, 2, 40, 80);
            XSSFTable table = ((XSSFSheet) sheet).createTable(new AreaReference("A1:C4", SpreadsheetVersion.EXCEL2007));
            table.getCTTable().setTotalsRowCount(1);
        });

        assertThat(ids(read)).containsExactly("10100000016", "10100000024");
        assertThat(read.summary().rejected()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2162, 1", "2168, 1", "2162, 0"})
    void the_row_of_totals_of_a_table_of_an_xls_file_is_no_doctor_either(int record, int rowsOfTotals)
            throws Exception {
        Read read = read(Format.XLS, sheet -> {
            row(sheet, "id", "aat_num", "aat_den");
            row(sheet, 10100000016d, 30, 40);
            row(sheet, 10100000024d, 10, 40);
            row(sheet, 10100000032d, 40, 80);
            List<RecordBase> records = ((HSSFSheet) sheet).getSheet().getRecords();
            records.add(records.size() - 1, table(record, rowsOfTotals));
        });

        assertThat(ids(read))
                .containsExactlyElementsOf(
                        rowsOfTotals == 1
                                ? List.of("10100000016", "10100000024")
                                : List.of("10100000016", "10100000024", "10100000032"));
    }

    /** The record of a table in A1:C4, as [MS-XLS] 2.4.114 lays it out, cut off behind the number of rows of totals. */
    private static UnknownRecord table(int record, int rowsOfTotals) {
        ByteBuffer bytes = ByteBuffer.allocate(51).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) record).putShort((short) 1).putLong(0x0002_0000_0003_0000L);
        bytes.putShort((short) 5)
                .put((byte) 0)
                .putInt(0)
                .putShort((short) 1)
                .putInt(0)
                .putShort((short) 0);
        bytes.putLong(0x0002_0000_0003_0000L);
        bytes.putInt(0).putInt(1).putInt(1).putInt(rowsOfTotals);
        return new UnknownRecord(record, bytes.array());
    }

    @Test
    void a_table_without_totals_ends_in_a_doctor() throws Exception {
        Read read = read(Format.XLSX, sheet -> {
            row(sheet, "id", "aat_num", "aat_den");
            row(sheet, "A", 30, 40);
            row(sheet, "B", 10, 40);
            ((XSSFSheet) sheet).createTable(new AreaReference("A1:C3", SpreadsheetVersion.EXCEL2007));
        });

        assertThat(ids(read)).containsExactly("A", "B");
    }

    @Test
    void overlapping_and_unreadable_areas_do_no_harm() throws Exception {
        Map<String, String> parts = Sheets.parts(
                "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
                        + "<row r='2'><c r='C2'><v>3</v></c></row></sheetData><mergeCells><mergeCell ref='A1:A2'/>"
                        + "<mergeCell ref='A1:B2'/><mergeCell ref=''/><mergeCell ref='B1'/><mergeCell ref='#REF!'/></mergeCells>");

        assertThat(Sheets.rows(Sheets.zip(folder.resolve("usage.xlsx"), parts)))
                .containsExactly("1: NUMBER 1 | NUMBER 2", "2: EMPTY | EMPTY | NUMBER 3");
    }

    @Test
    void rows_that_look_like_the_end_of_all_rows_are_rows() throws Exception {
        String head =
                "<row><c t='inlineStr'><is><t>id</t></is></c><c t='inlineStr'><is><t>mss_messages</t></is></c></row>";
        Map<String, String> parts = Sheets.parts("<cols><col min='2' max='2' hidden='1'/></cols><sheetData>" + head
                + "<row><c t='inlineStr'><is><t><![CDATA[</sheetData>]]></t></is></c><c><v>7</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>");
        Path path = Sheets.zip(folder.resolve("usage.xlsx"), parts);

        assertThat(Workbooks.read(SourceSettings.of(path.toString()))
                        .only()
                        .practitioner()
                        .value())
                .isEqualTo("</sheetData>");
    }

    @ParameterizedTest
    @EnumSource
    void a_percentage_merged_over_doctors_stays_one(Format format) throws Exception {
        Read read = read(format, sheet -> {
            row(sheet, "id", "pse_taux");
            format(row(sheet, "A", 0.57).getCell(1), "0%");
            row(sheet, "B");
            merge(sheet, "B2:B3");
        });

        assertThat(read.dossiers()).hasSize(2);
        assertThat(read.issues()).isEmpty();
    }
}
