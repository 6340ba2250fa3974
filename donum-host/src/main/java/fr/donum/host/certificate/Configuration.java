package fr.donum.host.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.donum.domain.dossier.Metric;
import fr.donum.tck.source.Figure;
import fr.donum.tck.source.Sample;
import java.util.List;
import java.util.Map;

/**
 * What the author of a source provides, as {@code docs/schema/certify.schema.json} describes it.
 *
 * @param schema where an editor finds that schema; of no other use
 * @param inputs by the name of the input
 * @param waivers the reason for each rule that is not to be checked, by its number
 */
record Configuration(@JsonProperty("$schema") String schema, Map<String, Entry> inputs, Map<String, String> waivers) {
    Configuration {
        inputs = inputs == null ? Map.of() : inputs;
        waivers = waivers == null ? Map.of() : waivers;
    }

    /**
     * One input, and what is known of it.
     *
     * @param location beside the configuration, unless absolute or a URI
     * @param options as on the command line: a secret as {@code env:NAME} or {@code file:PATH}
     */
    record Entry(
            String location,
            Map<String, String> options,
            Long accepted,
            Long rejected,
            String nir,
            List<Known> figures) {
        Entry {
            location = location == null ? "" : location;
            options = options == null ? Map.of() : options;
            accepted = accepted == null ? Long.valueOf(Sample.UNSTATED) : accepted;
            rejected = rejected == null ? Long.valueOf(Sample.UNSTATED) : rejected;
            nir = nir == null ? "" : nir;
            figures = figures == null ? List.of() : figures;
        }
    }

    /** A figure, as in {@link Figure}. */
    record Known(String practitioner, String metric, String value) {
        /** @throws IllegalArgumentException if there is no such metric */
        Figure figure() {
            return new Figure(
                    practitioner,
                    Metric.withId(metric).orElseThrow(() -> new IllegalArgumentException("metric " + metric)),
                    value);
        }
    }
}
