package fr.donum.table.rows;

import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.source.PractitionerKey;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.cell.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** Reads the key of a practitioner, as spreadsheets leave it. */
final class Identity {
    private static final int RPPS = 11;
    private static final int AM = 9;

    private final Table table;
    private final Problems problems;

    Identity(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The key in a cell that is not blank; null if it is none, and then the row was rejected. */
    @Nullable
    PractitionerId read(Row row, int column) {
        int digits = digits(row, column);
        boolean isNumber = digits == RPPS || digits == AM;
        String text = isNumber ? row.text(column) : PractitionerKey.normalised(written(row, column));
        if (!isNumber && Privacy.holdsNir(text)) {
            reject(TableIssue.ROW_NIR_AS_ID, row, column, text);
            return null;
        }
        if (!isNumber && PractitionerKey.isMangled(text)) {
            reject(TableIssue.ROW_MANGLED_ID, row, column, text);
            return null;
        }
        if (!isNumber && PractitionerKey.holdsSeveral(text)) {
            reject(TableIssue.ROW_SEVERAL_IDS, row, column, text);
            return null;
        }
        if (text.isEmpty()) {
            table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_ID, row.number(), table.name(column)), row);
            return null;
        }
        PractitionerId id = PractitionerId.of(text);
        boolean isRpps = isNumber ? digits == RPPS : id.kind() == PractitionerId.Kind.RPPS;
        if (isRpps && !id.hasValidKey()) {
            problems.add(Problem.of(TableIssue.CELL_WRONG_RPPS_KEY, row.number(), column, id.toString()));
        }
        return id;
    }

    private void reject(TableIssue code, Row row, int column, String value) {
        table.reject(Problem.of(code, row.number(), column, value), row);
    }

    /** Number of digits of a cell that holds nothing else; 0 for any other. */
    private static int digits(Row row, int column) {
        int length = row.length(column);
        for (int i = 0; i < length; i++) {
            if (row.at(column, i) < '0' || row.at(column, i) > '9') {
                return 0;
            }
        }
        return length;
    }

    private static String written(Row row, int column) {
        String text = row.text(column);
        if (row.kind(column) != Row.Kind.NUMBER) {
            return text;
        }
        return WrittenNumber.withoutExponent(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    }
}
