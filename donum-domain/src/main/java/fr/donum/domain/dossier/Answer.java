package fr.donum.domain.dossier;

/** The value of an {@link Attestation}. */
public enum Answer {
    /** The doctor has it. */
    YES,
    /** The doctor does not have it; what was not answered is missing instead. */
    NO,
    /** The requirement is waived for this doctor, as the LAP is for some specialties. */
    EXEMPT
}
