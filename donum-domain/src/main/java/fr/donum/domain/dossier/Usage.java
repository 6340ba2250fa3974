package fr.donum.domain.dossier;

/**
 * What a doctor does digitally, out of how much. For the rates of a téléservice the numerator is what was made online
 * and the denominator all of it, online and on paper, for the régime général, over the calendar year.
 */
public enum Usage implements Metric {
    FSE("fse", "Télétransmission (FSE)", true),
    DCMT("dcmt", "Déclarations médecin traitant en ligne (DCMT)", true),
    PSE("pse", "Protocoles de soins électroniques (PSE)", true),
    AAT("aat", "Arrêts de travail en ligne (AAT)", true),
    CMATMP("cmatmp", "Certificats AT-MP en ligne", true),
    SPE("spe", "Prescriptions de transport en ligne (SPE)", true),
    DSG("dsg", "Déclarations de grossesse en ligne (DSG)", true),
    /** Distinct (patient, date) fed, out of contacts. */
    DMP("dmp", "Alimentation du DMP", false),
    /** Prescriptions of health products made through the téléservice, out of distinct (patient, date). */
    ORDONNANCE("ordonnance", "Ordonnances numériques", false),
    /** Messages sent to patients, out of contacts. */
    MSS("mss", "Messages aux patients (Mon espace santé)", false),
    /** FSE made with the appli carte Vitale, out of all FSE. */
    APCV("apcv", "Part des FSE par appli carte Vitale", true);

    private final String id;
    private final String title;
    private final long bit;
    private final boolean partOfWhole;

    Usage(String id, String title, boolean partOfWhole) {
        this.id = id;
        this.title = title;
        this.bit = 1L << (Attestation.values().length + ordinal());
        this.partOfWhole = partOfWhole;
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

    /** Whether the numerator counts a part of the denominator, so that a rate above 100 % is an error. */
    public boolean isPartOfWhole() {
        return partOfWhole;
    }
}
