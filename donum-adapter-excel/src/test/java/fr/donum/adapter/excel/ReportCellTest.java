package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Reports.column;
import static fr.donum.adapter.excel.Reports.doctor;
import static fr.donum.adapter.excel.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that can be computed with, and texts that stay texts. */
class ReportCellTest {
    @Test
    void amounts_rates_and_days_are_numbers_with_a_format() throws Exception {
        try (XSSFWorkbook book = Reports.of("donum-2026", doctor("A").build()).written()) {
            Row doctor = book.getSheet("Praticiens").getRow(1);
            assertThat(doctor.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-09-30T00:00:00");
            assertThat(doctor.getCell(3).getNumericCellValue()).isEqualTo(340);
            assertThat(doctor.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(doctor.getCell(4).getNumericCellValue()).isEqualTo(2380);
            assertThat(doctor.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00\\ \"€\"");
            Cell mean = book.getSheet("Indicateurs").getRow(2).getCell(5);
            assertThat(mean.getNumericCellValue()).isEqualTo(0.674);
            assertThat(mean.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void a_rate_just_below_its_target_is_never_rounded_up_to_it() throws Exception {
        Dossier nearly = Dossier.of(PractitionerId.of("A"))
                .with(Usage.AAT, 8_999, 10_000)
                .build();

        try (XSSFWorkbook book = Reports.of("forfait-structure-2024", nearly).written()) {
            Sheet sheet = book.getSheet("Indicateurs");
            int aat = column(sheet, 3).indexOf("Arrêts de travail en ligne") + 1;
            assertThat(row(sheet, aat).subList(4, 7)).containsExactly("non atteint", "89.9%", "90.0%");
        }
    }

    @Test
    void a_target_that_is_no_whole_tenth_of_a_per_cent_stays_a_fraction_and_half_points_are_shown() throws Exception {
        Dossier doctor = Dossier.of(PractitionerId.of("A"))
                .with(Usage.FSE, 2, 3)
                .with(Usage.AAT, 9, 10)
                .build();

        try (XSSFWorkbook book = Reports.of("forfait-structure-2024", doctor).written()) {
            Sheet sheet = book.getSheet("Indicateurs");
            assertThat(column(sheet, 6)).contains("2/3");
            assertThat(column(sheet, 9)).contains("22.5", "200");
        }
    }

    @Test
    void a_scheme_that_pays_euros_has_no_columns_of_points() throws Exception {
        Dossier doctor = Dossier.of(PractitionerId.of("A"))
                .profile(Profile.UNKNOWN.withListSize(800))
                .with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 50)
                .with(Count.VSM_STRUCTURED, 0)
                .build();

        try (XSSFWorkbook book = Reports.of("vsm-2023", doctor).written()) {
            assertThat(row(book.getSheet("Praticiens"), 2).subList(3, 5)).containsExactly("1,500.00 €", "1,500.00 €");
            assertThat(book).noneSatisfy(sheet -> assertThat(row(sheet, 1)).contains("Points acquis"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void no_text_of_the_input_becomes_a_formula(String hostile) throws Exception {
        Dossier doctor = doctor("A").profile(Profile.UNKNOWN.withName(hostile)).build();
        Issue issue = Issue.error("cell.not-a-number", Place.of(hostile), hostile, hostile)
                .withValue(hostile);

        try (XSSFWorkbook book = Reports.of("donum-2026", doctor)
                .with(Map.of("cell.not-a-number", 1L), issue)
                .written()) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    assertThat(row)
                            .allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                    assertThat(row)
                            .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                            .noneSatisfy(cell ->
                                    assertThat(cell.getStringCellValue()).matches("(?s)[=+@\t\r-].*"));
                }
            }
            String shown = hostile.replace('\r', '␍');
            boolean isControl = !shown.equals(hostile);
            assertThat(book.getSheet("Praticiens").getRow(1).getCell(1).getStringCellValue())
                    .startsWith(isControl ? shown : "'" + hostile.charAt(0));
        }
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_control_characters_are_shown_as_signs() throws Exception {
        Dossier doctor = doctor("A")
                .profile(Profile.UNKNOWN.withName("a\u0001b" + "x".repeat(40_000)))
                .build();

        try (XSSFWorkbook book = Reports.of("donum-2026", doctor).written()) {
            assertThat(row(book.getSheet("Praticiens"), 2).get(1))
                    .startsWith("a␁bxx")
                    .hasSizeLessThanOrEqualTo(32_767)
                    .hasSizeGreaterThan(32_000);
        }
    }
}
