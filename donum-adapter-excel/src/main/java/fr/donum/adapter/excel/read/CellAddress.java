package fr.donum.adapter.excel.read;

import fr.donum.adapter.excel.part.Limits;

/** Addresses such as {@code C4}. */
public final class CellAddress {
    private static final int LETTERS = 26;

    private CellAddress() {}

    /** The column of an address, from 0; -1 if it is none or beyond the last. */
    public static int column(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && column <= Limits.COLUMNS) {
            int letter = (address.charAt(i) & ~0x20) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = LETTERS * column + letter + 1;
            i++;
        }
        return column > Limits.COLUMNS ? -1 : column - 1;
    }

    /** @param column from 0 */
    public static String of(int column, long row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().append(row).toString();
    }
}
