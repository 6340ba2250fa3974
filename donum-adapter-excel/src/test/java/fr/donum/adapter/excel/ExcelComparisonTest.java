package fr.donum.adapter.excel;

import static fr.donum.adapter.excel.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.excel.write.ExcelComparison;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.Comparison.Case;
import fr.donum.application.result.Comparison.Change;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.application.result.Summary;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelComparisonTest {
    private static final Scheme DONUM_2026 = Schemes.withId("donum-2026").orElseThrow();
    private static final Scheme DONUM_2028 = Schemes.withId("donum-2028").orElseThrow();

    /** The socle at a mean of 78,75 %: enough in 2026, not in 2028. Nothing optional. */
    private static Dossier doctor() {
        DossierBuilder dossier = Dossier.of(PractitionerId.of("=A1")).year(2026);
        for (Usage usage : Usage.values()) {
            dossier.with(usage, 0, 1);
        }
        return dossier.with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES)
                .with(Usage.DCMT, 90, 100)
                .with(Usage.PSE, 50, 100)
                .with(Usage.FSE, 95, 100)
                .with(Usage.AAT, 80, 100)
                .with(Count.APCV_FSE, 0)
                .with(Count.MSS_MESSAGES, 0)
                .build();
    }

    private static XSSFWorkbook written() throws Exception {
        Dossier doctor = doctor();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonFormat.Writer report = new ExcelComparison(Locale.FRENCH).open(out);
        report.begin(new ComparisonFormat.Head("1.2.3", List.of(DONUM_2026, DONUM_2028), Reading.OURS));
        report.comparison(new Comparison(
                doctor,
                Provenance.of(Place.of("suivi.csv").row(2)),
                List.of(
                        new Case(DONUM_2026.evaluate(doctor), false),
                        new Case(DONUM_2028.evaluate(doctor.asIfIn(2028)), true))));
        Interval<Euros> socle = Interval.exactly(Euros.of(1960));
        Interval<Euros> nothing = Interval.exactly(Euros.ZERO);
        report.end(new ComparisonFoot(
                new Summary(1, 0, 0, socle, Completeness.COMPLETE),
                List.of(
                        new ComparisonFoot.Total(DONUM_2026, socle, 0, 0, null, 0, Map.of()),
                        new ComparisonFoot.Total(
                                DONUM_2028,
                                nothing,
                                0,
                                1,
                                new Difference(Euros.of(-1960), Euros.of(-1960), true),
                                0,
                                Map.of(Change.LOSES, 1L))),
                List.of(),
                Map.of()));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static double number(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getNumericCellValue();
    }

    @Test
    void each_practitioner_has_a_row_a_scheme_with_what_it_changes_and_why() throws Exception {
        try (XSSFWorkbook book = written()) {
            Sheet sheet = book.getSheet("Comparaison");
            assertThat(row(sheet, 1)).startsWith("Praticien", "Nom", "Chiffres au", "Barème");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(3);
            assertThat(row(sheet, 2)).contains("'=A1", "Dotation numérique 2026");
            assertThat(number(sheet, 1, 4)).isEqualTo(1960);
            assertThat(row(sheet, 3)).contains("Dotation numérique 2028 (hypothèse)", "perd");
            assertThat(number(sheet, 2, 4)).isZero();
            assertThat(number(sheet, 2, 6)).isEqualTo(-1960);
            assertThat(number(sheet, 2, 7)).isEqualTo(-1960);
            assertThat(sheet.getRow(2).getCell(10).getStringCellValue().replace('\u202f', ' '))
                    .startsWith("Moyenne des taux DCMT, PSE, FSE et AAT")
                    .contains("78,7 % pour 80 % demandés");
        }
    }

    @Test
    void the_first_sheet_sums_up_winners_and_losers() throws Exception {
        try (XSSFWorkbook book = written()) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("Synthèse", "Comparaison", "Problèmes");
            Sheet sheet = book.getSheetAt(0);
            assertThat(row(sheet, 1))
                    .containsSubsequence("Barème", "gagne", "perd", "inchangé", "indécis", "Hypothèses");
            assertThat(number(sheet, 1, 1)).isEqualTo(1960);
            assertThat(number(sheet, 2, 3)).isEqualTo(-1960);
            assertThat(number(sheet, 2, 5)).isZero();
            assertThat(number(sheet, 2, 6)).isEqualTo(1);
            assertThat(number(sheet, 2, 9)).isEqualTo(1);
        }
    }
}
