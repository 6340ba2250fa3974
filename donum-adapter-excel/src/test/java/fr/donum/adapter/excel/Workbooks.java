package fr.donum.adapter.excel;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes sheets as people fill them in, and keeps what the source makes of them. */
final class Workbooks {
    /** Both formats that the source reads. */
    enum Format {
        XLSX,
        XLS;

        Workbook blank() {
            return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        }

        /** A name of a file of this format. */
        String file() {
            return this == XLSX ? "suivi.xlsx" : "suivi.xls";
        }
    }

    private Workbooks() {}

    /** Puts values below what a sheet holds: texts, numbers, or formulas that start with {@code =}; null for none. */
    static Row row(Sheet sheet, @Nullable Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (value instanceof String text && text.startsWith("=")) {
                row.createCell(column).setCellFormula(text.substring(1));
            } else if (value instanceof String text) {
                row.createCell(column).setCellValue(text);
            }
        }
        return row;
    }

    static void format(Cell cell, String numberFormat) {
        Workbook book = cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(numberFormat));
        cell.setCellStyle(style);
    }

    /** What came of reading. */
    record Read(List<Dossier> dossiers, List<Provenance> provenances, List<Issue> rejects, ReadSummary summary) {
        Dossier only() {
            if (dossiers.size() != 1) {
                throw new AssertionError(dossiers + " " + rejects + " " + summary);
            }
            return dossiers.get(0);
        }

        /** Places and codes of all issues: of figures, of records, of the whole. */
        List<String> issues() {
            return Stream.of(
                            provenances.stream().flatMap(each -> each.issues().stream()),
                            rejects.stream(),
                            summary.issues().stream())
                    .flatMap(issues -> issues)
                    .map(issue -> issue.where() + " " + issue.code())
                    .toList();
        }
    }

    static MetricsSource open(SourceSettings settings) throws SourceException {
        return new ExcelSourceProvider().open(settings, host());
    }

    static SourceContext host() {
        return SourceContext.of(Locale.FRENCH, Clock.systemUTC());
    }

    static Read read(SourceSettings settings) throws SourceException {
        return read(settings, host());
    }

    static Read read(SourceSettings settings, SourceContext host) throws SourceException {
        Collected all = new Collected();
        try (MetricsSource source = new ExcelSourceProvider().open(settings, host)) {
            ReadSummary summary = source.read(ReadRequest.ALL, all);
            return new Read(all.dossiers(), all.provenances(), all.rejected(), summary);
        }
    }
}
