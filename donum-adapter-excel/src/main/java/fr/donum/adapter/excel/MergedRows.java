package fr.donum.adapter.excel;

import fr.donum.application.table.Row;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** Rows in which every cell that a merged one covers has its value: down to the header, where that matters. */
final class MergedRows implements Rows {
    private final Rows rows;
    private final List<CellRangeAddress> merged;
    private final long last;
    private final Map<CellRangeAddress, String> values = new HashMap<>();
    private final Row raw = new Row();

    /** @param last number of the last row to look at, from 1 */
    MergedRows(Rows rows, List<CellRangeAddress> merged, long last) {
        this.rows = rows;
        this.merged = merged.stream()
                .filter(area -> area.getFirstRow() < last && area.getLastColumn() < CellAddress.MAX_COLUMNS)
                .toList();
        this.last = last;
    }

    @Override
    public boolean next(Row row) throws IOException {
        if (!rows.next(row)) {
            return false;
        }
        if (row.number() <= last) {
            copy(row, raw);
            List<CellRangeAddress> here = merged.stream().filter(this::isHere).toList();
            row.start(raw.number());
            int width = here.stream().mapToInt(CellRangeAddress::getLastColumn).reduce(raw.size() - 1, Math::max) + 1;
            for (int column = 0; column < width; column++) {
                fill(row, column, here);
            }
        }
        return true;
    }

    private static void copy(Row from, Row to) {
        to.start(from.number());
        for (int column = 0; column < from.size(); column++) {
            to.add(from.text(column), from.kind(column));
        }
    }

    private boolean isHere(CellRangeAddress area) {
        return area.getFirstRow() < raw.number() && raw.number() <= area.getLastRow() + 1L;
    }

    private void fill(Row row, int column, List<CellRangeAddress> here) {
        for (CellRangeAddress area : here) {
            if (area.getFirstColumn() <= column && column <= area.getLastColumn()) {
                if (raw.number() == area.getFirstRow() + 1L) {
                    values.put(area, raw.text(area.getFirstColumn()));
                }
                row.add(values.getOrDefault(area, ""), Row.Kind.TEXT);
                return;
            }
        }
        row.add(raw.text(column), raw.kind(column));
    }

    @Override
    public Optional<Valueless> valueless() {
        return rows.valueless();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
