package fr.donum.domain.rules;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days over which the rate of {@link Usage#FSE} is taken: the calendar year, shortened for a doctor who sends his
 * first FSE in it. Source: guide of the forfait structure 2025, volet 1, indicator 3; taken to hold for every scheme.
 *
 * @param from first day
 * @param to last day, 31 December of the same year
 */
public record FsePeriod(LocalDate from, LocalDate to) {
    /** 1 January to 31 December. */
    public static FsePeriod calendarYear(int year) {
        return from(LocalDate.of(year, Month.JANUARY, 1));
    }

    /**
     * The period of a doctor in a year.
     *
     * <ul>
     *   <li>First FSE in an earlier year: the calendar year. (The text asks for an FSE in the year just before; a profile
     *       tells the first one only, and a doctor who has once begun is taken to have gone on.)
     *   <li>First FSE, or start of practice, in December: December.
     *   <li>First FSE in another month of the year: from the first day of the next month.
     * </ul>
     *
     * @return empty if the profile does not tell: neither date is stated, practice began in another month and the first
     *     FSE is not stated, or it came after the year
     */
    public static Optional<FsePeriod> of(Profile profile, int year) {
        LocalDate first = profile.firstFse();
        if (first != null && first.getYear() < year) {
            return Optional.of(calendarYear(year));
        }
        if (isInDecember(year, first) || isInDecember(year, profile.practiceStart())) {
            return Optional.of(from(LocalDate.of(year, Month.DECEMBER, 1)));
        }
        return first != null && first.getYear() == year
                ? Optional.of(from(first.withDayOfMonth(1).plusMonths(1)))
                : Optional.empty();
    }

    private static FsePeriod from(LocalDate day) {
        return new FsePeriod(day, LocalDate.of(day.getYear(), Month.DECEMBER, 31));
    }

    private static boolean isInDecember(int year, @Nullable LocalDate day) {
        return day != null && day.getYear() == year && day.getMonth() == Month.DECEMBER;
    }

    /**
     * Whether the FSE figures of a dossier, as far as it dates them, cover other days: they count from 1 January of the
     * year to the dossier's day. Figures that stop before the end of this period are part of it, not others.
     */
    public boolean isOtherThanThatOf(Dossier dossier) {
        boolean areOfAnotherYear =
                dossier.asOf().filter(day -> day.getYear() != from.getYear()).isPresent();
        return dossier.standing(Usage.FSE) != Standing.MISSING && (from.getDayOfYear() > 1 || areOfAnotherYear);
    }
}
