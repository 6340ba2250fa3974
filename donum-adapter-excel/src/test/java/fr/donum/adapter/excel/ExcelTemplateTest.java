package fr.donum.adapter.excel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.excel.write.ExcelTemplate;
import fr.donum.application.template.Template;
import fr.donum.domain.rules.Schemes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelTemplateTest {
    private static XSSFWorkbook written(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelTemplate(language)
                .write(Template.of(Schemes.withId("donum-2026").orElseThrow(), language), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void the_sheet_to_fill_in_has_a_header_only_and_a_note_on_each_column() throws IOException {
        try (XSSFWorkbook book = written(Locale.FRENCH)) {
            Sheet table = book.getSheetAt(0);
            assertThat(table.getSheetName()).isEqualTo("À remplir");
            assertThat(table.getLastRowNum()).isZero();
            assertThat(Reports.row(table, 1)).startsWith("id", "date", "nom").endsWith("neutralises");
            assertThat(table.getRow(0))
                    .allSatisfy(
                            cell -> assertThat(cell.getCellComment().getString().getString())
                                    .isNotBlank());
            assertThat(table.getRow(0).getCell(0).getCellComment().getString().getString())
                    .startsWith("Identifiant du praticien\u00a0: numéro RPPS (11 chiffres)");
            assertThat(table.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void answers_are_chosen_from_a_list() throws IOException {
        try (XSSFWorkbook book = written(Locale.FRENCH)) {
            assertThat(book.getSheetAt(0).getDataValidations())
                    .extracting(ExcelTemplateTest::told)
                    .containsExactly("G2:G5001 \"oui,non\"", "H2:H5001 \"oui,non,exempt\"", "I2:I5001 \"oui,non\"");
            assertThat(Reports.row(book.getSheetAt(0), 1).subList(6, 9))
                    .containsExactly("segur", "lap", "sesam_vitale");
        }
    }

    private static String told(DataValidation validation) {
        return validation.getRegions().getCellRangeAddress(0).formatAsString() + " "
                + validation.getValidationConstraint().getFormula1();
    }

    @Test
    void a_key_stays_text_and_a_day_a_day() throws IOException {
        try (XSSFWorkbook book = written(Locale.FRENCH)) {
            assertThat(book.getSheetAt(0).getColumnStyle(0).getDataFormatString())
                    .isEqualTo("@");
            assertThat(book.getSheetAt(0).getColumnStyle(1).getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
        }
    }

    @Test
    void the_second_sheet_has_one_example_under_the_same_header() throws IOException {
        try (XSSFWorkbook book = written(Locale.ENGLISH)) {
            Sheet guide = book.getSheetAt(1);
            assertThat(guide.getSheetName()).isEqualTo("Help donum");
            assertThat(Reports.row(guide, 1).get(0)).startsWith("The practitioner's key");
            assertThat(Reports.row(guide, 2)).isEqualTo(Reports.row(book.getSheetAt(0), 1));
            assertThat(Reports.row(guide, 3)).startsWith("10003456786", "31/12/2026", "Dr Claire Martin");
            assertThat(guide.getLastRowNum()).isEqualTo(2);
            assertThat(guide.getRow(0).getHeightInPoints()).isGreaterThanOrEqualTo(4 * 15);
        }
    }
}
