package fr.donum.adapter.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.excel.Workbooks.Format;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.source.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a cell is read as, in both formats. */
class CellsTest {
    @TempDir
    Path folder;

    private List<String> read(Format format, Consumer<Workbook> content) throws IOException {
        return Sheets.rows(Sheets.save(folder.resolve("usage.xlsx"), format.blank(), content));
    }

    private List<String> readRow(Format format, Consumer<Row> content) throws IOException {
        return read(format, book -> content.accept(book.createSheet("Suivi").createRow(0)));
    }

    private static Cell styled(Row row, int column, String numberFormat) {
        Workbook book = row.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(numberFormat));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    @ParameterizedTest
    @EnumSource
    void texts_numbers_booleans_and_errors_keep_their_kind_and_place(Format format) throws IOException {
        List<String> rows = readRow(format, row -> {
            row.createCell(0).setCellValue("N° RPPS");
            row.createCell(2).setCellValue(1234.5);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(5).setCellValue("1\u00a0234");
        });

        assertThat(rows)
                .containsExactly(
                        "1: TEXT N° RPPS | EMPTY | NUMBER 1234.5 | BOOLEAN 1 | ERROR #DIV/0! | TEXT 1\u00a0234");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_shown_as_a_percentage_is_a_percentage_with_the_value_that_is_stored(Format format)
            throws IOException {
        List<String> rows = readRow(format, row -> {
            styled(row, 0, "0%").setCellValue(0.57);
            styled(row, 1, "0.00%").setCellValue(0.625);
            styled(row, 2, "#,##0.0\\ %;[Red]\\-#,##0.0\\ %").setCellValue(0.999);
            styled(row, 3, "0\"%\"").setCellValue(62.5);
            styled(row, 4, "General").setCellValue(0.3);
        });

        assertThat(rows).containsExactly("1: PERCENT 0.57 | PERCENT 0.625 | PERCENT 0.999 | NUMBER 62.5 | NUMBER 0.3");
    }

    @ParameterizedTest
    @EnumSource
    void a_day_is_a_date_and_a_time_is_a_number(Format format) throws IOException {
        List<String> rows = readRow(format, row -> {
            styled(row, 0, "dd/mm/yyyy").setCellValue(LocalDate.of(2026, 9, 30));
            styled(row, 1, "m/d/yy").setCellValue(LocalDate.of(2026, 1, 2).atTime(18, 30));
            styled(row, 2, "[$-40C]d mmmm yyyy;@").setCellValue(LocalDate.of(2026, 12, 31));
            styled(row, 3, "h:mm").setCellValue(0.5);
            styled(row, 4, "dd/mm/yyyy").setCellValue(-3);
            styled(row, 5, "yyyy-mm-dd").setCellValue(59);
            styled(row, 6, "yyyy-mm-dd").setCellValue(61);
        });

        assertThat(rows)
                .containsExactly("1: DATE 2026-09-30 | DATE 2026-01-02 | DATE 2026-12-31 | NUMBER 0.5 | NUMBER -3"
                        + " | DATE 1900-02-28 | DATE 1900-03-01");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_is_read_to_the_fifteen_digits_a_spreadsheet_works_with(Format format) throws IOException {
        List<String> rows = readRow(format, row -> {
            row.createCell(0).setCellValue(10003456786d);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(2d / 3);
            row.createCell(3).setCellValue(1e-7);
            row.createCell(4).setCellValue(1.2e20);
            row.createCell(5).setCellValue(-0.0);
        });

        assertThat(rows)
                .containsExactly("1: NUMBER 10003456786 | NUMBER 0.3 | NUMBER 0.666666666666667 | NUMBER 0.0000001"
                        + " | NUMBER 120000000000000000000 | NUMBER 0");
    }

    @ParameterizedTest
    @EnumSource
    void a_formula_is_read_as_the_result_stored_with_it(Format format) throws IOException {
        List<String> rows = readRow(format, row -> {
            row.createCell(0).setCellValue(30);
            row.createCell(1).setCellValue(40);
            row.createCell(2).setCellFormula("A1/B1");
            row.createCell(3).setCellFormula("IF(A1>B1,\"oui\",\"non\")");
            row.createCell(4).setCellFormula("A1<B1");
            row.createCell(5).setCellFormula("A1/0");
            row.createCell(6).setCellFormula("IF(A1>B1,1,\"\")");
            row.createCell(7).setCellValue("end");
            row.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateAll();
        });

        assertThat(rows)
                .containsExactly("1: NUMBER 30 | NUMBER 40 | NUMBER 0.75 | TEXT non | BOOLEAN 1 | ERROR #DIV/0!"
                        + " | EMPTY | TEXT end");
    }

    @ParameterizedTest
    @EnumSource
    void rows_keep_their_numbers_and_styled_empty_cells_are_nothing(Format format) throws IOException {
        List<String> rows = read(format, book -> {
            Row first = book.createSheet("Suivi").createRow(2);
            first.createCell(0).setCellValue("id");
            styled(first, 4, "0%").setBlank();
            book.getSheetAt(0).createRow(9).createCell(1).setCellValue(5);
        });

        assertThat(rows).containsExactly("3: TEXT id", "10: EMPTY | NUMBER 5");
    }

    @ParameterizedTest
    @EnumSource
    void the_second_sheet_is_read_from_its_own_top(Format format) throws IOException {
        Path path = Sheets.save(folder.resolve("two.xlsx"), format.blank(), book -> {
            book.createSheet("Un").createRow(0).createCell(0).setCellValue("one");
            book.createSheet("Deux").createRow(0).createCell(0).setCellValue("two");
            book.setSheetHidden(0, true);
        });

        try (fr.donum.adapter.excel.read.Workbook workbook = new WorkbookFile(path.toString()).open();
                Rows rows = workbook.rows(workbook.sheets().get(1))) {
            assertThat(workbook.sheets())
                    .extracting(Object::toString)
                    .containsExactly(
                            "Sheet[position=0, name=Un, isHidden=true]",
                            "Sheet[position=1, name=Deux, isHidden=false]");
            assertThat(Sheets.rows(rows)).containsExactly("1: TEXT two");
        }
    }
}
