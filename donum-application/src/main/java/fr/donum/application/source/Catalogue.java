package fr.donum.application.source;

import fr.donum.domain.dossier.Metric;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a source holds.
 *
 * @param fields each column or field that is understood
 * @param dated whether its records carry dates, so that there may be several for one practitioner
 * @param guesses what had to be guessed to read it, such as the dialect of a CSV file; always shown to the user
 * @param issues what is wrong with it as a whole
 */
public record Catalogue(List<Field> fields, boolean dated, List<Guess> guesses, List<Issue> issues) {
    public Catalogue {
        fields = List.copyOf(fields);
        guesses = List.copyOf(guesses);
        issues = List.copyOf(issues);
    }

    /** The metrics that it may supply. A reading supplies no other. */
    public Set<Metric> metrics() {
        return fields.stream().flatMap(field -> field.metrics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A column or field.
     *
     * @param name as the source names it
     * @param where its place: a column letter, a position, a JSON pointer
     * @param target the canonical input column it is taken for, such as {@code "aat_num"}
     * @param metrics the metrics it contributes to; empty for the id, a date or a part of the profile
     */
    public record Field(String name, String where, String target, Set<Metric> metrics) {
        public Field {
            metrics = Set.copyOf(metrics);
        }
    }

    /**
     * Something guessed.
     *
     * @param what the option it stands for, such as {@code "delimiter"}
     * @param value what was guessed
     * @param because what it was guessed from, for people
     */
    public record Guess(String what, String value, String because) {}
}
