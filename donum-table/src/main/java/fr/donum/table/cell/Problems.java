package fr.donum.table.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong with the cells of one dossier. */
public final class Problems {
    private @Nullable List<Problem> found;

    /** Notes a cell, with its value. */
    public void add(TableIssue code, Row row, int column, String... arguments) {
        add(Problem.ofCell(code, row, column, arguments));
    }

    public void add(Problem problem) {
        if (found == null) {
            found = new ArrayList<>(2);
        }
        found.add(problem);
    }

    /** Whether anything was noted since the last call of {@link #take}. */
    public boolean isAny() {
        return found != null;
    }

    /** What was noted since the last call. */
    public List<Problem> take() {
        List<Problem> taken = found == null ? List.of() : found;
        found = null;
        return taken;
    }
}
