package fr.donum.application.table;

import fr.donum.domain.dossier.PractitionerId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the key of a practitioner, as spreadsheets leave it. */
final class Identity {
    private static final int RPPS = 11;
    private static final Pattern MANGLED = Pattern.compile("[0-9](?:[.,][0-9]+)?E\\+?[0-9]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACED_NUMBER = Pattern.compile("[0-9][0-9 ]*[0-9]");
    private static final Pattern AS_FORMULA = Pattern.compile("=\"(.*)\"");

    private final Table table;
    private final Problems problems;

    Identity(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The key in a cell that is not blank; null if it is none, and then the row was rejected. */
    @Nullable
    PractitionerId read(Row row, int column) {
        boolean isNumber = isDigits(row, column);
        String text = isNumber ? row.text(column) : written(row, column);
        if (text.length() > RPPS && Privacy.holdsNir(text)) {
            reject(TableIssue.ROW_NIR_AS_ID, row, column, text);
            return null;
        }
        if (!isNumber && MANGLED.matcher(text).matches()) {
            reject(TableIssue.ROW_MANGLED_ID, row, column, text);
            return null;
        }
        PractitionerId id = PractitionerId.of(text);
        boolean isRpps = isNumber ? text.length() == RPPS : id.kind() == PractitionerId.Kind.RPPS;
        if (isRpps && !id.hasValidKey()) {
            problems.add(Problem.of(TableIssue.CELL_WRONG_RPPS_KEY, row.number(), column, id.toString()));
        }
        return id;
    }

    private void reject(TableIssue code, Row row, int column, String value) {
        table.reject(Problem.of(code, row.number(), column, value), row);
    }

    private static boolean isDigits(Row row, int column) {
        for (int i = 0; i < row.length(column); i++) {
            if (row.at(column, i) < '0' || row.at(column, i) > '9') {
                return false;
            }
        }
        return row.length(column) > 0;
    }

    private static String written(Row row, int column) {
        String tidy = Cells.tidy(row.text(column));
        if (row.kind(column) == Row.Kind.NUMBER) {
            return WrittenNumber.withoutExponent(tidy.endsWith(".0") ? tidy.substring(0, tidy.length() - 2) : tidy);
        }
        var formula = AS_FORMULA.matcher(tidy);
        String text = formula.matches() ? formula.group(1).strip() : tidy;
        return SPACED_NUMBER.matcher(text).matches() ? text.replace(" ", "") : text;
    }
}
