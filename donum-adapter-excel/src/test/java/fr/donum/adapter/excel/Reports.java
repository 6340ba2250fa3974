package fr.donum.adapter.excel;

import fr.donum.adapter.excel.write.ExcelReport;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
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
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes reports and reads them back, as a spreadsheet program would. */
final class Reports {
    private final Scheme scheme;
    private final Locale language;
    private final List<Dossier> dossiers = new ArrayList<>();
    private List<Issue> issues = List.of();
    private Map<String, Long> issueCounts = Map.of();
    private Summary summary = new Summary(0, 0, 0, Interval.exactly(Euros.ZERO), Completeness.COMPLETE);

    private Reports(String scheme, Locale language) {
        this.scheme = Schemes.withId(scheme).orElseThrow();
        this.language = language;
    }

    /** Socle met: (75 % + 40 % + 95 % + 5 996/10 000) / 4 is 67,49 %. Options: missed, met, unknown. */
    static DossierBuilder doctor(String id) {
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

    static Reports of(String scheme, Dossier... dossiers) {
        return in(Locale.FRENCH, scheme, dossiers);
    }

    static Reports in(Locale language, String scheme, Dossier... dossiers) {
        Reports reports = new Reports(scheme, language);
        reports.dossiers.addAll(List.of(dossiers));
        return reports;
    }

    Reports with(Summary counts) {
        summary = counts;
        return this;
    }

    Reports with(Map<String, Long> counts, Issue... first) {
        issues = List.of(first);
        issueCounts = counts;
        return this;
    }

    XSSFWorkbook written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter report = new ExcelReport(language).open(out);
        report.begin(new ReportHead("1.2.3", scheme, Reading.OURS));
        for (Dossier dossier : dossiers) {
            Evaluation evaluation = scheme.evaluate(dossier);
            report.evaluation(evaluation, Provenance.of(Place.of("suivi.csv").row(2)));
        }
        report.end(new ReportFoot(summary, issues, issueCounts));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** What a row shows in a spreadsheet program set to English, its empty cells as {@code ""}. */
    static List<String> row(Sheet sheet, int number) {
        DataFormatter shown = new DataFormatter(Locale.ENGLISH);
        List<String> texts = new ArrayList<>();
        Row row = sheet.getRow(number - 1);
        if (row != null) {
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                texts.add(cell == null ? "" : shown.formatCellValue(cell));
            }
        }
        return texts;
    }

    static List<String> column(Sheet sheet, int number) {
        DataFormatter shown = new DataFormatter(Locale.ENGLISH);
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            texts.add(shown.formatCellValue(row.getCell(number)));
        }
        return texts;
    }
}
