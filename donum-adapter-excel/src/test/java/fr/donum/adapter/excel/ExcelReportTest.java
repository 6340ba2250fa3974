package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Reports.column;
import static fr.donum.adapter.excel.Reports.doctor;
import static fr.donum.adapter.excel.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.result.Summary;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelReportTest {
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
    void the_sum_of_all_doctors_of_the_country_has_room_in_its_column() throws Exception {
        Summary summary = new Summary(
                100_000, 0, 0, new Interval<>(Euros.of(294_000_000), Euros.of(294_000_000)), Completeness.COMPLETE);
        try (XSSFWorkbook book = Reports.of("donum-2026").with(summary).written()) {
            Sheet sheet = book.getSheet("Synthèse");
            String sum = row(sheet, 10).get(1);
            assertThat(sum).isEqualTo("294,000,000.00 €");
            assertThat(sheet.getColumnWidth(1) / 256).isGreaterThan(sum.length() + 1);
        }
    }

    @Test
    void the_summary_reconciles_and_counts_what_became_of_each_indicator() throws Exception {
        Interval<Euros> euros = new Interval<>(Euros.of(2380), Euros.of(5460));
        Summary summary =
                new Summary(2, 1, 3, euros, Completeness.PARTIAL, 0, Map.of(LeftOut.TOTAL, 2L, LeftOut.NOTE, 14L));
        Dossier nothing = Dossier.of(PractitionerId.of("B")).build();

        try (XSSFWorkbook book = Reports.of("donum-2026", doctor("A").build(), nothing)
                .with(summary)
                .with(Map.of("row.without-id", 1L, "cell.nir", 200L))
                .written()) {
            Sheet sheet = book.getSheet("Synthèse");
            assertThat(row(sheet, 1)).containsExactly("Dotation numérique 2026");
            assertThat(row(sheet, 4)).containsExactly("Maximum par praticien", "2,940.00 €");
            assertThat(row(sheet, 5)).containsExactly("Version de donum", "1.2.3");
            assertThat(row(sheet, 7)).containsExactly("Lus", "6");
            assertThat(row(sheet, 8)).containsExactly("Évalués", "2");
            assertThat(row(sheet, 9)).containsExactly("Rejetés", "1");
            assertThat(row(sheet, 10)).containsExactly("Relevés remplacés par un plus récent", "3");
            assertThat(row(sheet, 11)).containsExactly("Laissés de côté\u00a0: notes", "14");
            assertThat(row(sheet, 12)).containsExactly("Laissés de côté\u00a0: totaux ou moyennes", "2");
            assertThat(row(sheet, 13)).containsExactly("EUR acquis", "2,380.00 €");
            assertThat(row(sheet, 14)).containsExactly("EUR au mieux", "5,460.00 €");
            assertThat(row(sheet, 15).get(0)).contains("n’a pas été lue jusqu’au bout");
            assertThat(row(sheet, 18))
                    .containsExactly("Socle", "1", "0", "0", "1", "0", "280", "1,960.00 €", "3,920.00 €");
            assertThat(row(sheet, 20)).containsExactly("   Usage des téléservices socles", "1", "0", "0", "1", "0");
            // The options of both: 60 points of A are sure; 60 + 20 of A and 140 of B may come.
            assertThat(row(sheet, 21))
                    .containsExactly("Indicateurs optionnels", "", "", "", "", "", "60", "420.00 €", "1,540.00 €");
            assertThat(row(sheet, 22))
                    .containsExactly(
                            "   Usage des autres téléservices", "0", "1", "0", "1", "0", "0", "0.00 €", "420.00 €");
            assertThat(row(sheet, 26)).containsExactly("Problèmes dans les données", "201");
            assertThat(row(sheet, 27)).containsExactly("cell.nir", "200");
            assertThat(row(sheet, 28)).containsExactly("row.without-id", "1");
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
                    .startsWith(
                            "3",
                            "Moyenne de taux",
                            "moyenne simple des taux",
                            "total des actes en ligne sur total des actes",
                            "2");
            assertThat(row(sheet, 4)).endsWith("1");
        }
    }

    @Test
    void the_other_reading_of_a_question_is_priced_for_all_where_it_can_be_computed() throws Exception {
        Summary ours = new Summary(2, 0, 0, new Interval<>(Euros.of(4_760), Euros.of(5_040)), Completeness.COMPLETE);
        Reports both = Reports.of("donum-2026", doctor("A").build(), doctor("B").build());
        try (XSSFWorkbook book = both.with(ours).written()) {
            Sheet sheet = book.getSheet("Interprétations");
            // Each earns 280 + 60 points, and 20 more if a message was sent. If "30 %" had to be exceeded: 60 less.
            assertThat(numbers(sheet, 2)).containsExactly(2.0, 2.0, 3920.0, 4200.0);
            // Pooled, 6 096 of 10 109 still reaches 60 %, 60 of 200 reaches 30 %, and 58 of 210 does not.
            assertThat(numbers(sheet, 3)).containsExactly(2.0, 0.0, 4760.0, 5040.0);
        }
    }

    private static List<Double> numbers(Sheet sheet, int number) {
        return IntStream.rangeClosed(4, 7)
                .mapToObj(column -> sheet.getRow(number - 1).getCell(column).getNumericCellValue())
                .toList();
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
