package fr.donum.application.evaluate;

import fr.donum.application.report.Missing;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Excess;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the host itself finds wrong with dossiers that a source handed over. */
record HostIssues(Locale language) {
    Issue otherYear(Dossier dossier, Provenance provenance, Scheme scheme) {
        return issue(
                HostIssue.DOSSIER_OTHER_YEAR,
                provenance,
                number(dossier.year().orElse(scheme.year())),
                number(scheme.year()));
    }

    Issue partBeyondWhole(Excess excess, Provenance provenance) {
        return issue(
                HostIssue.DOSSIER_PART_BEYOND_WHOLE,
                provenance,
                excess.part().id(),
                number(excess.counted()),
                excess.whole().id(),
                number(excess.all()));
    }

    /**
     * A practitioner that comes again.
     *
     * @param place where the record that was admitted stands, if that is known
     * @param first what that is worth, if that is known
     * @param again what this one would be worth
     */
    Issue duplicate(
            Dossier dossier,
            Provenance provenance,
            Optional<Place> place,
            Optional<Euros> first,
            Optional<Euros> again) {
        String difference = first.isEmpty() || again.isEmpty() ? "" : " " + difference(first.get(), again.get());
        return issue(
                HostIssue.DOSSIER_DUPLICATE,
                provenance,
                dossier.practitioner().toString(),
                difference,
                place.map(at -> " " + HostIssue.CATALOGUE.say(language, "duplicate.first", at))
                        .orElse(""));
    }

    private String difference(Euros first, Euros again) {
        Words words = Words.in(language);
        return first.equals(again)
                ? HostIssue.CATALOGUE.say(language, "duplicate.same", words.euros(first))
                : HostIssue.CATALOGUE.say(language, "duplicate.differs", words.euros(again), words.euros(first));
    }

    Issue undated(Dossier dossier, Provenance provenance) {
        return issue(
                HostIssue.DOSSIER_UNDATED, provenance, dossier.practitioner().toString());
    }

    Issue keyAlike(Dossier dossier, Provenance provenance) {
        return issue(
                HostIssue.DOSSIER_KEY_ALIKE, provenance, dossier.practitioner().toString());
    }

    Issue nameAlike(Dossier dossier, Provenance provenance) {
        return issue(
                HostIssue.DOSSIER_NAME_ALIKE, provenance, dossier.practitioner().toString());
    }

    Issue fall(Dossier dossier, Provenance provenance, EarlierCounts.Fall fall) {
        return issue(
                HostIssue.DOSSIER_FIGURES_FALL,
                provenance,
                dossier.practitioner().toString(),
                fall.number().name(),
                at(fall.number().before(), fall.before()),
                at(fall.number().after(), fall.after()));
    }

    private static String at(long count, LocalDate day) {
        return number(count) + " (" + day + ")";
    }

    /**
     * All snapshots of a practitioner are later than the day asked for.
     *
     * @param dossier the earliest of them
     */
    Issue later(Dossier dossier, Provenance provenance, LocalDate asked) {
        Words words = Words.in(language);
        LocalDate earliest = dossier.asOf().orElse(asked);
        return issue(
                HostIssue.DOSSIER_LATER,
                provenance,
                dossier.practitioner().toString(),
                words.date(asked),
                words.date(earliest),
                earliest.toString());
    }

    /**
     * The latest snapshot of a practitioner lacks what an earlier one has.
     *
     * @param lacking as {@link FigureSets#of} says figures
     */
    Issue figuresLacking(Dossier earlier, Provenance provenance, LocalDate latest, long lacking) {
        Words words = Words.in(language);
        Missing missing = new Missing(words, FigureSets.metrics(lacking), FigureSets.hasList(lacking));
        return issue(
                HostIssue.DOSSIER_FIGURES_LACKING,
                provenance,
                earlier.practitioner().toString(),
                words.date(latest),
                words.and(missing.figures()));
    }

    /**
     * A comparison takes the latest snapshot, and not that of the year of one of the schemes.
     *
     * @param schemes ids of those of the year of the snapshot that is set aside
     */
    Issue yearSetAside(Dossier dossier, Provenance provenance, LocalDate latest, List<String> schemes) {
        Words words = Words.in(language);
        return issue(
                HostIssue.DOSSIER_YEAR_SET_ASIDE,
                provenance,
                dossier.practitioner().toString(),
                number(dossier.year().orElse(latest.getYear())),
                words.date(latest),
                words.or(schemes));
    }

    /** A source among several that could not be read. */
    Issue unread(String source, SourceException failure) {
        return HostIssue.CATALOGUE.issue(
                HostIssue.SOURCE_UNREAD,
                language,
                Place.of(source),
                String.valueOf(failure.getMessage()),
                failure.remedy());
    }

    /** What a source says of itself is not what came of it. */
    Issue miscounted(String source, long accepted, long rejected, ReadSummary told) {
        return HostIssue.CATALOGUE.issue(
                HostIssue.SOURCE_MISCOUNTED,
                language,
                Place.of(source),
                number(told.accepted()),
                number(told.rejected()),
                number(accepted),
                number(rejected),
                number(told.seen()));
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private Issue issue(HostIssue code, Provenance provenance, Object... arguments) {
        return HostIssue.CATALOGUE
                .issue(code, language, provenance.place(), arguments)
                .withRecord(provenance.record());
    }
}
