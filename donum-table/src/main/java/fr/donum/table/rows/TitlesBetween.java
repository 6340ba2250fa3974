package fr.donum.table.rows;

import fr.donum.table.account.Table;
import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.key.Line;
import fr.donum.table.title.TitlePeriod;
import java.util.List;

/** The lines between the rows of a table that state a year: that of the rows below them, until another one does. */
final class TitlesBetween {
    private final Table table;
    private long row;
    private String text = "";
    private int year;

    TitlesBetween(Table table) {
        this.table = table;
    }

    /** Takes a line of words, or of a year and nothing else. */
    void look(Line line) {
        boolean isAlone = line.filled == 1 || line.isOneText;
        TitlePeriod stated = TitlePeriod.ofLine(line.label, isAlone, table.context.year());
        line.isPlausible &= stated.year() == 0;
        take(stated, line.number, line.label);
    }

    /** Takes the cells of a row that is about no practitioner. */
    void look(long number, List<String> cells) {
        TitlePeriod stated = TitlePeriod.ofRows(List.of(cells), table.context.year());
        take(stated, number, String.join(" ", cells).strip());
    }

    private void take(TitlePeriod stated, long number, String title) {
        if (stated.year() > 0) {
            row = number;
            text = title;
            year = stated.year();
            table.date(number, year);
        }
    }

    /** A practitioner's row stands below. */
    void row() {
        row = 0;
    }

    /** Tells of a line below the last row that states another year than the rows are taken for. */
    void end() {
        int evaluated = table.context.year();
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
