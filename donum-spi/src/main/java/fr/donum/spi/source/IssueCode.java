package fr.donum.spi.source;

/** A sort of problem. Each origin of problems has an enum of its own; an {@link IssueCatalogue} has the texts. */
public interface IssueCode {
    /** Stable name, lower case with hyphens and one dot at most: {@code "cell.not-a-number"}. */
    String code();

    Severity severity();
}
