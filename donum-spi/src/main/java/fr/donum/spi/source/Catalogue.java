package fr.donum.spi.source;

import fr.donum.domain.dossier.Dossier;
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
 * @param unread the columns that are not read, as far as they are told
 * @param first its first records as they are read, three at most; none where that would take another reading
 */
public record Catalogue(
        List<Field> fields,
        boolean dated,
        List<Guess> guesses,
        List<Issue> issues,
        List<Unread> unread,
        List<Glimpse> first) {
    public Catalogue {
        fields = List.copyOf(fields);
        guesses = List.copyOf(guesses);
        issues = List.copyOf(issues);
        unread = List.copyOf(unread);
        first = List.copyOf(first);
    }

    /** A source of which nothing is left aside, or that does not tell. */
    public Catalogue(List<Field> fields, boolean dated, List<Guess> guesses, List<Issue> issues) {
        this(fields, dated, guesses, issues, List.of(), List.of());
    }

    /** The same with other guesses and issues. */
    public Catalogue with(List<Guess> otherGuesses, List<Issue> otherIssues) {
        return new Catalogue(fields, dated, otherGuesses, otherIssues, unread, first);
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
     * @param sureness what it is known by
     */
    public record Field(String name, String where, String target, Set<Metric> metrics, Sureness sureness) {
        public Field {
            metrics = Set.copyOf(metrics);
        }

        /** A field that is known by its name. */
        public Field(String name, String where, String target, Set<Metric> metrics) {
            this(name, where, target, metrics, Sureness.NAMED);
        }
    }

    /** What a column or field is known by. */
    public enum Sureness {
        /** Its name is one that donum knows. */
        NAMED,
        /** The words of its name. */
        WORDS,
        /** Its name and what its first cells hold. */
        CELLS,
        /** Neither says enough: it must be said what is meant. */
        UNDECIDED
    }

    /**
     * A column that is not read.
     *
     * @param name as the source names it
     * @param where its place
     */
    public record Unread(String name, String where) {}

    /**
     * A record as it was read.
     *
     * @param where its place, for people
     */
    public record Glimpse(String where, Dossier dossier) {}

    /**
     * Something guessed.
     *
     * @param what the option it stands for, such as {@code "delimiter"}
     * @param value what was guessed
     * @param because what it was guessed from, for people
     */
    public record Guess(String what, String value, String because) {}
}
