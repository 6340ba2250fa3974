package fr.donum.adapter.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.excel.write.ReportCell;
import fr.donum.adapter.excel.write.ReportTable;
import fr.donum.adapter.excel.write.Spool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class ReportTableTest {
    private static final List<ReportTable.Heading> HEADINGS = List.of(new ReportTable.Heading("N°", 10));

    private static XSSFWorkbook written(int rows, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "donum", null);
                Spool spool = new Spool()) {
            for (int row = 1; row <= rows; row++) {
                spool.add(List.of(ReportCell.whole(row)));
            }
            ReportTable table = new ReportTable(book, book.newWorksheet("Suivi"), HEADINGS, 0, most);
            spool.emptyInto(table);
            table.end();
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void a_full_sheet_goes_on_in_another_under_the_same_header() throws IOException {
        try (XSSFWorkbook book = written(7, 4)) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("Suivi", "Suivi (2)", "Suivi (3)");
            assertThat(Reports.column(book.getSheetAt(0), 0)).containsExactly("N°", "1", "2", "3");
            assertThat(Reports.column(book.getSheetAt(1), 0)).containsExactly("N°", "4", "5", "6");
            assertThat(Reports.column(book.getSheetAt(2), 0)).containsExactly("N°", "7");
        }
    }

    @Test
    void rows_are_as_tall_as_their_wrapped_texts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "donum", null)) {
            List<ReportTable.Heading> headings =
                    List.of(new ReportTable.Heading("Points au mieux", 10), new ReportTable.Heading("En bref", 20));
            ReportTable table = new ReportTable(book, book.newWorksheet("Suivi"), headings, 1);
            table.add(List.of(
                    ReportCell.whole(3), ReportCell.wrapped("Il manque le nombre de messages à des patients.")));
            table.add(List.of(ReportCell.whole(4), ReportCell.text("Il manque le nombre de messages à des patients.")));
            table.end();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(45);
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(45);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(15);
        }
    }

    @Test
    void on_paper_each_page_has_the_header_and_the_naming_columns() throws IOException {
        try (XSSFWorkbook book =
                Reports.of("donum-2026", Reports.doctor("A1").build()).written()) {
            assertThat(book).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            });
            Sheet practitioners = book.getSheet("Praticiens");
            assertThat(practitioners.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
            assertThat(practitioners.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(practitioners.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(book.getSheet("Indicateurs").getPrintSetup().getFitWidth())
                    .isEqualTo((short) 1);
        }
    }

    @Test
    void a_sheet_that_is_just_full_is_the_last() throws IOException {
        try (XSSFWorkbook book = written(6, 4)) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("Suivi", "Suivi (2)");
        }
    }

    @Test
    void rows_that_left_memory_are_all_there() throws IOException {
        try (XSSFWorkbook book = written(1_000, 2_000)) {
            assertThat(Reports.column(book.getSheetAt(0), 0)).hasSize(1_001).endsWith("999", "1,000");
        }
    }
}
