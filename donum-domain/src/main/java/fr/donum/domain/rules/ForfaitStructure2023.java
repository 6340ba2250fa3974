package fr.donum.domain.rules;

import static fr.donum.domain.criterion.Criterion.*;
import static fr.donum.domain.criterion.Interpretation.ITEMS_OR_HEADLINE;
import static fr.donum.domain.criterion.Target.*;
import static fr.donum.domain.dossier.Attestation.*;
import static fr.donum.domain.dossier.Count.*;
import static fr.donum.domain.dossier.Usage.*;
import static fr.donum.domain.scheme.Evidence.*;
import static fr.donum.domain.scheme.Indicator.indicator;

import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;

/**
 * The forfait structure of 2023, by the règlement arbitral that stood in for a convention. Volet 1 is official. For
 * volet 2 the items known sum to 835 points, while 883 were published: each of its items is an assumption, and the result
 * says so. Volet 2 places are the items as they are known, not numbers of the text. Proofs are those of the guide of 2025.
 */
final class ForfaitStructure2023 {
    private static final LegalSource REGLEMENT =
            LegalSource.of("Règlement arbitral de 2023, forfait structure", Confidence.ASSUMED);
    private static final LegalSource VOLET_1 = REGLEMENT.known(Confidence.OFFICIAL);

    /** 280 points and the 883 announced in December 2023. */
    private static final Points PUBLISHED = Points.of(1_163);

    private ForfaitStructure2023() {}

    static Scheme scheme() {
        return Scheme.ofYear(
                        "forfait-structure-2023",
                        2023,
                        "Forfait structure 2023",
                        REGLEMENT,
                        Volet.prerequisites(
                                "volet-1",
                                "Volet 1 : équipement",
                                Points.of(280),
                                software(),
                                sesamVitale(),
                                fse(),
                                openingHours()),
                        Volet.independent(
                                "volet-2",
                                "Volet 2 : appui à la prise en charge",
                                Opening.behind("volet-1"),
                                aat(),
                                pse(),
                                dcmt(),
                                cmatmp(),
                                spe(),
                                dsg(),
                                dmpFeeding(),
                                patientMessages(),
                                ePrescription(),
                                appCarteVitale(),
                                coding(),
                                coordinatedCare(),
                                patientServices(),
                                supervision(),
                                video(),
                                connectedDevices(),
                                sas()))
                .publishedAs(PUBLISHED);
    }

    /** Ségur-referenced software with a LAP certified by the HAS, had by 31 January 2024; volet 1, indicateur 1. */
    private static Indicator software() {
        return indicator("software", "Logiciel référencé Ségur avec LAP certifié", VOLET_1.at("volet 1, indicateur 1"))
                .when(allOf(attested(SEGUR), attested(LAP).exemptFor(LapExemptSpecialties.ALL)))
                .establishedBy(ATTESTED);
    }

    /** SESAM-Vitale: addendum 8 was put off to 31 December 2024, so that addendum 7 is enough; volet 1, indicateur 2. */
    private static Indicator sesamVitale() {
        return indicator("sesam-vitale", "SESAM-Vitale 1.40 addendum 7", VOLET_1.at("volet 1, indicateur 2"))
                .when(attested(SESAM_VITALE));
    }

    /** Two thirds of all acts sent as FSE; volet 1, indicateur 3. */
    private static Indicator fse() {
        return indicator("fse", "Taux de télétransmission", VOLET_1.at("volet 1, indicateur 3"))
                .when(rateOf(FSE).atLeast(fraction(2, 3)));
    }

    /** Opening hours displayed in the Annuaire santé; volet 1, indicateur 4. */
    private static Indicator openingHours() {
        return indicator(
                        "opening-hours", "Horaires affichés dans l’Annuaire santé", VOLET_1.at("volet 1, indicateur 4"))
                .when(attested(OPENING_HOURS))
                .establishedBy(DECLARED);
    }

