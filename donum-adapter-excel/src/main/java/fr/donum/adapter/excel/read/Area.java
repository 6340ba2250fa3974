package fr.donum.adapter.excel.read;

import fr.donum.adapter.excel.part.Limits;
import java.util.Optional;

/** Cells that form a rectangle; rows and columns from 0, the last ones included. */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    private static final int MOST_DIGITS = 7;

    /** Such as {@code A1:C3}; empty for a lone cell, or a text that names no cells. */
    public static Optional<Area> of(String reference) {
        String plain = reference.strip().replace("$", "");
        int colon = plain.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String first = plain.substring(0, colon);
        String last = plain.substring(colon + 1);
        int firstRow = row(first);
        int lastRow = row(last);
        int firstColumn = CellAddress.column(first);
        int lastColumn = CellAddress.column(last);
        return firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn
                ? Optional.empty()
                : Optional.of(new Area(firstRow, lastRow, firstColumn, lastColumn));
    }

    private static int row(String address) {
        int start = 0;
        while (start < address.length() && Character.isLetter(address.charAt(start))) {
            start++;
        }
        String digits = address.substring(start);
        boolean isRow = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int row = isRow ? Integer.parseInt(digits) - 1 : -1;
        return row < Limits.ROWS ? row : -1;
    }

    public boolean hasColumn(int column) {
        return firstColumn <= column && column <= lastColumn;
    }

    public boolean isWide() {
        return lastColumn > firstColumn;
    }

    public Area down(int rows) {
        return rows == 0 ? this : new Area(firstRow + rows, lastRow + rows, firstColumn, lastColumn);
    }
}
