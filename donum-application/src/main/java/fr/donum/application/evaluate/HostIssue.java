package fr.donum.application.evaluate;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;

/** What the host may find wrong with what sources hand over; explained in the bundle {@code host}. */
enum HostIssue implements IssueCode {
    OTHER_YEAR("dossier.other-year"),
    PART_BEYOND_WHOLE("dossier.part-beyond-whole"),
    DUPLICATE("dossier.duplicate"),
    UNDATED("dossier.undated"),
    KEY_ALIKE("dossier.key-alike"),
    NAME_ALIKE("dossier.name-alike"),
    FIGURES_FALL("dossier.figures-fall"),
    MISCOUNTED("source.miscounted");

    static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.application.evaluate.host", HostIssue.class::getResourceAsStream, values());

    private final String code;

    HostIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return switch (this) {
            case KEY_ALIKE, NAME_ALIKE, FIGURES_FALL -> Severity.WARNING;
            case OTHER_YEAR, PART_BEYOND_WHOLE, DUPLICATE, UNDATED, MISCOUNTED -> Severity.ERROR;
        };
    }
}
