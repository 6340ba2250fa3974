package fr.donum.domain.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RandomDossiersTest {
    static final List<String> SCHEMES = NaiveEvaluator.SCHEMES;

    private static final Pattern FIGURE = Pattern.compile("_(num|den|taux)$");

    private static final int DOSSIERS = 1000;

    /** What is not a metric, or whose absence has a meaning of its own. */
    private static final Set<String> NOT_COMPLETED = Set.of("neutralises", "patientele_moins_16");

    @Test
    void the_same_seed_makes_the_same_dossiers() {
        assertThat(some("donum-2026", 1)).isEqualTo(some("donum-2026", 1)).isNotEqualTo(some("donum-2026", 2));
    }

    @Test
    void every_kind_of_figure_occurs() {
        Set<String> values = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String scheme : SCHEMES) {
            some(scheme, 3).forEach(columns -> {
                names.addAll(columns.keySet());
                values.addAll(columns.values());
            });
        }

        assertThat(values).contains("oui", "non", "exempt", "core-teleservices", "fse", "66,6667");
        assertThat(names).contains("pse_taux", "pse_num", "apcv_den", "vsm_structures", "sas_effection_points");
        assertThat(some("donum-2026", 3))
                .anyMatch(columns -> "0".equals(columns.get("pse_den")))
                .anyMatch(columns -> columns.getOrDefault("pse_den", "").length() > 8);
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void every_verdict_of_every_indicator_occurs(String scheme) {
        Map<String, Set<NaiveVerdict>> seen = new HashMap<>();
        some(scheme, 4)
                .forEach(columns -> NaiveEvaluator.evaluate(scheme, columns, false)
                        .verdicts()
                        .forEach((indicator, verdict) -> seen.computeIfAbsent(
                                        indicator, key -> EnumSet.noneOf(NaiveVerdict.class))
                                .add(verdict)));

        assertThat(seen.values()).isNotEmpty().allMatch(verdicts -> verdicts.size() == 3);
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void whatever_a_missing_figure_turns_out_to_be_the_result_was_within_the_interval(String scheme) {
        List<Map<String, String>> dossiers = some(scheme, 5);
        List<Map<String, String>> donors = some(scheme, 6);
        List<String> escapes = new ArrayList<>();
        int narrowed = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            for (boolean countsAsZero : new boolean[] {false, true}) {
                Map<String, String> completed = completed(dossiers.get(i), donors.get(i));
                NaiveResult before = NaiveEvaluator.evaluate(scheme, dossiers.get(i), countsAsZero);
                NaiveResult after = NaiveEvaluator.evaluate(scheme, completed, countsAsZero);
                narrowed += before.equals(after) ? 0 : 1;
                if (!isWithin(before, after)) {
                    escapes.add(dossiers.get(i) + " then " + completed);
                }
            }
        }
        assertThat(escapes).isEmpty();
        assertThat(narrowed).isGreaterThan(50);
    }

    private static boolean isWithin(NaiveResult before, NaiveResult after) {
        return before.assuredCents() <= after.assuredCents()
                && (after.unbounded() || after.assuredCents() <= after.attainableCents())
                && (before.unbounded() || (!after.unbounded() && after.attainableCents() <= before.attainableCents()));
    }

    private static Map<String, String> completed(Map<String, String> dossier, Map<String, String> donor) {
        Map<String, String> completed = new TreeMap<>(dossier);
        Set<String> present = new HashSet<>();
        dossier.keySet().forEach(name -> present.add(metric(name)));
        donor.forEach((name, value) -> {
            if (!present.contains(metric(name)) && !NOT_COMPLETED.contains(name)) {
                completed.put(name, value);
            }
        });
        return completed;
    }

    private static String metric(String column) {
        return FIGURE.matcher(column).replaceFirst("");
    }

    private static List<Map<String, String>> some(String scheme, long seed) {
        RandomDossiers dossiers = new RandomDossiers(seed);
        return Stream.generate(() -> dossiers.next(scheme)).limit(DOSSIERS).toList();
    }
}
