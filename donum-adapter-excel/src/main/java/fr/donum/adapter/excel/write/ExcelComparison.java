package fr.donum.adapter.excel.write;

import fr.donum.application.report.ComparisonFormat;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Comparisons for people, as a workbook: the totals of each scheme, winners and losers, then a row for each practitioner
 * and scheme. Written as the comparisons come.
 *
 * @param language of its texts
 */
public record ExcelComparison(Locale language) implements ComparisonFormat {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public Writer open(OutputStream out) {
        return new ComparisonBook(out, new BookWording(language));
    }
}
