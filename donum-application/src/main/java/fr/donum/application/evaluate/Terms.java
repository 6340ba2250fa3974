package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers are taken in.
 *
 * @param yearOf dossiers of another year than this scheme's are refused; null to take any year
 * @param asOf snapshots after this day are left aside; null for none
 * @param isStrict whether a dossier with any doubtful figure is refused
 * @param language of the texts for people
 * @param compared schemes that dossiers of any year are compared under; none where nothing is compared
 */
record Terms(
        @Nullable Scheme yearOf, @Nullable LocalDate asOf, boolean isStrict, Locale language, List<Scheme> compared) {
    Terms(@Nullable Scheme yearOf, @Nullable LocalDate asOf, boolean isStrict, Locale language) {
        this(yearOf, asOf, isStrict, language, List.of());
    }

    boolean isYearRight(Dossier dossier) {
        return yearOf == null || yearOf.isOfYear(dossier);
    }

    boolean isTooLate(Dossier dossier) {
        return asOf != null && dossier.asOf().filter(day -> day.isAfter(asOf)).isPresent();
    }

    /** Ids of the schemes of a year among those compared. */
    List<String> comparedOf(int year) {
        return compared.stream()
                .filter(scheme -> scheme.year() == year)
                .map(Scheme::id)
                .toList();
    }

    boolean includes(Dossier dossier) {
        return isYearRight(dossier) && !isTooLate(dossier);
    }
}
