package fr.donum.domain.scheme;

import java.io.Serializable;

/** How an indicator is established, and which proof the doctor owes. */
public record Evidence(Established established, Proof proof) implements Serializable {
    /** The Assurance Maladie measures it; nothing to send. */
    public static final Evidence MEASURED = new Evidence(Established.MEASURED, Proof.NONE);

    /** The doctor declares it on his honour. */
    public static final Evidence SWORN = new Evidence(Established.DECLARED, Proof.SWORN_STATEMENT);

    /** The doctor declares it, without more. */
    public static final Evidence DECLARED = new Evidence(Established.DECLARED, Proof.NONE);

    /** The doctor declares it and sends an invoice or his vendor's attestation. */
    public static final Evidence ATTESTED = new Evidence(Established.DECLARED, Proof.VENDOR_ATTESTATION);

    /** Who establishes it. */
    public enum Established {
        /** The Assurance Maladie. */
        MEASURED,
        /** The doctor. */
        DECLARED
    }

    /** What must be shown. */
    public enum Proof {
        /** Nothing. */
        NONE,
        /** A statement on his honour. */
        SWORN_STATEMENT,
        /** An invoice, or the vendor’s attestation. */
        VENDOR_ATTESTATION
    }
}
