package fr.donum.domain.naive;

import java.util.List;

/** DONUM: two prerequisites worth 280 points together, three options. */
final class NaiveDonum {
    private NaiveDonum() {}

    /** Targets in percent. */
    static NaiveResult evaluate(Columns c, int core, int option, boolean zeroDenominatorCountsAsZero) {
        NaiveMean mean = new NaiveMean(c, zeroDenominatorCountsAsZero);
        return NaiveResult.of(
                c,
                2 * 280,
                List.of(
                        Item.prerequisite(
                                "equipment",
                                Reply.allOf(c.attested("segur"), c.attested("lap"), c.attested("sesam_vitale"))),
                        Item.prerequisite("core-teleservices", mean.reaches(core, "dcmt", "pse", "fse", "aat")),
                        Item.optional("other-teleservices", 2 * 60, mean.reaches(option, "cmatmp", "spe", "dsg")),
                        Item.optional("records-and-prescriptions", 2 * 60, mean.reaches(option, "dmp", "ordonnance")),
                        Item.optional(
                                "app-and-messaging",
                                2 * 20,
                                Reply.allOf(c.countAtLeastOne("apcv_fse"), c.countAtLeastOne("mss_messages")))));
    }
}
