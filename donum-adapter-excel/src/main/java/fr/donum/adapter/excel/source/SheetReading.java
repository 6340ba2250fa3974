package fr.donum.adapter.excel.source;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.adapter.excel.read.SheetFacts;
import fr.donum.adapter.excel.read.Workbook;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.TableReader;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sheet from its top to its end. */
final class SheetReading {
    private final Workbook workbook;
    private final Probing probing;
    private final SourceContext context;
    private final ExcelTexts texts;
    private final TableReader table;
    private final List<Issue> issues = new ArrayList<>();
    private final BitSet seenHidden = new BitSet();
    private long hiddenRows;
    private @Nullable Issue valueless;

    SheetReading(
            Workbook workbook,
            SheetChoice.Dated sheet,
            SourceSettings settings,
            SourceContext context,
            ExcelTexts texts,
            DossierSink sink) {
        this.workbook = workbook;
        this.probing = sheet.sheet();
        this.context = context;
        this.texts = texts;
        this.table = sheet.reader(settings, context, sink);
    }

    private String name() {
        return probing.sheet().name();
    }

    /** @throws IOException if reading broke off before any figure, or the file holds more than it may */
    ReadSummary read() throws IOException {
        boolean complete;
        try (Rows rows = probing.rows(workbook, context.progress())) {
            complete = feed(rows);
            rows.valueless()
                    .ifPresent(cells -> valueless = texts.cells(ExcelIssue.EXCEL_FORMULA_WITHOUT_VALUE, name(), cells));
            rows.acrossColumns()
                    .ifPresent(cells -> issues.add(texts.cells(ExcelIssue.EXCEL_MERGED_ACROSS, name(), cells)));
        }
        if (hiddenRows > 0) {
            issues.add(texts.counted(ExcelIssue.EXCEL_HIDDEN_ROWS, name(), hiddenRows));
        }
        if (!seenHidden.isEmpty()) {
            issues.add(texts.counted(ExcelIssue.EXCEL_HIDDEN_COLUMNS, name(), seenHidden.cardinality()));
        }
        ReadSummary read = table.end();
        List<Issue> all = new ArrayList<>(read.issues());
        if (valueless != null && !table.isUncalculated()) {
            all.add(valueless);
        }
        all.addAll(issues);
        return new ReadSummary(
                complete ? read.completeness() : ReadSummary.Completeness.PARTIAL,
                read.accepted(),
                read.rejected(),
                all,
                read.leftOut());
    }

    /** Whether the end was reached; if not, an issue says where reading broke off. */
    private boolean feed(Rows rows) throws IOException {
        SheetFacts facts = workbook.facts(probing.sheet());
        BitSet totals = facts.totals(probing.head().key());
        Row row = new Row();
        long last = 0;
        while (true) {
            boolean more;
            try {
                more = rows.next(row);
            } catch (IOException e) {
                FaultyWorkbookException failure = FaultyWorkbookException.of(e);
                if (failure.fault() != WorkbookFault.CORRUPT || !table.isHeaderFound()) {
                    throw failure;
                }
                issues.add(texts.brokenOff(name(), last));
                return false;
            }
            if (!more) {
                return true;
            }
            last = row.number();
            noteHidden(row, rows.isHidden(), facts.hiddenColumns());
            if (totals.get((int) last)) {
                row.markTotal();
            }
            table.row(row);
        }
    }

    private void noteHidden(Row row, boolean isHidden, BitSet columns) {
        if (isHidden && row.number() > probing.head().row() && holdsSomething(row)) {
            hiddenRows++;
        }
        if (!columns.isEmpty() && seenHidden.cardinality() < columns.cardinality()) {
            for (int column = columns.nextSetBit(0);
                    column >= 0 && column < row.size();
                    column = columns.nextSetBit(column + 1)) {
                if (row.kind(column) != Row.Kind.EMPTY) {
                    seenHidden.set(column);
                }
            }
        }
    }

    private static boolean holdsSomething(Row row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.kind(column) != Row.Kind.EMPTY) {
                return true;
            }
        }
        return false;
    }
}
