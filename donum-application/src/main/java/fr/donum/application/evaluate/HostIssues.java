package fr.donum.application.evaluate;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Place;
import fr.donum.application.source.Provenance;
import fr.donum.application.text.Texts;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.scheme.Scheme;
import java.util.Locale;

/** What the host itself finds wrong with dossiers that a source handed over. */
final class HostIssues {
    private final Texts texts;

    HostIssues(Locale language) {
        this.texts = Texts.of("fr.donum.application.text.host", language, HostIssues.class);
    }

    Issue otherYear(Dossier dossier, Provenance provenance, Scheme scheme) {
        return error(
                "dossier.other-year",
                provenance,
                Integer.toString(dossier.year().orElse(scheme.year())),
                Integer.toString(scheme.year()));
    }

    Issue duplicate(Dossier dossier, Provenance provenance) {
        return error("dossier.duplicate", provenance, dossier.practitioner().toString());
    }

    /** Several sources of one command may disagree with their own count. */
    Issue miscounted(String source, long accepted, long rejected, long toldAccepted, long toldRejected) {
        String code = "source.miscounted";
        return Issue.error(
                code,
                Place.of(source),
                texts.say(
                        code + ".what", number(toldAccepted), number(toldRejected), number(accepted), number(rejected)),
                texts.say(code + ".remedy"));
    }

    private static String number(long count) {
        return Long.toString(count);
    }

    private Issue error(String code, Provenance provenance, Object... arguments) {
        return Issue.error(
                        code,
                        Place.of(provenance),
                        texts.say(code + ".what", arguments),
                        texts.say(code + ".remedy", arguments))
                .withRecord(provenance.record());
    }
}
