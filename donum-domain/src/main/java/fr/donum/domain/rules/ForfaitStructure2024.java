package fr.donum.domain.rules;

import static fr.donum.domain.criterion.Criterion.*;
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
import java.util.stream.Stream;

/**
 * The forfait structure of 2024 and of 2025: convention médicale 2024-2029, art. 28-2 and annexe 9. One text with the same
 * figures; only the SESAM-Vitale version is worded otherwise. Places are those of the guide of 2025.
 *
 * <p>A doctors' site gives volet 2 of 2024 as 883 points (6 181 EUR): the headline published for 2023. The items it lists
 * itself sum to 835, as here.
 */
record ForfaitStructure2024(int year) {
    private static final LegalSource ANNEXE_9 =
            LegalSource.of("Convention médicale 2024-2029, art. 28-2 et annexe 9", Confidence.OFFICIAL);

    private static final FromYear<String> SESAM_VITALE_VERSION = FromYear.from(
                    2024, "SESAM-Vitale 1.40 addendum 8 (appli carte Vitale)")
            .then(2025, "SESAM-Vitale 1.40 addendum 8 apCV, avenants TP ALD-maternité, 12, 13 et 18");

    static Stream<Scheme> all() {
        return Stream.of(2024, 2025).map(ForfaitStructure2024::new).map(ForfaitStructure2024::scheme);
    }

