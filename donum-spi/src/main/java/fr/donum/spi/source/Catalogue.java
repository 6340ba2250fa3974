package fr.donum.spi.source;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a source holds. Immutable; each change makes another. */
public final class Catalogue {
    private final List<Field> fields;
    private final boolean dated;
    private final List<Guess> guesses;
    private final List<Issue> issues;
    private final List<Unread> unread;
    private final List<Glimpse> first;

    private Catalogue(
            List<Field> fields,
            boolean dated,
            List<Guess> guesses,
            List<Issue> issues,
            List<Unread> unread,
            List<Glimpse> first) {
        this.fields = List.copyOf(fields);
        this.dated = dated;
        this.guesses = List.copyOf(guesses);
        this.issues = List.copyOf(issues);
        this.unread = List.copyOf(unread);
        this.first = List.copyOf(first);
    }

    /**
     * Of a source with nothing to say beside its fields.
     *
     * @param fields each column or field that is understood
     */
    public static Catalogue of(List<Field> fields) {
        return new Catalogue(fields, false, List.of(), List.of(), List.of(), List.of());
    }

    /** The same, whose records carry dates or not. */
    public Catalogue withDates(boolean areThere) {
        return new Catalogue(fields, areThere, guesses, issues, unread, first);
    }

    /** The same with what had to be guessed to read it, such as the dialect of a CSV file. */
    public Catalogue withGuesses(List<Guess> others) {
        return new Catalogue(fields, dated, others, issues, unread, first);
    }

    /** The same with what is wrong with it as a whole. */
    public Catalogue withIssues(List<Issue> others) {
        return new Catalogue(fields, dated, guesses, others, unread, first);
    }

    /** The same with the columns that are not read. */
    public Catalogue withUnread(List<Unread> others) {
        return new Catalogue(fields, dated, guesses, issues, others, first);
    }

    /** The same with its first records. */
    public Catalogue withFirst(List<Glimpse> others) {
        return new Catalogue(fields, dated, guesses, issues, unread, others);
    }

    /** Each column or field that is understood. */
    public List<Field> fields() {
        return fields;
    }

    /** Whether its records carry dates, so that there may be several for one practitioner. */
    public boolean dated() {
        return dated;
    }

    /** What had to be guessed to read it; always shown to the user. */
    public List<Guess> guesses() {
        return guesses;
    }

    /** What is wrong with it as a whole. */
    public List<Issue> issues() {
        return issues;
    }

    /** The columns that are not read, as far as they are told. */
    public List<Unread> unread() {
        return unread;
    }

    /** Its first records as they are read, three at most; none where that would take another reading. */
    public List<Glimpse> first() {
        return first;
    }

    /** The metrics that it may supply. A reading supplies no other. */
    public Set<Metric> metrics() {
        return fields.stream().flatMap(field -> field.metrics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that
                && fields.equals(that.fields)
                && dated == that.dated
                && guesses.equals(that.guesses)
                && issues.equals(that.issues)
                && unread.equals(that.unread)
                && first.equals(that.first);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, dated, guesses, issues, unread, first);
    }

    @Override
    public String toString() {
        return fields + (dated ? ", dated, " : ", ") + guesses + ", " + issues + ", unread " + unread + ", first "
                + first;
    }

    /** A column or field. Immutable. */
    public static final class Field {
        private final String name;
        private final String where;
        private final String target;
        private final Set<Metric> metrics;
        private final Sureness sureness;

        private Field(String name, String where, String target, Set<Metric> metrics, Sureness sureness) {
            this.name = Objects.requireNonNull(name, "name");
            this.where = Objects.requireNonNull(where, "where");
            this.target = Objects.requireNonNull(target, "target");
            this.metrics = Set.copyOf(metrics);
            this.sureness = Objects.requireNonNull(sureness, "sureness");
        }

        /**
         * A field that is known by its name.
         *
         * @param name as the source names it
         * @param where its place: a column letter, a position, a JSON pointer
         * @param target the canonical input column it is taken for, such as {@code "aat_num"}
         * @param metrics the metrics it contributes to; empty for the id, a date or a part of the profile
         */
        public static Field of(String name, String where, String target, Set<Metric> metrics) {
            return new Field(name, where, target, metrics, Sureness.NAMED);
        }

        /** The same, known by something else. */
        public Field knownBy(Sureness other) {
            return new Field(name, where, target, metrics, other);
        }

        /** As the source names it. */
        public String name() {
            return name;
        }

        /** Its place: a column letter, a position, a JSON pointer. */
        public String where() {
            return where;
        }

        /** The canonical input column it is taken for, such as {@code "aat_num"}. */
        public String target() {
            return target;
        }

        /** The metrics it contributes to; empty for the id, a date or a part of the profile. */
        public Set<Metric> metrics() {
            return metrics;
        }

        /** What it is known by. */
        public Sureness sureness() {
            return sureness;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Field that
                    && name.equals(that.name)
                    && where.equals(that.where)
                    && target.equals(that.target)
                    && metrics.equals(that.metrics)
                    && sureness == that.sureness;
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, where, target, metrics, sureness);
        }

        /** {@code AAT (C) -> aat_num}. */
        @Override
        public String toString() {
            return name + " (" + where + ") -> " + target;
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
    public record Unread(String name, String where) {
        public Unread {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(where, "where");
        }
    }

    /**
     * A record as it was read.
     *
     * @param where its place, for people
     */
    public record Glimpse(String where, Dossier dossier) {
        public Glimpse {
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(dossier, "dossier");
        }
    }

    /**
     * Something guessed.
     *
     * @param what the option it stands for, such as {@code "delimiter"}
     * @param value what was guessed
     * @param because what it was guessed from, for people
     */
    public record Guess(String what, String value, String because) {
        public Guess {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(because, "because");
        }
    }
}
