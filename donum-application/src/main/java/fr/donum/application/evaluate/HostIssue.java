package fr.donum.application.evaluate;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;

/** What the host may find wrong with what sources hand over; explained in the bundle {@code host}. */
enum HostIssue implements IssueCode {
    DOSSIER_OTHER_YEAR,
    DOSSIER_PART_BEYOND_WHOLE,
    DOSSIER_DUPLICATE,
    DOSSIER_UNDATED,
    DOSSIER_KEY_ALIKE,
    DOSSIER_NAME_ALIKE,
    DOSSIER_FIGURES_FALL,
    DOSSIER_FIGURES_LACKING,
    DOSSIER_LATER,
    DOSSIER_YEAR_SET_ASIDE,
    SOURCE_MISCOUNTED,
    SOURCE_UNREAD;

    static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.application.evaluate.host", HostIssue.class::getResourceAsStream, values());

    @Override
    public Severity severity() {
        return switch (this) {
            case DOSSIER_KEY_ALIKE,
                    DOSSIER_NAME_ALIKE,
                    DOSSIER_FIGURES_FALL,
                    DOSSIER_FIGURES_LACKING,
                    DOSSIER_LATER,
                    DOSSIER_YEAR_SET_ASIDE -> Severity.WARNING;
            case DOSSIER_OTHER_YEAR,
                    DOSSIER_PART_BEYOND_WHOLE,
                    DOSSIER_DUPLICATE,
                    DOSSIER_UNDATED,
                    SOURCE_MISCOUNTED,
                    SOURCE_UNREAD -> Severity.ERROR;
        };
    }
}
