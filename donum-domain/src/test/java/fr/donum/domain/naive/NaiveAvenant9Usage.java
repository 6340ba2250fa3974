package fr.donum.domain.naive;

import java.util.List;

/** The usage incentives as avenant 9 wrote them: 40 points each, no prerequisite. */
final class NaiveAvenant9Usage {
    private NaiveAvenant9Usage() {}

    static NaiveResult of2022(Columns c) {
        return NaiveResult.of(c, 0, List.of(rate(c, "dmp-feeding", "dmp", 20), rate(c, "patient-messages", "mss", 5)));
    }

    static NaiveResult of2023(Columns c) {
        return NaiveResult.of(
                c,
                0,
                List.of(
                        rate(c, "dmp-feeding", "dmp", 20),
                        rate(c, "patient-messages", "mss", 5),
                        rate(c, "e-prescription", "ordonnance", 50),
                        rate(c, "app-carte-vitale", "apcv", 5)));
    }

    private static Item rate(Columns c, String id, String usage, int percent) {
        return Item.optional(id, 2 * 40, c.rateAtLeast(Fraction.percent(percent), usage));
    }
}
