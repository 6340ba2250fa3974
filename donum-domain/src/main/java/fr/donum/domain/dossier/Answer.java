package fr.donum.domain.dossier;

/** The value of an {@link Attestation}. */
public enum Answer {
    YES,
    NO,
    /** The requirement is waived for this doctor, as the LAP is for some specialties. */
    EXEMPT
}
