package fr.donum.domain.rules;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Scheme;
import java.util.List;

/** A practice that does everything asked of it, and what tests want to know of a result. */
final class FullPractice {
    static final PractitionerId SOMEONE = PractitionerId.of("someone");

    private FullPractice() {}

    /** Attests all, does all online, and was granted the most for the SAS. */
    static Dossier dossier() {
        DossierBuilder full = Dossier.of(SOMEONE);
        for (Attestation attestation : Attestation.values()) {
            full.with(attestation, Answer.YES);
        }
        for (Usage usage : Usage.values()) {
            full.with(usage, 100, 100);
        }
        return full.with(Count.APCV_FSE, 1)
                .with(Count.MSS_MESSAGES, 1)
                .with(Count.SAS_EFFECTION_POINTS, 720)
                .build();
    }

    static Scheme scheme(String id) {
        return MadeAnew.scheme(id);
    }

    static IndicatorResult indicator(Evaluation evaluation, String id) {
        return evaluation.volets().stream()
                .flatMap(volet -> volet.indicators().stream())
                .filter(result -> result.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(Evaluation evaluation) {
        return Remarks.about(evaluation).stream().map(Remark::code).toList();
    }
}
