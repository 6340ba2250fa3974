package fr.donum.adapter.excel.source;

import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.read.Area;
import fr.donum.adapter.excel.read.CellAddress;
import fr.donum.adapter.excel.read.Rows;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Rows in which the cells that a merged one covers have its value: all of them down to the header, where a title stands
 * for what is below it. Below the header a value goes down its column; across columns goes an answer, never a number,
 * and nothing of an area that the key is part of, such as the name of a centre across the table.
 */
final class MergedRows implements Rows {
    /** The longest answer, such as {@code non concerné}. */
    private static final int LONGEST_ANSWER = 12;

    private final Rows rows;
    private final Head head;
    private final TreeMap<Integer, Filling> active = new TreeMap<>();
    private final PriorityQueue<Filling> ending = new PriorityQueue<>(
            Comparator.comparingInt(filling -> filling.area().lastRow()));
    private final Row raw = new Row();
    /** Columns that share the title of the one before them. */
    private final BitSet untitled = new BitSet();

    private long cost;
    private String across = "";
    private long acrossCount;
    private boolean hasMerged;

    /**
     * Where the head of a table is.
     *
     * @param row number of its last row
     * @param key the column of keys; -1 if there is none
     * @param isSettled whether it was found; if not, all rows down to that one may be part of it
     */
    record Head(long row, int key, boolean isSettled) {}

    private record Filling(Area area, String text, Row.Kind kind) {
        boolean isAnswer() {
            return (kind == Row.Kind.TEXT || kind == Row.Kind.BOOLEAN)
                    && text.length() <= LONGEST_ANSWER
                    && (kind == Row.Kind.BOOLEAN || text.chars().noneMatch(Character::isDigit));
        }
    }

    MergedRows(Rows rows, Head head) {
        this.rows = rows;
        this.head = head;
    }

    @Override
    public boolean next(Row row) throws IOException {
        if (!rows.next(row)) {
            return false;
        }
        long number = row.number();
        while (!ending.isEmpty() && ending.peek().area().lastRow() + 1L < number) {
            active.remove(ending.remove().area().firstColumn());
        }
        for (Area area : rows.merged()) {
            start(area, row);
        }
        if (!active.isEmpty()) {
            fill(row);
        }
        return true;
    }

    /** Areas lie side by side; one that overlaps another is none that a spreadsheet would make. */
    private void start(Area area, Row row) {
        Map.Entry<Integer, Filling> before = active.floorEntry(area.lastColumn());
        if (before == null || before.getValue().area().lastColumn() < area.firstColumn()) {
            Filling filling = new Filling(area, row.text(area.firstColumn()), row.kind(area.firstColumn()));
            hasMerged = true;
            active.put(area.firstColumn(), filling);
            ending.add(filling);
        }
    }

    private void fill(Row row) throws FaultyWorkbookException {
        raw.start(row.number());
        for (int column = 0; column < row.size(); column++) {
            raw.add(row.text(column), row.kind(column));
        }
        boolean isInHead = row.number() <= head.row();
        cost += active.size();
        row.start(raw.number());
        for (Filling filling : active.values()) {
            int last = isInHead ? lastInHead(filling.area()) : lastInBody(filling);
            copy(row, filling.area().firstColumn());
            for (int column = filling.area().firstColumn(); column <= last; column++) {
                row.skipTo(column);
                row.add(filling.text(), filling.kind());
                cost++;
            }
        }
        copy(row, raw.size());
        if (cost > (isInHead ? Limits.FILLED_TITLES : Limits.FILLED_CELLS)) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
    }

    private void copy(Row to, int end) {
        for (int column = to.size(); column < Math.min(end, raw.size()); column++) {
            to.add(raw.text(column), raw.kind(column));
        }
    }

    /** A title across columns is that of the first alone if no other title can stand below it. */
    private int lastInHead(Area area) {
        boolean isLowest = head.isSettled() && area.lastRow() + 1L >= head.row();
        if (isLowest && area.isWide()) {
            untitled.set(area.firstColumn() + 1, area.lastColumn() + 1);
        }
        return isLowest ? area.firstColumn() : area.lastColumn();
    }

    private int lastInBody(Filling filling) {
        Area area = filling.area();
        boolean reachesTitles = untitled.nextClearBit(area.firstColumn() + 1) <= area.lastColumn();
        if (!area.isWide()) {
            return area.lastColumn();
        }
        if (area.hasColumn(Math.max(0, head.key()))) {
            return area.firstColumn() - 1;
        }
        if (filling.kind() == Row.Kind.EMPTY || !reachesTitles || !hasKey()) {
            return area.firstColumn();
        }
        if (filling.isAnswer()) {
            return area.lastColumn();
        }
        if (area.firstRow() + 1L == raw.number()) {
            across = acrossCount++ == 0 ? CellAddress.of(area.firstColumn(), raw.number()) : across;
        }
        return area.firstColumn();
    }

    /** Whether any merged area started in the rows so far. */
    boolean hasMerged() {
        return hasMerged;
    }

    private boolean hasKey() {
        if (head.key() < 0 || raw.kind(head.key()) != Row.Kind.EMPTY) {
            return true;
        }
        Map.Entry<Integer, Filling> covering = active.floorEntry(head.key());
        return covering != null
                && covering.getValue().area().hasColumn(head.key())
                && covering.getValue().kind() != Row.Kind.EMPTY;
    }

    @Override
    public List<Area> merged() {
        return List.of();
    }

    @Override
    public boolean isHidden() {
        return rows.isHidden();
    }

    @Override
    public Optional<Counted> acrossColumns() {
        return acrossCount == 0 ? Optional.empty() : Optional.of(new Counted(across, acrossCount));
    }

    @Override
    public Optional<Counted> valueless() {
        return rows.valueless();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
