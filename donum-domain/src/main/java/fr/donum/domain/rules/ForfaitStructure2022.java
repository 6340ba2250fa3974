package fr.donum.domain.rules;

import static fr.donum.domain.criterion.Criterion.*;
import static fr.donum.domain.criterion.Interpretation.BOUQUET_SPLIT;
import static fr.donum.domain.criterion.Target.*;
import static fr.donum.domain.dossier.Attestation.*;
import static fr.donum.domain.dossier.Count.*;
import static fr.donum.domain.dossier.Usage.*;
import static fr.donum.domain.scheme.Evidence.*;
import static fr.donum.domain.scheme.Indicator.indicator;

import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.EnteredPoints;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;

/**
 * The forfait structure of 2022, as avenant 9 to the convention of 2016 was applied: the text had coordinated care among
 * the prerequisites and 400 points for them; what was applied is five prerequisites for 280 points, and coordinated care
 * as an item of 120. Places are the items as they are known, not numbers of the text; proofs are those of the guide of
 * 2025.
 */
final class ForfaitStructure2022 {
    private static final LegalSource AVENANT_9 =
            LegalSource.of("Avenant 9 à la convention médicale de 2016, forfait structure", Confidence.RELIABLE);

    /** Its 100 points are known; how they are shared between the six téléservices is assumed. */
    private static final LegalSource BOUQUET = AVENANT_9.known(Confidence.ASSUMED);

    private ForfaitStructure2022() {}

    static Scheme scheme() {
        return Scheme.ofYear(
                "forfait-structure-2022",
                2022,
                "Forfait structure 2022",
                AVENANT_9,
                Volet.prerequisites(
                        "volet-1",
                        "Volet 1 : équipement",
                        Points.of(280),
                        dmpSoftware(),
                        secureMessaging(),
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
                        coding(),
                        coordinatedCare(),
                        patientServices(),
                        supervision(),
                        video(),
                        connectedDevices(),
                        sas(),
                        sasEffection()));
    }

    /** Software compatible with the DMP, with a LAP certified by the HAS; volet 1, logiciel. */
    private static Indicator dmpSoftware() {
        return indicator("dmp-software", "Logiciel compatible DMP avec LAP certifié", AVENANT_9.at("volet 1, logiciel"))
                .when(allOf(attested(DMP_SOFTWARE), attested(LAP).exemptFor(LapExemptSpecialties.ALL)))
                .establishedBy(ATTESTED);
    }

    /** Secure health messaging; volet 1, messagerie. */
    private static Indicator secureMessaging() {
        return indicator("secure-messaging", "Messagerie sécurisée de santé", AVENANT_9.at("volet 1, messagerie"))
                .when(attested(SECURE_MESSAGING))
                .establishedBy(ATTESTED);
    }

    /** SESAM-Vitale with addendum 8, or Ségur-referenced software; volet 1, SESAM-Vitale. */
    private static Indicator sesamVitale() {
        return indicator(
                        "sesam-vitale",
                        "SESAM-Vitale 1.40 addendum 8 ou logiciel Ségur",
                        AVENANT_9.at("volet 1, SESAM-Vitale"))
                .when(anyOf(attested(SESAM_VITALE), attested(SEGUR)));
    }

    /** Two thirds of all acts sent as FSE; volet 1, télétransmission. */
    private static Indicator fse() {
        return indicator("fse", "Taux de télétransmission", AVENANT_9.at("volet 1, télétransmission"))
                .when(rateOf(FSE).atLeast(fraction(2, 3)));
    }

    /** Opening hours displayed in the Annuaire santé; volet 1, horaires. */
    private static Indicator openingHours() {
        return indicator("opening-hours", "Horaires affichés dans l’Annuaire santé", AVENANT_9.at("volet 1, horaires"))
                .when(attested(OPENING_HOURS))
                .establishedBy(DECLARED);
    }

    /** Sick-leave notices made online; volet 2, téléservices. */
    private static Indicator aat() {
        return indicator("aat", "Arrêts de travail en ligne", BOUQUET.at("volet 2, téléservices (AAT)"))
                .when(rateOf(AAT).atLeast(percent(80)))
                .pays(Points.parse("22.5"))
                .restingOn(BOUQUET_SPLIT);
    }

    /** Care protocols made online; volet 2, téléservices. */
    private static Indicator pse() {
        return indicator("pse", "Protocoles de soins électroniques", BOUQUET.at("volet 2, téléservices (PSE)"))
                .when(rateOf(PSE).atLeast(percent(80)))
                .pays(Points.parse("22.5"))
                .restingOn(BOUQUET_SPLIT);
    }

    /** Declarations of a médecin traitant made online; volet 2, téléservices. */
    private static Indicator dcmt() {
        return indicator("dcmt", "Déclarations médecin traitant en ligne", BOUQUET.at("volet 2, téléservices (DCMT)"))
                .when(rateOf(DCMT).atLeast(percent(90)))
                .pays(Points.parse("22.5"))
                .restingOn(BOUQUET_SPLIT);
    }

