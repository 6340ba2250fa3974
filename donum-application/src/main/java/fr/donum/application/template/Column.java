package fr.donum.application.template;

import java.util.List;

/**
 * A column of the table to fill in.
 *
 * @param name the canonical input column, such as {@code "aat_num"}
 * @param kind what its cells hold
 * @param help what goes into it, a sentence or two in the user's language
 * @param choices the words a cell may hold; empty if it is free
 * @param example a value, written as in an input file: {@code 2026-12-31}, decimal point
 */
public record Column(String name, Kind kind, String help, List<String> choices, String example) {
    /** What the cells of a column hold. */
    public enum Kind {
        /** The practitioner's key, to be kept as text: it may start with 0. The only one that may not be empty. */
        ID,
        DATE,
        TEXT,
        /** One of {@link Column#choices}. */
        ANSWER,
        /** A whole number, at least 0. */
        WHOLE,
        /** A number, at least 0, with up to two decimals. */
        DECIMAL
    }

    public Column {
        choices = List.copyOf(choices);
    }
}
