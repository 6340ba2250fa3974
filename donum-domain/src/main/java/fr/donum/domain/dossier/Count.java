package fr.donum.domain.dossier;

/** What is simply counted. */
public enum Count implements Metric {
    /** In the year; texts that ask for one FSE at least look here, avenant 9 looks at {@link Usage#APCV}. */
    APCV_FSE("apcv_fse", "FSE faites avec l’appli carte Vitale", Unit.PIECES),
    /** In the year; a rate of contacts is {@link Usage#MSS}. */
    MSS_MESSAGES("mss_messages", "Messages envoyés à des patients par Mon espace santé", Unit.PIECES),
    /** As notified for 2022: their scale is not known here. */
    SAS_EFFECTION_POINTS("sas_effection_points", "Points d’effection du SAS", Unit.POINTS),
    ALD_PATIENTS("ald_patients", "Patients en ALD de la patientèle médecin traitant", Unit.PIECES),
    /** Part of {@link #ALD_PATIENTS}; also taken for the number of VSMs. */
    ALD_VSM("ald_vsm", "Patients en ALD avec un VSM dans leur DMP", Unit.PIECES),
    /** Part of {@link #ALD_VSM}: VSMs fed in the structured format of the CI-SIS, not as a document. */
    VSM_STRUCTURED("vsm_structures", "VSM structurés", Unit.PIECES),
    /** Paid for an earlier assessment of the VSMs. */
    VSM_ALREADY_PAID("vsm_deja_verse", "Montant VSM déjà versé", Unit.EUROS);

    /** What one of it is; the unit a value is kept in is in parentheses. */
    public enum Unit {
        /** Acts, messages, patients (one each). */
        PIECES,
        /** Points (half points). */
        POINTS,
        /** Euros (cents). */
        EUROS
    }

    private final String id;
    private final String title;
    private final long bit;
    private final Unit unit;

    Count(String id, String title, Unit unit) {
        this.id = id;
        this.title = title;
        this.bit = 1L << (Attestation.values().length + Usage.values().length + ordinal());
        this.unit = unit;
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

    public Unit unit() {
        return unit;
    }
}
