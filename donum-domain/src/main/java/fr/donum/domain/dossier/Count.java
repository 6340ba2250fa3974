package fr.donum.domain.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        PIECES(1, Usage.MOST),
        /** Points (half points); the SAS grants 360 at most. */
        POINTS(2, 360),
        /** Euros (cents); more than the largest list can be paid. */
        EUROS(100, 10 * Usage.MOST);

        private final int parts;
        private final long most;

        Unit(int parts, long most) {
            this.parts = parts;
            this.most = most;
        }

        /** How many of what a value is kept in make one: 2 half points, 100 cents. */
        public int parts() {
            return parts;
        }

        /** The most there can be. */
        public long most() {
            return most;
        }

        /** What is wrong with so many of it. */
        public Optional<Flaw> flaw(BigDecimal value) {
            if (value.signum() < 0) {
                return Optional.of(Flaw.NEGATIVE);
            }
            if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
                return Optional.of(Flaw.TOO_LARGE);
            }
            boolean isWhole = inParts(value).stripTrailingZeros().scale() <= 0;
            return isWhole ? Optional.empty() : Optional.of(Flaw.NOT_IN_UNIT);
        }

        /**
         * So many of it in what a value is kept in.
         *
         * @throws ArithmeticException if the value is finer
         */
        public long kept(BigDecimal value) {
            return inParts(value).longValueExact();
        }

        private BigDecimal inParts(BigDecimal value) {
            return value.multiply(BigDecimal.valueOf(parts));
        }
    }

    /** Those that are a part of another. */
    static final List<Count> PARTS =
            Stream.of(values()).filter(count -> !count.wholes().isEmpty()).toList();

    private final String id;
    private final String title;
    /** A bit of its own among all metrics. */
    final long bit;

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

    /** What one of it is, and what a value is kept in. */
    public Unit unit() {
        return unit;
    }

    /** What it counts a part of, so that it is never more: the nearest first. */
    public List<Count> wholes() {
        return switch (this) {
            case ALD_VSM -> List.of(ALD_PATIENTS);
            case VSM_STRUCTURED -> List.of(ALD_VSM, ALD_PATIENTS);
            case APCV_FSE, MSS_MESSAGES, SAS_EFFECTION_POINTS, ALD_PATIENTS, VSM_ALREADY_PAID -> List.of();
        };
    }

    /** What is wrong with a number of acts, points or euros. */
    public Optional<Flaw> flaw(BigDecimal value) {
        return unit.flaw(value);
    }

    /** The same, of a value in what it is kept in: acts, half points, cents. */
    public Optional<Flaw> flaw(long kept) {
        if (kept < 0) {
            return Optional.of(Flaw.NEGATIVE);
        }
        return kept > unit.most * unit.parts ? Optional.of(Flaw.TOO_LARGE) : Optional.empty();
    }

    /**
     * A number of acts, points or euros in what it is kept in.
     *
     * @throws IllegalArgumentException if it has a flaw
     */
    public long inUnit(BigDecimal value) {
        Optional<Flaw> flaw = flaw(value);
        if (flaw.isPresent()) {
            throw new IllegalArgumentException("Not a number of " + id + ": " + flaw.get());
        }
        return unit.kept(value);
    }
}
