package fr.donum.domain.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which columns a scheme reads and where its thresholds lie: only to aim random dossiers at them.
 *
 * @param means sets of usages whose mean has one target
 * @param rates the target of each usage that stands alone
 */
record Terrain(List<String> attestations, List<Mean> means, Map<String, Target> rates, List<String> counts) {

    /** A target as a small fraction. */
    record Target(int numerator, int denominator) {}

    /** Usages whose mean must reach so many percent. */
    record Mean(int percent, List<String> usages) {}

    private static final List<String> DECLARED = List.of(
            "codage", "soins_coordonnes", "services_patients", "maitre_de_stage", "video", "objets_connectes", "sas");

    private static final List<String> BOUQUET = List.of("aat", "pse", "dcmt", "cmatmp", "spe", "dsg", "dmp", "mss");

    static Terrain of(String scheme) {
        return switch (scheme) {
            case "donum-2026", "donum-2027" -> donum(60, 30);
            case "donum-2028", "donum-2029" -> donum(80, 60);
            case "forfait-structure-2022" ->
                forfait(
                        List.of("logiciel_dmp", "lap", "messagerie", "sesam_vitale", "segur", "horaires"),
                        percents(BOUQUET, 80, 80, 90, 30, 10, 30, 20, 5),
                        List.of("sas_effection_points"));
            case "forfait-structure-2023" -> from2023(30, percents(BOUQUET, 70, 80, 90, 45, 20, 10, 10, 5));
            case "forfait-structure-2024", "forfait-structure-2025" ->
                from2023(40, percents(BOUQUET, 90, 90, 90, 50, 30, 50, 30, 10));
            case "avenant-9-usage-2022" -> usage(List.of("dmp", "mss"), 20, 5);
            case "avenant-9-usage-2023" -> usage(List.of("dmp", "mss", "ordonnance", "apcv"), 20, 5, 50, 5);
            default -> throw new IllegalArgumentException("Terrain does not know " + scheme);
        };
    }

    private static Terrain donum(int core, int option) {
        return new Terrain(
                List.of("segur", "lap", "sesam_vitale"),
                List.of(
                        new Mean(core, List.of("dcmt", "pse", "fse", "aat")),
                        new Mean(option, List.of("cmatmp", "spe", "dsg")),
                        new Mean(option, List.of("dmp", "ordonnance"))),
                Map.of(),
                List.of("apcv_fse", "mss_messages"));
    }

    private static Terrain from2023(int prescriptions, Map<String, Target> rates) {
        rates.put("ordonnance", new Target(prescriptions, 100));
        return forfait(List.of("segur", "lap", "sesam_vitale", "horaires"), rates, List.of("apcv_fse"));
    }

    private static Terrain forfait(List<String> volet1, Map<String, Target> rates, List<String> counts) {
        rates.put("fse", new Target(2, 3));
        List<String> attestations =
                Stream.concat(volet1.stream(), DECLARED.stream()).toList();
        return new Terrain(attestations, List.of(), rates, counts);
    }

    private static Terrain usage(List<String> usages, int... percents) {
        return new Terrain(List.of(), List.of(), percents(usages, percents), List.of());
    }

    private static Map<String, Target> percents(List<String> usages, int... percents) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (int i = 0; i < percents.length; i++) {
            targets.put(usages.get(i), new Target(percents[i], 100));
        }
        return targets;
    }
}
