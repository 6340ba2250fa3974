package fr.donum.application.table;

import fr.donum.application.source.LeftOut;

/** The lines between the rows of a table that state a year: that of the rows below them, until another one does. */
final class TitlesBetween {
    private final Table table;
    private long row;
    private String text = "";
    private int year;

    TitlesBetween(Table table) {
        this.table = table;
    }

    /** Takes a line that is about no practitioner. */
    void look(Line line, LeftOut kind) {
        boolean mayBeTitle = (kind == LeftOut.BAND || kind == LeftOut.NOTE) && !line.hasFigures();
        if (!mayBeTitle || line.label.length() > TitleFacts.LONGEST) {
            return;
        }
        TitlePeriod stated = TitlePeriod.ofLine(line.label, line.filled == 1 || line.isOneText, table.settings.year());
        if (stated.year() > 0) {
            row = line.number;
            text = line.label;
            year = stated.year();
            table.date(year);
        }
    }

    /** A practitioner's row stands below. */
    void row() {
        row = 0;
    }

    /** Tells of a line below the last row that states another year than the rows are taken for. */
    void end() {
        int evaluated = table.settings.year();
        if (row > 0 && table.undated() > 0 && evaluated > 0 && year != evaluated) {
            table.note(Problem.ofRow(
                    TableIssue.TABLE_YEAR_BELOW,
                    row,
                    Privacy.masked(text),
                    Integer.toString(year),
                    Integer.toString(evaluated)));
        }
    }
}
