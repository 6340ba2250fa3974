package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Reports.column;
import static fr.donum.adapter.excel.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.report.Summary;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Place;
import fr.donum.application.source.ReadSummary.Completeness;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelReportTest {
    /** Socle met: (75 % + 40 % + 95 % + 5 996/10 000) / 4 is 67,49 %. Options: missed, met, unknown. */
    private static DossierBuilder doctor(String id) {
        return Dossier.of(PractitionerId.of(id))
                .asOf(LocalDate.of(2026, 9, 30))
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES)
                .with(Usage.DCMT, 3, 4)
                .with(Usage.PSE, 2, 5)
                .with(Usage.FSE, 95, 100)
                .with(Usage.AAT, 5_996, 10_000)
                .with(Usage.CMATMP, 0, 10)
                .with(Usage.SPE, 29, 100)
                .with(Usage.DSG, 29, 100)
                .with(Usage.DMP, 45, 100)
                .with(Usage.ORDONNANCE, 15, 100)
                .with(Count.APCV_FSE, 3);
    }

    @Test
    void there_is_a_sheet_for_each_need_with_its_header_in_view() throws Exception {
        try (XSSFWorkbook book = Reports.of("donum-2026", doctor("A").build()).written()) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Synthèse", "Praticiens", "Indicateurs", "Problèmes", "Textes", "Interprétations");
            assertThat(book).allSatisfy(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
            });
            assertThat(book.getSheet("Praticiens").getPaneInformation().getVerticalSplitPosition())
                    .isEqualTo((short) 2);
            assertThat(book.getSheet("Indicateurs")
                            .getCTWorksheet()
                            .getAutoFilter()
                            .getRef())
                    .isEqualTo("A1:M6");
        }
    }

    @Test
    void a_practitioner_is_a_row_with_points_euros_and_what_is_lacking() throws Exception {
        Dossier doctor = doctor("10100000016")
                .profile(Profile.UNKNOWN.withName("Dr Camille Exemple"))
                .build();

        try (XSSFWorkbook book = Reports.of("donum-2026", doctor).written()) {
            Sheet sheet = book.getSheet("Praticiens");
            assertThat(row(sheet, 1))
                    .startsWith(
                            "Praticien",
                            "Nom",
                            "Chiffres au",
                            "Points acquis",
                            "EUR acquis",
                            "Points au mieux",
                            "EUR au mieux",
                            "Équipement",
                            "Usage des téléservices socles")
                    .endsWith("En bref", "Remarques", "Lu dans");
            // 280 + 60 points assured; 20 more if a message was sent to a patient.
            assertThat(row(sheet, 2).subList(0, 12))
                    .containsExactly(
                            "10100000016",
                            "Dr Camille Exemple",
                            "30/09/2026",
                            "340",
                            "2,380.00 €",
                            "360",
                            "2,520.00 €",
                            "atteint",
                            "atteint",
                            "non atteint",
                            "atteint",
                            "à compléter");
            assertThat(row(sheet, 2).get(12)).startsWith("Entre 2\u202f380 et 2\u202f520\u00a0EUR");
            assertThat(row(sheet, 2)).endsWith("suivi.csv ligne 2");
        }
    }

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
    void each_indicator_of_each_practitioner_is_a_row_with_its_reason() throws Exception {
        try (XSSFWorkbook book = Reports.of("donum-2026", doctor("A").build()).written()) {
            Sheet sheet = book.getSheet("Indicateurs");
            assertThat(row(sheet, 3).subList(0, 11))
                    .containsExactly(
                            "A",
                            "",
                            "Socle",
                            "Usage des téléservices socles",
                            "atteint",
                            "67.4%",
                            "60.0%",
                            "",
                            "",
                            "360",
                            "2,520.00 €");
            assertThat(row(sheet, 5).subList(3, 11))
                    .containsExactly(
                            "DMP et ordonnance numérique",
                            "atteint",
                            "30.0%",
                            "30.0%",
                            "60",
                            "420.00 €",
                            "60",
                            "420.00 €");
            assertThat(row(sheet, 4).get(11))
                    .isEqualTo("Moyenne des taux CM AT-MP, SPE et DSG\u00a0: 19,3\u202f% pour 30\u202f% demandés"
                            + " — non atteint.");
            assertThat(row(sheet, 6).get(12)).isEqualTo("suivi.csv:2");
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
            assertThat(book.getSheet("Praticiens").getRow(1).getCell(1).getStringCellValue())
                    .startsWith("'" + hostile.charAt(0));
        }
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_control_characters_are_left_out() throws Exception {
        Dossier doctor = doctor("A")
                .profile(Profile.UNKNOWN.withName("a\u0001b" + "x".repeat(40_000)))
                .build();

        try (XSSFWorkbook book = Reports.of("donum-2026", doctor).written()) {
            assertThat(row(book.getSheet("Praticiens"), 2).get(1))
                    .startsWith("abxx")
                    .hasSizeLessThanOrEqualTo(32_767)
                    .hasSizeGreaterThan(32_000);
        }
    }

    @Test
    void the_summary_reconciles_and_counts_what_became_of_each_indicator() throws Exception {
        Summary summary = new Summary(2, 1, 3, new Interval<>(Euros.of(2380), Euros.of(5460)), Completeness.PARTIAL);
        Dossier nothing = Dossier.of(PractitionerId.of("B")).build();

        try (XSSFWorkbook book = Reports.of("donum-2026", doctor("A").build(), nothing)
                .with(summary)
                .with(Map.of("row.without-id", 1L, "cell.nir", 200L))
                .written()) {
            Sheet sheet = book.getSheet("Synthèse");
            assertThat(row(sheet, 1)).containsExactly("Dotation numérique 2026");
            assertThat(row(sheet, 4)).containsExactly("Maximum par praticien", "2,940.00 €");
            assertThat(row(sheet, 5)).containsExactly("Version de donum", "1.2.3");
            assertThat(row(sheet, 7)).containsExactly("Lus", "3");
            assertThat(row(sheet, 8)).containsExactly("Évalués", "2");
            assertThat(row(sheet, 9)).containsExactly("Rejetés", "1");
            assertThat(row(sheet, 10)).containsExactly("Relevés remplacés par un plus récent", "3");
            assertThat(row(sheet, 11)).containsExactly("EUR acquis", "2,380.00 €");
            assertThat(row(sheet, 12)).containsExactly("EUR au mieux", "5,460.00 €");
            assertThat(row(sheet, 13).get(0)).contains("n’a pas été lue jusqu’au bout");
            assertThat(row(sheet, 16))
                    .containsExactly("Socle", "1", "0", "0", "1", "0", "280", "1,960.00 €", "3,920.00 €");
            assertThat(row(sheet, 18)).containsExactly("   Usage des téléservices socles", "1", "0", "0", "1", "0");
            // The options of both: 60 points of A are sure; 60 + 20 of A and 140 of B may come.
            assertThat(row(sheet, 19))
                    .containsExactly("Indicateurs optionnels", "", "", "", "", "", "60", "420.00 €", "1,540.00 €");
            assertThat(row(sheet, 20))
                    .containsExactly(
                            "   Usage des autres téléservices", "0", "1", "0", "1", "0", "0", "0.00 €", "420.00 €");
            assertThat(row(sheet, 24)).containsExactly("Problèmes dans les données", "201");
            assertThat(row(sheet, 25)).containsExactly("cell.nir", "200");
            assertThat(row(sheet, 26)).containsExactly("row.without-id", "1");
        }
    }

    @Test
    void problems_are_listed_and_it_is_said_when_there_are_more() throws Exception {
        Issue first = Issue.error(
                        "cell.nir", Place.of("suivi.xlsx").sheet("Mai").row(4).field("C4"), "What.", "Do.")
                .withValue("1••••");

        try (XSSFWorkbook book =
                Reports.of("donum-2026").with(Map.of("cell.nir", 1L), first).written()) {
            Sheet sheet = book.getSheet("Problèmes");
            assertThat(row(sheet, 2))
                    .containsExactly("Erreur", "suivi.xlsx#Mai:4:C4", "1••••", "What.", "Do.", "cell.nir");
            assertThat(row(sheet, 3)).isEmpty();
        }
        try (XSSFWorkbook book =
                Reports.of("donum-2026").with(Map.of("cell.nir", 2L), first).written()) {
            assertThat(row(book.getSheet("Problèmes"), 3).get(3)).startsWith("Les cent premiers");
        }
    }

    @Test
    void each_indicator_has_its_article_and_its_confidence() throws Exception {
        try (XSSFWorkbook book = Reports.of("donum-2027").written()) {
            assertThat(row(book.getSheet("Textes"), 3))
                    .containsExactly(
                            "Socle",
                            "Usage des téléservices socles",
                            "Convention médicale 2024-2029, annexe 8",
                            "socle 2",
                            "lecture supposée, il en existe une autre",
                            "Mesuré par l’Assurance Maladie\u00a0: rien à envoyer.");
        }
    }

    @Test
    void the_open_questions_are_told_with_how_many_rest_on_them() throws Exception {
        Dossier neutralised = doctor("B").neutralise("equipment").build();

        try (XSSFWorkbook book =
                Reports.of("donum-2026", doctor("A").build(), neutralised).written()) {
            Sheet sheet = book.getSheet("Interprétations");
            // Question 2 too: the records and prescriptions of both are exactly on their target.
            assertThat(column(sheet, 0)).containsExactly("N°", "2", "3", "6");
            assertThat(row(sheet, 3))
                    .containsExactly(
                            "3",
                            "Moyenne de taux",
                            "moyenne simple des taux",
                            "total des actes en ligne sur total des actes",
                            "2");
            assertThat(row(sheet, 4)).endsWith("1");
        }
    }

    @Test
    void it_speaks_english_too() throws Exception {
        try (XSSFWorkbook book =
                Reports.in(Locale.ENGLISH, "donum-2026", doctor("A").build()).written()) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Summary", "Practitioners", "Indicators", "Issues", "Texts", "Interpretations");
            assertThat(row(book.getSheet("Practitioners"), 2).get(12)).startsWith("Between 2,380 and 2,520");
        }
    }
}
