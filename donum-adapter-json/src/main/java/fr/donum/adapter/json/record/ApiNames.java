package fr.donum.adapter.json.record;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the Donum Metrics API. */
public final class ApiNames {
    static final String ATTESTATIONS = "attestations";
    static final String USAGES = "usages";
    static final String COUNTS = "counts";

    public static final List<String> DOSSIER =
            List.of("id", "year", "as_of", "profile", ATTESTATIONS, USAGES, COUNTS, "neutralised");
    public static final List<String> PROFILE = List.of(
            "name", "specialty", "department", "group", "list_size", "list_under_16", "practice_start", "first_fse");
    public static final List<String> USAGE = List.of("done", "total", "rate");
    public static final List<String> PAGE = List.of("dossiers", "next_cursor", "total");

    /** What a line after dossiers says. */
    static final List<String> FOOT = List.of("next_cursor", "total");

    /** What a vendor may add for its own use; never read, never a problem. */
    static final String EXTENSION = "x_";

    private static final Map<String, Metric> METRICS = metrics();

    private ApiNames() {}

    /** The object a metric is a field of. */
    static String section(Metric metric) {
        return metric instanceof Attestation ? ATTESTATIONS : metric instanceof Usage ? USAGES : COUNTS;
    }

    /** JSON pointer of a metric in its dossier. */
    public static String pointer(Metric metric) {
        return "/" + section(metric) + "/" + metric.id();
    }

    /** The metric of a path such as {@code "usages/aat"}. */
    static Map<String, Metric> byPath() {
        return METRICS;
    }

    private static Map<String, Metric> metrics() {
        Map<String, Metric> found = new HashMap<>();
        Metric.ALL.forEach(metric -> found.put(section(metric) + "/" + metric.id(), metric));
        return Map.copyOf(found);
    }
}
