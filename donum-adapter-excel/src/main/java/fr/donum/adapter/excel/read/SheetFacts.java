package fr.donum.adapter.excel.read;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What a sheet says of its cells in other places than these. */
public final class SheetFacts {
    private final List<Area> merged = new ArrayList<>();
    private final List<Area> totals = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();

    public void merge(Area area) throws FaultyWorkbookException {
        if (merged.size() == Limits.MERGED_AREAS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        merged.add(area);
    }

    /** Columns from 0. */
    public void hide(int first, int last) {
        if (first >= 0 && first <= last) {
            hiddenColumns.set(first, Math.min(last + 1, Limits.COLUMNS));
        }
    }

    /** Rows of totals of a table that the sheet declares. */
    public void total(Area rows) throws FaultyWorkbookException {
        if (totals.size() == Limits.TABLES) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        totals.add(rows);
    }

    /** Merged areas, from the top. */
    public List<Area> merged() {
        merged.sort(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn));
        return merged;
    }

    public BitSet hiddenColumns() {
        return hiddenColumns;
    }

    /** Numbers from 1 of the rows that a table has for totals, if it has this column; -1 for any. */
    public BitSet totals(int column) {
        BitSet rows = new BitSet();
        for (Area area : totals) {
            if (column < 0 || area.hasColumn(column)) {
                rows.set(area.firstRow() + 1, area.lastRow() + 2);
            }
        }
        return rows;
    }
}
