package fr.donum.application.report;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import java.time.LocalDate;
import java.util.Locale;

/** Dossiers to report on. */
final class Samples {
    private Samples() {}

    static DossierBuilder nobody() {
        return Dossier.of(PractitionerId.of("10003456786"));
    }

    /** The socle of 2026 with nothing beside it; its mean is 78,75 %. */
    static DossierBuilder socle() {
        return nobody().asOf(LocalDate.of(2026, 9, 30))
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES)
                .with(Usage.DCMT, 90, 100)
                .with(Usage.PSE, 1, 2)
                .with(Usage.FSE, 19, 20)
                .with(Usage.AAT, 8, 10)
                .with(Usage.CMATMP, 0, 1)
                .with(Usage.SPE, 0, 1)
                .with(Usage.DSG, 0, 1)
                .with(Usage.DMP, 0, 1)
                .with(Usage.ORDONNANCE, 0, 1)
                .with(Count.APCV_FSE, 0)
                .with(Count.MSS_MESSAGES, 0);
    }

    static DossierBuilder everything() {
        return socle().with(Usage.CMATMP, 1, 1)
                .with(Usage.SPE, 1, 1)
                .with(Usage.DSG, 1, 1)
                .with(Usage.DMP, 1, 1)
                .with(Usage.ORDONNANCE, 1, 1)
                .with(Count.APCV_FSE, 3)
                .with(Count.MSS_MESSAGES, 1200);
    }

    /** The year of a scheme is the dossier's, whatever its day. */
    static Evaluation evaluation(String scheme, DossierBuilder dossier) {
        var text = Schemes.withId(scheme).orElseThrow();
        return text.evaluate(dossier.build().asIfIn(text.year()));
    }

    static Report report(String scheme, DossierBuilder dossier) {
        return Report.of(evaluation(scheme, dossier), new Cells(), Locale.FRENCH);
    }

    static Report english(String scheme, DossierBuilder dossier) {
        return Report.of(evaluation(scheme, dossier), new Cells(), Locale.ENGLISH);
    }

    /** With ordinary spaces, so that what is expected can be typed. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** The second row of a file with a column for each metric. */
    record Cells() implements Provenance {
        @Override
        public Place place() {
            return Place.of("usage.csv").row(2);
        }

        @Override
        public Place place(Metric metric) {
            return place().field(metric.id());
        }
    }
}
