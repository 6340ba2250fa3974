package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.scheme.Scheme;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers are taken in.
 *
 * @param yearOf dossiers of another year than this scheme's are refused; null to take any year
 * @param asOf snapshots after this day are left aside; null for none
 * @param isStrict whether a dossier with any doubtful figure is refused
 * @param language of the texts for people
 */
record Terms(@Nullable Scheme yearOf, @Nullable LocalDate asOf, boolean isStrict, Locale language) {
    boolean isYearRight(Dossier dossier) {
        return yearOf == null || yearOf.isOfYear(dossier);
    }

    boolean isTooLate(Dossier dossier) {
        return asOf != null && dossier.asOf().filter(day -> day.isAfter(asOf)).isPresent();
    }

    boolean includes(Dossier dossier) {
        return isYearRight(dossier) && !isTooLate(dossier);
    }
}
