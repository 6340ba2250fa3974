package fr.donum.spi.source;

import java.util.Locale;

/** A sort of problem. Each origin of problems has an enum of its own; an {@link IssueCatalogue} has the texts. */
public interface IssueCode {
    /** That of the constant: its first word says what is wrong, the others how. */
    String name();

    /** Stable name, lower case with hyphens and one dot: {@code CELL_NOT_A_NUMBER} is {@code "cell.not-a-number"}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /** How bad it is, unless it says otherwise an error. */
    default Severity severity() {
        return Severity.ERROR;
    }
}
