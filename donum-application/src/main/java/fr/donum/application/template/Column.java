package fr.donum.application.template;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Content;
import java.util.List;

/**
 * A column of the table to fill in.
 *
 * @param column which of those that are understood
 * @param help what goes into it, a sentence or two in the user's language
 * @param choices the words a cell may hold; empty if it is free
 * @param example a value, written as in an input file: {@code 2026-12-31}, decimal point
 */
public record Column(CanonicalColumn column, String help, List<String> choices, String example) {
    public Column {
        choices = List.copyOf(choices);
    }

    /** Its canonical name, such as {@code "aat_num"}. */
    public String name() {
        return column.name();
    }

    /** What its cells hold. */
    public Content content() {
        return column.content();
    }
}