    private Scheme scheme() {
        return Scheme.ofYear(
                "forfait-structure-" + year,
                year,
                "Forfait structure " + year,
                ANNEXE_9,
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
                        sas()));
    }

    /** Ségur-referenced software with a LAP certified by the HAS, on 31 December; volet 1, indicateur 1. */
    private Indicator software() {
        return indicator("software", "Logiciel référencé Ségur avec LAP certifié", ANNEXE_9.at("volet 1, indicateur 1"))
                .when(allOf(attested(SEGUR), attested(LAP).exemptFor(LapExemptSpecialties.ALL)))
                .establishedBy(ATTESTED);
    }

    /**
     * SESAM-Vitale up to the avenants published at the end of the year before, and used to bill; volet 1, indicateur 2.
     * For 2025 as for 2024, those published by the end of 2023.
     */
    private Indicator sesamVitale() {
        return indicator("sesam-vitale", SESAM_VITALE_VERSION.in(year), ANNEXE_9.at("volet 1, indicateur 2"))
                .when(attested(SESAM_VITALE));
    }

    /** Two thirds of all acts sent as FSE; volet 1, indicateur 3. */
    private static Indicator fse() {
        return indicator("fse", "Taux de télétransmission", ANNEXE_9.at("volet 1, indicateur 3"))
                .when(rateOf(FSE).atLeast(fraction(2, 3)));
    }

    /** Opening hours displayed in the Annuaire santé; volet 1, indicateur 4. */
    private static Indicator openingHours() {
        return indicator(
                        "opening-hours",
                        "Horaires affichés dans l’Annuaire santé",
                        ANNEXE_9.at("volet 1, indicateur 4"))
                .when(attested(OPENING_HOURS))
                .establishedBy(DECLARED);
    }

    /** Sick-leave notices made online; volet 2, indicateur 1. */
    private static Indicator aat() {
        return indicator("aat", "Arrêts de travail en ligne", ANNEXE_9.at("volet 2, indicateur 1 (AAT)"))
                .when(rateOf(AAT).atLeast(percent(90)))
                .pays(Points.parse("22.5"));
    }

    /** Care protocols made online; volet 2, indicateur 1. */
    private static Indicator pse() {
        return indicator("pse", "Protocoles de soins électroniques", ANNEXE_9.at("volet 2, indicateur 1 (PSE)"))
                .when(rateOf(PSE).atLeast(percent(90)))
                .pays(Points.parse("22.5"));
    }

    /** Declarations of a médecin traitant made online; volet 2, indicateur 1. */
    private static Indicator dcmt() {
        return indicator("dcmt", "Déclarations médecin traitant en ligne", ANNEXE_9.at("volet 2, indicateur 1 (DCMT)"))
                .when(rateOf(DCMT).atLeast(percent(90)))
                .pays(Points.parse("22.5"));
    }

    /** Certificates for work accidents and diseases made online; volet 2, indicateur 1. */
    private static Indicator cmatmp() {
        return indicator("cmatmp", "Certificats AT-MP en ligne", ANNEXE_9.at("volet 2, indicateur 1 (CM AT-MP)"))
                .when(rateOf(CMATMP).atLeast(percent(50)))
                .pays(Points.parse("22.5"));
    }

    /** Transport prescriptions made online; volet 2, indicateur 1. */
    private static Indicator spe() {
        return indicator("spe", "Prescriptions de transport en ligne", ANNEXE_9.at("volet 2, indicateur 1 (SPE)"))
                .when(rateOf(SPE).atLeast(percent(30)))
                .pays(Points.of(10));
    }

    /** Declarations of pregnancy made online; volet 2, indicateur 1. */
    private static Indicator dsg() {
        return indicator("dsg", "Déclarations de grossesse en ligne", ANNEXE_9.at("volet 2, indicateur 1 (DSG)"))
                .when(rateOf(DSG).atLeast(percent(50)))
                .pays(Points.of(10));
    }

    /** DMPs fed, out of contacts; volet 2, indicateur 1. */
    private static Indicator dmpFeeding() {
        return indicator("dmp-feeding", "Alimentation du DMP", ANNEXE_9.at("volet 2, indicateur 1 (DMP)"))
                .when(rateOf(DMP).atLeast(percent(30)))
                .pays(Points.of(40));
    }

    /** Messages to patients through Mon espace santé, out of contacts; volet 2, indicateur 1. */
    private static Indicator patientMessages() {
        return indicator("patient-messages", "Messages aux patients", ANNEXE_9.at("volet 2, indicateur 1 (messagerie)"))
                .when(rateOf(MSS).atLeast(percent(10)))
                .pays(Points.of(40));
    }

    /** Health products prescribed through the téléservice; volet 2, indicateur 1. */
    private static Indicator ePrescription() {
        return indicator(
                        "e-prescription",
                        "Ordonnance numérique",
                        ANNEXE_9.at("volet 2, indicateur 1 (ordonnance numérique)"))
                .when(rateOf(ORDONNANCE).atLeast(percent(40)))
                .pays(Points.of(40));
    }

    /** One FSE by the appli carte Vitale; volet 2, indicateur 1. */
    private static Indicator appCarteVitale() {
        return indicator(
                        "app-carte-vitale",
                        "Appli carte Vitale",
                        ANNEXE_9.at("volet 2, indicateur 1 (appli carte Vitale)"))
                .when(countOf(APCV_FSE).atLeast(1))
                .pays(Points.of(40));
    }

    /** Able to code medical data; volet 2, indicateur 2. */
    private static Indicator coding() {
        return indicator("coding", "Capacité à coder les données médicales", ANNEXE_9.at("volet 2, indicateur 2"))
                .when(attested(CODING))
                .pays(Points.of(50))
                .establishedBy(SWORN);
    }

    /** Part of coordinated care; volet 2, indicateur 3. */
    private static Indicator coordinatedCare() {
        return indicator("coordinated-care", "Prise en charge coordonnée", ANNEXE_9.at("volet 2, indicateur 3"))
                .when(attested(COORDINATED_CARE))
                .pays(Points.of(120))
                .establishedBy(SWORN);
    }

    /** Services to patients with complex pathways; volet 2, indicateur 4. */
    private static Indicator patientServices() {
        return indicator("patient-services", "Services offerts aux patients", ANNEXE_9.at("volet 2, indicateur 4"))
                .when(attested(PATIENT_SERVICES))
                .pays(Points.of(70))
                .establishedBy(SWORN);
    }

    /** Students supervised in the year; volet 2, indicateur 5. */
    private static Indicator supervision() {
        return indicator("supervision", "Encadrement d’étudiants", ANNEXE_9.at("volet 2, indicateur 5"))
                .when(attested(SUPERVISION))
                .pays(Points.of(50))
                .establishedBy(SWORN);
    }

    /** Secured video equipment; volet 2, indicateur 6. */
    private static Indicator video() {
        return indicator("video", "Vidéotransmission sécurisée", ANNEXE_9.at("volet 2, indicateur 6"))
                .when(attested(VIDEO))
                .pays(Points.of(50))
                .establishedBy(SWORN);
    }

    /** A connected medical device; volet 2, indicateur 7. */
    private static Indicator connectedDevices() {
        return indicator("connected-devices", "Équipements médicaux connectés", ANNEXE_9.at("volet 2, indicateur 7"))
                .when(attested(CONNECTED_DEVICES))
                .pays(Points.of(25))
                .establishedBy(SWORN);
    }

    /** Part in the service d’accès aux soins; volet 2, indicateur 8. */
    private static Indicator sas() {
        return indicator("sas", "Participation au SAS", ANNEXE_9.at("volet 2, indicateur 8"))
                .when(attested(SAS))
                .pays(Points.of(200));
    }
}
