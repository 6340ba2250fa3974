package fr.donum.domain.naive;

import java.util.List;
import java.util.Map;

/** What each scheme pays, computed a second time from plain columns, without any class of the domain. */
public final class NaiveEvaluator {
    /** The schemes it knows. */
    public static final List<String> SCHEMES = List.of(
            "donum-2026",
            "donum-2027",
            "donum-2028",
            "donum-2029",
            "forfait-structure-2022",
            "forfait-structure-2023",
            "forfait-structure-2024",
            "forfait-structure-2025",
            "avenant-9-usage-2022",
            "avenant-9-usage-2023",
            "vsm-2023",
            "vsm-2024");

    private NaiveEvaluator() {}

    /**
     * Evaluates one practice.
     *
     * @param columns canonical columns; what is absent is missing
     * @param zeroDenominatorCountsAsZero whether a rate of 0/0 is 0 in a mean, instead of leaving it
     * @throws IllegalArgumentException for a scheme or a cell it does not know
     */
    public static NaiveResult evaluate(
            String scheme, Map<String, String> columns, boolean zeroDenominatorCountsAsZero) {
        Columns c = new Columns(columns);
        return switch (scheme) {
            case "donum-2026", "donum-2027" -> NaiveDonum.evaluate(c, 60, 30, zeroDenominatorCountsAsZero);
            case "donum-2028", "donum-2029" -> NaiveDonum.evaluate(c, 80, 60, zeroDenominatorCountsAsZero);
            case "forfait-structure-2022" -> NaiveForfaitStructure.of2022(c);
            case "forfait-structure-2023" -> NaiveForfaitStructure.of2023(c);
            case "forfait-structure-2024", "forfait-structure-2025" -> NaiveForfaitStructure.of2024(c);
            case "avenant-9-usage-2022" -> NaiveAvenant9Usage.of2022(c);
            case "avenant-9-usage-2023" -> NaiveAvenant9Usage.of2023(c);
            case "vsm-2023" -> NaiveVsm.evaluate(c, false);
            case "vsm-2024" -> NaiveVsm.evaluate(c, true);
            default -> throw new IllegalArgumentException("NaiveEvaluator does not know " + scheme);
        };
    }
}
