package fr.donum.table.cell;

/** Rows as text again, for those who must see a refused one. */
public final class RecordText {
    private RecordText() {}

    /** The cells with semicolons between them, quoted where needed, patients' numbers masked. */
    public static String text(Row row) {
        return cells(row.asRead());
    }

    private static String cells(Row row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            text.append(column == 0 ? "" : ";").append(quoted(Privacy.masked(row.plain(column))));
        }
        return text.toString();
    }

    /** A cell as it stands between semicolons: quoted if it must be. */
    public static String quoted(String cell) {
        return isPlain(cell) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ';' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
