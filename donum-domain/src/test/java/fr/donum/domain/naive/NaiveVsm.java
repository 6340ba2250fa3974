package fr.donum.domain.naive;

import java.util.Map;

/** VSM: 1 500 or 3 000 euros, a fifth more when structured, in proportion to the list. */
final class NaiveVsm {
    private static final Fraction BONUS = Fraction.of(6, 5);
    private static final NaiveResult NOTHING = new NaiveResult(0, 0, 0, 0, Map.of("vsm", NaiveVerdict.MISSED), false);

    private final Columns c;
    private final boolean deductsWhatWasPaid;

    private NaiveVsm(Columns c, boolean deductsWhatWasPaid) {
        this.c = c;
        this.deductsWhatWasPaid = deductsWhatWasPaid;
    }

    static NaiveResult evaluate(Columns columns, boolean deductsWhatWasPaid) {
        return new NaiveVsm(columns, deductsWhatWasPaid).evaluate();
    }

    private NaiveResult evaluate() {
        if (c.isNeutralised("vsm") || c.isNeutralised("ald_patients") || c.isNeutralised("ald_vsm")) {
            return NOTHING;
        }
        if (c.has("ald_patients") && !c.number("ald_patients").exceeds(Fraction.ZERO)) {
            return NOTHING;
        }
        if (!c.has("ald_patients") || !c.has("ald_vsm")) {
            return paid(Fraction.ZERO, Fraction.of(3000, 1), NaiveVerdict.UNKNOWN);
        }
        Fraction all = c.number("ald_patients");
        Fraction done = c.number("ald_vsm");
        if (!done.reaches(all.times(Fraction.percent(50)))) {
            return NOTHING;
        }
        Fraction tier = Fraction.of(done.reaches(all.times(Fraction.percent(90))) ? 3000 : 1500, 1);
        return paid(tier, tier, NaiveVerdict.MET);
    }

    private NaiveResult paid(Fraction least, Fraction most, NaiveVerdict verdict) {
        Reply structured = structured();
        Fraction low = structured == Reply.MET ? least.times(BONUS) : least;
        Fraction high = structured == Reply.MET || structured == Reply.UNKNOWN ? most.times(BONUS) : most;
        if (!c.has("patientele")) {
            return new NaiveResult(0, 0, 0, 0, Map.of("vsm", verdict), true);
        }
        boolean isPaidUnknown = deductsWhatWasPaid && !c.has("vsm_deja_verse");
        long assured = isPaidUnknown ? 0 : cents(low.times(listFactor()));
        return new NaiveResult(0, 0, assured, cents(high.times(listFactor())), Map.of("vsm", verdict), false);
    }

    /** More than a third of the VSMs; exactly a third is not enough, and none is not, however many VSMs there are. */
    private Reply structured() {
        if (c.isNeutralised("vsm_structures")) {
            return Reply.NEUTRALISED;
        }
        if (c.has("vsm_structures") && !c.number("vsm_structures").exceeds(Fraction.ZERO)) {
            return Reply.MISSED;
        }
        if (!c.has("vsm_structures") || !c.has("ald_vsm")) {
            return Reply.UNKNOWN;
        }
        return Reply.of(c.number("vsm_structures").times(Fraction.of(3, 1)).exceeds(c.number("ald_vsm")));
    }

    /** A list is one of under-16s only when it says so: without {@code patientele_moins_16} the reference is 800. */
    private Fraction listFactor() {
        Fraction list = c.number("patientele");
        boolean childrenOnly = c.has("patientele_moins_16")
                && c.number("patientele_moins_16").reaches(list)
                && list.reaches(c.number("patientele_moins_16"));
        return list.over(childrenOnly ? 600 : 800);
    }

    /** Rounded once; what is due at best, where the amount already paid is not stated. */
    private long cents(Fraction euros) {
        boolean deduct = deductsWhatWasPaid && c.has("vsm_deja_verse");
        Fraction due = deduct ? euros.minus(c.number("vsm_deja_verse")) : euros;
        return due.atLeast(Fraction.ZERO).times(Fraction.of(100, 1)).rounded();
    }
}
