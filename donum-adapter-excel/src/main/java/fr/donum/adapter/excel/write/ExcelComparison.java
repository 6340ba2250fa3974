package fr.donum.adapter.excel.write;

import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.SideBySide;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

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
    public boolean isText() {
        return false;
    }

    @Override
    public Writer open(OutputStream out) {
        return new Book(out, new BookWording(language));
    }

    private static final class Book implements Writer {
        /** The columns that say who it is. */
        private static final int NAMING = 2;

        private final OutputStream out;
        private final BookWording wording;
        private final ComparisonRows rows;
        private @Nullable Sheets sheets;

        Book(OutputStream out, BookWording wording) {
            this.out = out;
            this.wording = wording;
            this.rows = new ComparisonRows(wording);
        }

        private record Sheets(Workbook workbook, Worksheet totals, ReportTable comparisons) {}

        @Override
        public void begin(Head head) {
            Workbook workbook = new Workbook(out, "donum", null);
            Worksheet totals = workbook.newWorksheet(wording.sheet("summary"));
            Worksheet comparisons = workbook.newWorksheet(wording.sheet("comparisons"));
            sheets = new Sheets(workbook, totals, new ReportTable(workbook, comparisons, rows.headings(), NAMING));
        }

        @Override
        public void comparison(Comparison comparison) throws IOException {
            SideBySide flat = SideBySide.of(comparison, wording.words());
            for (SideBySide.Column column : flat.columns()) {
                begun().comparisons().add(rows.row(flat, column));
            }
        }

        @Override
        public void end(ComparisonFoot foot) throws IOException {
            Sheets all = begun();
            all.comparisons().end();
            TotalRows totals = new TotalRows(wording);
            write(new ReportTable(all.workbook(), all.totals(), totals.headings(), 1), totals.rows(foot));
            IssueRows issues = new IssueRows(wording);
            Worksheet sheet = all.workbook().newWorksheet(wording.sheet("issues"));
            write(
                    new ReportTable(all.workbook(), sheet, issues.headings(), 0),
                    issues.rows(new ReportFoot(foot.summary(), foot.issues(), foot.issueCounts())));
            all.workbook().finish();
            out.flush();
        }

        private static void write(ReportTable table, List<List<ReportCell>> rows) throws IOException {
            for (List<ReportCell> row : rows) {
                table.add(row);
            }
            table.end();
        }

        private Sheets begun() {
            if (sheets == null) {
                throw new IllegalStateException("A comparison begins with its head");
            }
            return sheets;
        }
    }
}
