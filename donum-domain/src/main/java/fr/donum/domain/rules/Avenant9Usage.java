package fr.donum.domain.rules;

import static fr.donum.domain.criterion.Criterion.*;
import static fr.donum.domain.criterion.Target.percent;
import static fr.donum.domain.dossier.Usage.*;
import static fr.donum.domain.scheme.Indicator.indicator;

import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.util.stream.Stream;

/**
 * The incentives to use digital services as avenant 9 to the convention of 2016 wrote them, before their targets were
 * softened; two in 2022, four in 2023. No prerequisite of their own. The 2 800 EUR and "nearly 2 000 EUR" that were
 * announced with them are headlines, and no amount of these items.
 */
final class Avenant9Usage {
    private static final LegalSource AVENANT_9 =
            LegalSource.of("Avenant 9 à la convention médicale de 2016, usages numériques", Confidence.RELIABLE);

    private Avenant9Usage() {}

    static Stream<Scheme> all() {
        return Stream.of(
                scheme(2022, dmpFeeding(), patientMessages()),
                scheme(2023, dmpFeeding(), patientMessages(), ePrescription(), appCarteVitale()));
    }

    private static Scheme scheme(int year, Indicator... usages) {
        return Scheme.ofYear(
                "avenant-9-usage-" + year,
                year,
                "Usages de l’avenant 9 en " + year,
                AVENANT_9,
                Volet.independent("usage", "Usages numériques", Opening.ALWAYS, usages));
    }

    /** DMPs fed, out of contacts; usages, DMP. */
    private static Indicator dmpFeeding() {
        return indicator("dmp-feeding", "Alimentation du DMP", AVENANT_9.at("DMP"))
                .when(rateOf(DMP).atLeast(percent(20)))
                .pays(Points.of(40));
    }

    /** Messages to patients through Mon espace santé, out of contacts; usages, messagerie. */
    private static Indicator patientMessages() {
        return indicator("patient-messages", "Messages aux patients", AVENANT_9.at("messagerie"))
                .when(rateOf(MSS).atLeast(percent(5)))
                .pays(Points.of(40));
    }

    /** Health products prescribed through the téléservice; usages, e-prescription. */
    private static Indicator ePrescription() {
        return indicator("e-prescription", "Ordonnance numérique", AVENANT_9.at("e-prescription"))
                .when(rateOf(ORDONNANCE).atLeast(percent(50)))
                .pays(Points.of(40));
    }

    /** FSE made with the patient's appli carte Vitale, out of all FSE; usages, appli carte Vitale. */
    private static Indicator appCarteVitale() {
        return indicator("app-carte-vitale", "Appli carte Vitale", AVENANT_9.at("appli carte Vitale"))
                .when(rateOf(APCV).atLeast(percent(5)))
                .pays(Points.of(40));
    }
}
