package fr.donum.domain.dossier;

/** What a doctor attests, or the caisse holds as established: yes or no. */
public enum Attestation implements Metric {
    SEGUR("segur", "Logiciel référencé Ségur"),
    LAP("lap", "Logiciel d’aide à la prescription certifié HAS"),
    SESAM_VITALE("sesam_vitale", "Version SESAM-Vitale exigée"),
    OPENING_HOURS("horaires", "Horaires d’ouverture affichés dans l’Annuaire santé"),
    DMP_SOFTWARE("logiciel_dmp", "Logiciel compatible DMP"),
    SECURE_MESSAGING("messagerie", "Messagerie sécurisée de santé"),
    CODING("codage", "Capacité à coder les données médicales"),
    COORDINATED_CARE("soins_coordonnes", "Prise en charge coordonnée"),
    PATIENT_SERVICES("services_patients", "Services offerts aux patients"),
    SUPERVISION("maitre_de_stage", "Encadrement d’étudiants"),
    VIDEO("video", "Équipement de vidéotransmission sécurisée"),
    CONNECTED_DEVICES("objets_connectes", "Équipements médicaux connectés"),
    SAS("sas", "Participation au service d’accès aux soins");

    private final String id;
    private final String title;
    private final long bit;

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

    @Override
    public long bit() {
        return bit;
    }

    /** Whether a text knows an exemption from it: only {@link #LAP}. */
    public boolean mayBeExempt() {
        return this == LAP;
    }
}
