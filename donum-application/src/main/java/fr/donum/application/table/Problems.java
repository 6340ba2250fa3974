package fr.donum.application.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong with the cells of one dossier. */
final class Problems {
    private @Nullable List<Problem> found;

    /** Notes a cell, with its value. */
    void add(TableIssue code, Row row, int column, String... arguments) {
        add(Problem.ofCell(code, row, column, arguments));
    }

    void add(Problem problem) {
        if (found == null) {
            found = new ArrayList<>(2);
        }
        found.add(problem);
    }

    /** Whether anything was noted since the last call of {@link #take}. */
    boolean isAny() {
        return found != null;
    }

    /** What was noted since the last call. */
    List<Problem> take() {
        List<Problem> taken = found == null ? List.of() : found;
        found = null;
        return taken;
    }
}
