package fr.donum.application.evaluate;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Place;
import fr.donum.application.source.Provenance;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.scheme.Scheme;
import java.util.Locale;

/** What the host itself finds wrong with dossiers that a source handed over. */
record HostIssues(Locale language) {
    Issue otherYear(Dossier dossier, Provenance provenance, Scheme scheme) {
        return issue(
                HostIssue.OTHER_YEAR, provenance, number(dossier.year().orElse(scheme.year())), number(scheme.year()));
    }

    Issue duplicate(Dossier dossier, Provenance provenance) {
        return issue(HostIssue.DUPLICATE, provenance, dossier.practitioner().toString());
    }

    /** Several sources of one command may disagree with their own count. */
    Issue miscounted(String source, long accepted, long rejected, long toldAccepted, long toldRejected) {
        return HostIssue.CATALOGUE.issue(
                HostIssue.MISCOUNTED,
                language,
                Place.of(source),
                number(toldAccepted),
                number(toldRejected),
                number(accepted),
                number(rejected));
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private Issue issue(HostIssue code, Provenance provenance, Object... arguments) {
        return HostIssue.CATALOGUE
                .issue(code, language, Place.of(provenance), arguments)
                .withRecord(provenance.record());
    }
}