    /** Sick-leave notices made online; volet 2, téléservices. */
    private static Indicator aat() {
        return indicator("aat", "Arrêts de travail en ligne", REGLEMENT.at("volet 2, téléservices (AAT)"))
                .when(rateOf(AAT).atLeast(percent(70)))
                .pays(Points.parse("22.5"))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Care protocols made online; volet 2, téléservices. */
    private static Indicator pse() {
        return indicator("pse", "Protocoles de soins électroniques", REGLEMENT.at("volet 2, téléservices (PSE)"))
                .when(rateOf(PSE).atLeast(percent(80)))
                .pays(Points.parse("22.5"))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Declarations of a médecin traitant made online; volet 2, téléservices. */
    private static Indicator dcmt() {
        return indicator("dcmt", "Déclarations médecin traitant en ligne", REGLEMENT.at("volet 2, téléservices (DCMT)"))
                .when(rateOf(DCMT).atLeast(percent(90)))
                .pays(Points.parse("22.5"))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Certificates for work accidents and diseases made online; volet 2, téléservices. */
    private static Indicator cmatmp() {
        return indicator("cmatmp", "Certificats AT-MP en ligne", REGLEMENT.at("volet 2, téléservices (CM AT-MP)"))
                .when(rateOf(CMATMP).atLeast(percent(45)))
                .pays(Points.parse("22.5"))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Transport prescriptions made online; volet 2, téléservices. */
    private static Indicator spe() {
        return indicator("spe", "Prescriptions de transport en ligne", REGLEMENT.at("volet 2, téléservices (SPE)"))
                .when(rateOf(SPE).atLeast(percent(20)))
                .pays(Points.of(10))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Declarations of pregnancy made online; volet 2, téléservices. */
    private static Indicator dsg() {
        return indicator("dsg", "Déclarations de grossesse en ligne", REGLEMENT.at("volet 2, téléservices (DSG)"))
                .when(rateOf(DSG).atLeast(percent(10)))
                .pays(Points.of(10))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** DMPs fed, out of contacts; volet 2, usages. */
    private static Indicator dmpFeeding() {
        return indicator("dmp-feeding", "Alimentation du DMP", REGLEMENT.at("volet 2, usages (DMP)"))
                .when(rateOf(DMP).atLeast(percent(10)))
                .pays(Points.of(40))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Messages to patients through Mon espace santé, out of contacts; volet 2, usages. */
    private static Indicator patientMessages() {
        return indicator("patient-messages", "Messages aux patients", REGLEMENT.at("volet 2, usages (messagerie)"))
                .when(rateOf(MSS).atLeast(percent(5)))
                .pays(Points.of(40))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Health products prescribed through the téléservice; volet 2, usages. */
    private static Indicator ePrescription() {
        return indicator("e-prescription", "Ordonnance numérique", REGLEMENT.at("volet 2, usages (ordonnance)"))
                .when(rateOf(ORDONNANCE).atLeast(percent(30)))
                .pays(Points.of(40))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** One FSE by the appli carte Vitale; volet 2, usages. */
    private static Indicator appCarteVitale() {
        return indicator("app-carte-vitale", "Appli carte Vitale", REGLEMENT.at("volet 2, usages (apCV)"))
                .when(countOf(APCV_FSE).atLeast(1))
                .pays(Points.of(40))
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Able to code medical data; volet 2, codage. */
    private static Indicator coding() {
        return indicator("coding", "Capacité à coder les données médicales", REGLEMENT.at("volet 2, codage"))
                .when(attested(CODING))
                .pays(Points.of(50))
                .establishedBy(SWORN)
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Part of coordinated care; volet 2, soins coordonnés. */
    private static Indicator coordinatedCare() {
        return indicator("coordinated-care", "Prise en charge coordonnée", REGLEMENT.at("volet 2, soins coordonnés"))
                .when(attested(COORDINATED_CARE))
                .pays(Points.of(120))
                .establishedBy(SWORN)
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Services to patients with complex pathways; volet 2, services. */
    private static Indicator patientServices() {
        return indicator("patient-services", "Services offerts aux patients", REGLEMENT.at("volet 2, services"))
                .when(attested(PATIENT_SERVICES))
                .pays(Points.of(70))
                .establishedBy(SWORN)
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Students supervised in the year; volet 2, maître de stage. */
    private static Indicator supervision() {
        return indicator("supervision", "Encadrement d’étudiants", REGLEMENT.at("volet 2, maître de stage"))
                .when(attested(SUPERVISION))
                .pays(Points.of(50))
                .establishedBy(SWORN)
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Secured video equipment; volet 2, vidéotransmission. */
    private static Indicator video() {
        return indicator("video", "Vidéotransmission sécurisée", REGLEMENT.at("volet 2, vidéotransmission"))
                .when(attested(VIDEO))
                .pays(Points.of(50))
                .establishedBy(SWORN)
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** A connected medical device; volet 2, objets connectés. */
    private static Indicator connectedDevices() {
        return indicator(
                        "connected-devices",
                        "Équipements médicaux connectés",
                        REGLEMENT.at("volet 2, objets connectés"))
                .when(attested(CONNECTED_DEVICES))
                .pays(Points.of(25))
                .establishedBy(SWORN)
                .restingOn(ITEMS_OR_HEADLINE);
    }

    /** Part in the service d’accès aux soins; volet 2, SAS. */
    private static Indicator sas() {
        return indicator("sas", "Participation au SAS", REGLEMENT.at("volet 2, SAS"))
                .when(attested(SAS))
                .pays(Points.of(200))
                .restingOn(ITEMS_OR_HEADLINE);
    }
}
