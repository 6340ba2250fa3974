package fr.donum.domain.dossier;

import fr.donum.domain.quantity.Ratio;
import java.util.Optional;

/**
 * What a doctor does digitally, out of how much. Defined by the guide of the forfait structure 2025, volet 1 (FSE) and
 * volet 2; other schemes are taken to count alike.
 *
 * <p>The six téléservices (DCMT, PSE, AAT, CM AT-MP, SPE, DSG) share one rate: made online, out of all made online or on
 * paper; patients of the régime général only; over the calendar year.
 */
public enum Usage implements Metric {
    /**
     * Acts sent in secured mode (SESAM-Vitale or SESAM sans Vitale), out of all acts, electronic or on paper; every
     * régime, every place of practice; over the {@code fr.donum.domain.rules.FsePeriod}.
     *
     * <p>Left out on both sides: patients under AME or with a provisional NIR; infants under three months; acts billed by
     * an establishment (form S3404); and, unless sent in secured mode, acts for residents of an EHPAD, téléconsultations
     * and télé-expertises.
     */
    FSE("fse", "Télétransmission (FSE)", true),
    /**
     * Declarations of a médecin traitant. Those a caisse made for a patient without one ("aller vers") count as online.
     *
     * <p>Left out: patients in subsistance, or of another caisse; families cancelled, purged or empty; NIRs that begin
     * with 5 to 9.
     */
    DCMT("dcmt", "Déclarations médecin traitant en ligne (DCMT)", true),
    /** Care protocols of patients with an ALD. */
    PSE("pse", "Protocoles de soins électroniques (PSE)", true),
    /**
     * Sick-leave notices. The rate that AmeliPro displays is below the one used for payment, which adds what is
     * reprocessed by hand.
     */
    AAT("aat", "Arrêts de travail en ligne (AAT)", true),
    /** Medical certificates for accidents at work and occupational diseases. */
    CMATMP("cmatmp", "Certificats AT-MP en ligne", true),
    /** Transport prescriptions; of all of them, only those that the Assurance Maladie paid for. */
    SPE("spe", "Prescriptions de transport en ligne (SPE)", true),
    /** Simplified declarations of pregnancy. */
    DSG("dsg", "Déclarations de grossesse en ligne (DSG)", true),
    /**
     * Distinct pairs of a DMP and a day on which the doctor fed it, out of contacts: distinct pairs of a patient and a
     * day of care with a billed act. Feeding without a billed act takes it above 100 %.
     */
    DMP("dmp", "Alimentation du DMP", false),
    /**
     * Prescriptions of health products (medicines and LPP) made through the téléservice, out of all of them, online or
     * on paper; distinct pairs of a patient and a day on both sides.
     */
    ORDONNANCE("ordonnance", "Ordonnances numériques", false),
    /**
     * Messages sent to patients through Mon espace santé, out of contacts as for {@link #DMP}. Several messages to one
     * patient may take it above 100 %.
     */
    MSS("mss", "Messages aux patients (Mon espace santé)", false),
    /** FSE made with the appli carte Vitale, out of all FSE; asked as a share by avenant 9 only. */
    APCV("apcv", "Part des FSE par appli carte Vitale", true);

    /** Beyond any practice: a number of acts, patients or euros this large is something else. */
    static final long MOST = 1_000_000_000;

    private static final Ratio DOUBTFUL = Ratio.percent(150);
    private static final Ratio IMPOSSIBLE = Ratio.percent(1000);

    private final String id;
    private final String title;
    /** A bit of its own among all metrics. */
    final long bit;

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

    /** Whether the numerator counts a part of the denominator, so that a rate above 100 % is an error. */
    public boolean isPartOfWhole() {
        return partOfWhole;
    }

    /** What is wrong with counts; 0/0 says that there was no such act. */
    public Optional<Flaw> flaw(long done, long total) {
        if (done < 0 || total < 0) {
            return Optional.of(Flaw.NEGATIVE);
        }
        if (done > MOST || total > MOST) {
            return Optional.of(Flaw.TOO_LARGE);
        }
        if (done <= total) {
            return Optional.empty();
        }
        if (partOfWhole || total == 0) {
            return Optional.of(Flaw.PART_EXCEEDS_WHOLE);
        }
        return Ratio.of(done, total).exceeds(DOUBTFUL) ? Optional.of(Flaw.DOUBTFUL_RATE) : Optional.empty();
    }

    /** What is wrong with a rate that is given without counts. */
    public Optional<Flaw> flaw(Ratio rate) {
        if (partOfWhole) {
            return rate.exceeds(Ratio.ONE) ? Optional.of(Flaw.ABOVE_100_PERCENT) : Optional.empty();
        }
        if (rate.exceeds(IMPOSSIBLE)) {
            return Optional.of(Flaw.IMPOSSIBLE_RATE);
        }
        return rate.exceeds(DOUBTFUL) ? Optional.of(Flaw.DOUBTFUL_RATE) : Optional.empty();
    }
}
