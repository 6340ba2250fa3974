package fr.donum.domain.dossier;

/**
 * What a doctor attests, or the caisse holds as established, of the situation on 31 December: yes or no. What each takes
 * is set by the guide of the forfait structure 2025; the text that asks for it says more.
 */
public enum Attestation implements Metric {
    SEGUR("segur", "Logiciel référencé Ségur"),
    /** A provisional certificate counts. */
    LAP("lap", "Logiciel d’aide à la prescription certifié HAS"),
    /** The version that the text at hand asks for, not the latest one. */
    SESAM_VITALE("sesam_vitale", "Version SESAM-Vitale exigée"),
    OPENING_HOURS("horaires", "Horaires d’ouverture affichés dans l’Annuaire santé"),
    DMP_SOFTWARE("logiciel_dmp", "Logiciel compatible DMP"),
    SECURE_MESSAGING("messagerie", "Messagerie sécurisée de santé"),
    /** To feed registers of patients from coded summaries. */
    CODING("codage", "Capacité à coder les données médicales"),
    /** A MSP, ESP, ESS or CPTS; or at least four RCPs a year, a care network, HAD or EHPAD coordination, ASALEE. */
    COORDINATED_CARE("soins_coordonnes", "Prise en charge coordonnée"),
    /** Help with complex pathways, in the practice or outside; a booking platform alone does not count. */
    PATIENT_SERVICES("services_patients", "Services offerts aux patients"),
    SUPERVISION("maitre_de_stage", "Encadrement d’étudiants"),
    /** A complete, secured solution or a paid subscription; consumer video calls do not count. */
    VIDEO("video", "Équipement de vidéotransmission sécurisée"),
    /** At least one device of the national list; scales and thermometers are not on it. */
    CONNECTED_DEVICES("objets_connectes", "Équipements médicaux connectés"),
    /** Two hours a week open to patients not known, and enrolled with the SAS, in a département that has one. */
    SAS("sas", "Participation au service d’accès aux soins");

    private final String id;
    private final String title;
    /** A bit of its own among all metrics. */
    final long bit;

    Attestation(String id, String title) {
        this.id = id;
        this.title = title;
        this.bit = 1L << ordinal();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether a text knows an exemption from it: only {@link #LAP}. */
    public boolean mayBeExempt() {
        return this == LAP;
    }
}
