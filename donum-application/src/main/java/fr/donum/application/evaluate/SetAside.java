package fr.donum.application.evaluate;

import fr.donum.application.evaluate.PractitionerIndex.Telling;
import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Snapshots that do not count, of which something is missed in the result: what is to be told of them, once a doctor. */
record SetAside(Terms terms, PractitionerIndex index, HostIssues hostIssues) {
    /**
     * Whether the latest snapshot of the practitioner last asked for lacks what an earlier one has.
     *
     * @param day of the earlier
     * @param figures that it has
     */
    boolean isMissed(LocalDate day, long figures) {
        return day.getYear() == index.latestDay().getYear()
                ? (figures & ~index.latestFigures()) != 0
                : !terms.comparedOf(day.getYear()).isEmpty();
    }

    /** What to say of an earlier snapshot of the practitioner last asked for. */
    Optional<Issue> earlier(Dossier dossier, Provenance provenance) {
        LocalDate latest = index.latestDay();
        int year = dossier.year().orElse(latest.getYear());
        if (year != latest.getYear()) {
            List<String> schemes = terms.comparedOf(year);
            return !schemes.isEmpty() && index.isToBeTold(Telling.OTHER_YEAR)
                    ? Optional.of(hostIssues.yearSetAside(dossier, provenance, latest, schemes))
                    : Optional.empty();
        }
        long lacking = FigureSets.of(dossier) & ~index.latestFigures();
        return lacking != 0 && index.isToBeTold(Telling.LACKING)
                ? Optional.of(hostIssues.figuresLacking(dossier, provenance, latest, lacking))
                : Optional.empty();
    }

    /** What to say of a snapshot after the day asked for: something if it is the first of all that the doctor has. */
    Optional<Issue> later(Dossier dossier, Provenance provenance, LocalDate asked) {
        Optional<LocalDate> first = index.earliestLater(dossier.practitioner());
        return first.isPresent() && first.equals(dossier.asOf()) && index.isToBeTold(Telling.LATER)
                ? Optional.of(hostIssues.later(dossier, provenance, asked))
                : Optional.empty();
    }
}
