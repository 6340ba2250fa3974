package fr.donum.adapter.excel;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.Summary;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.ReadSummary.Completeness;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
            report.evaluation(evaluation, Provenance.of("suivi.csv", "row 2"));
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