    /** Certificates for work accidents and diseases made online; volet 2, téléservices. */
    private static Indicator cmatmp() {
        return indicator("cmatmp", "Certificats AT-MP en ligne", BOUQUET.at("volet 2, téléservices (CM AT-MP)"))
                .when(rateOf(CMATMP).atLeast(percent(30)))
                .pays(Points.parse("22.5"))
                .restingOn(BOUQUET_SPLIT);
    }

    /** Transport prescriptions made online; volet 2, téléservices. */
    private static Indicator spe() {
        return indicator("spe", "Prescriptions de transport en ligne", BOUQUET.at("volet 2, téléservices (SPE)"))
                .when(rateOf(SPE).atLeast(percent(10)))
                .pays(Points.of(5))
                .restingOn(BOUQUET_SPLIT);
    }

    /** Declarations of pregnancy made online; volet 2, téléservices. */
    private static Indicator dsg() {
        return indicator("dsg", "Déclarations de grossesse en ligne", BOUQUET.at("volet 2, téléservices (DSG)"))
                .when(rateOf(DSG).atLeast(percent(30)))
                .pays(Points.of(5))
                .restingOn(BOUQUET_SPLIT);
    }

    /** DMPs fed, out of contacts; volet 2, usages. */
    private static Indicator dmpFeeding() {
        return indicator("dmp-feeding", "Alimentation du DMP", AVENANT_9.at("volet 2, usages (DMP)"))
                .when(rateOf(DMP).atLeast(percent(20)))
                .pays(Points.of(40));
    }

    /** Messages to patients through Mon espace santé, out of contacts; volet 2, usages. */
    private static Indicator patientMessages() {
        return indicator("patient-messages", "Messages aux patients", AVENANT_9.at("volet 2, usages (messagerie)"))
                .when(rateOf(MSS).atLeast(percent(5)))
                .pays(Points.of(40));
    }

    /** Able to code medical data; volet 2, codage. */
    private static Indicator coding() {
        return indicator("coding", "Capacité à coder les données médicales", AVENANT_9.at("volet 2, codage"))
                .when(attested(CODING))
                .pays(Points.of(50))
                .establishedBy(SWORN);
    }

    /** Part of coordinated care; volet 2, soins coordonnés. */
    private static Indicator coordinatedCare() {
        return indicator("coordinated-care", "Prise en charge coordonnée", AVENANT_9.at("volet 2, soins coordonnés"))
                .when(attested(COORDINATED_CARE))
                .pays(Points.of(120))
                .establishedBy(SWORN);
    }

    /** Services to patients with complex pathways; volet 2, services. */
    private static Indicator patientServices() {
        return indicator("patient-services", "Services offerts aux patients", AVENANT_9.at("volet 2, services"))
                .when(attested(PATIENT_SERVICES))
                .pays(Points.of(70))
                .establishedBy(SWORN);
    }

    /** Students supervised in the year; volet 2, maître de stage. */
    private static Indicator supervision() {
        return indicator("supervision", "Encadrement d’étudiants", AVENANT_9.at("volet 2, maître de stage"))
                .when(attested(SUPERVISION))
                .pays(Points.of(50))
                .establishedBy(SWORN);
    }

    /** Secured video equipment; volet 2, vidéotransmission. */
    private static Indicator video() {
        return indicator("video", "Vidéotransmission sécurisée", AVENANT_9.at("volet 2, vidéotransmission"))
                .when(attested(VIDEO))
                .pays(Points.of(50))
                .establishedBy(SWORN);
    }

    /** A connected medical device; volet 2, objets connectés. */
    private static Indicator connectedDevices() {
        return indicator(
                        "connected-devices",
                        "Équipements médicaux connectés",
                        AVENANT_9.at("volet 2, objets connectés"))
                .when(attested(CONNECTED_DEVICES))
                .pays(Points.of(25))
                .establishedBy(SWORN);
    }

    /** Part in the service d’accès aux soins; volet 2, SAS. */
    private static Indicator sas() {
        return indicator("sas", "Participation au SAS", AVENANT_9.at("volet 2, SAS"))
                .when(attested(SAS))
                .pays(Points.of(200));
    }

    /** Unscheduled care given for the SAS: up to 360 points, on a scale not known here; volet 2, SAS. */
    private static Indicator sasEffection() {
        return indicator("sas-effection", "Effection de soins pour le SAS", AVENANT_9.at("volet 2, SAS (effection)"))
                .when(countOf(SAS_EFFECTION_POINTS).atLeast(1))
                .pays(new EnteredPoints(SAS_EFFECTION_POINTS, Points.of(360)));
    }
}
