package fr.donum.adapter.json.mapping;

import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Unit;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceSpec;
import fr.donum.table.column.InputColumn;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The profile that says of a source what was found out about it. */
public final class MappingGuess {
    private static final String NOWHERE = "–";
    private static final String RECORDS = "records";
    private static final String PAGINATION = "pagination.";

    private MappingGuess() {}

    /** Whether something guessed has a place in a profile only, and in no option. */
    public static boolean isForProfile(Catalogue.Guess guess) {
        return guess.what().equals(RECORDS) || guess.what().startsWith(PAGINATION);
    }

    /** Whether the key of the one practitioner stands in no column, so that no profile can say where it is. */
    public static boolean isKeyOutside(Catalogue catalogue) {
        return !lacksKey(catalogue) && !hasKeyColumn(catalogue);
    }

    private static boolean hasKeyColumn(Catalogue catalogue) {
        return catalogue.fields().stream()
                .anyMatch(field -> field.target().equals("id") && !field.where().equals(NOWHERE));
    }

    /** Whether there are several practitioners, and no column is known to tell them apart. */
    public static boolean lacksKey(Catalogue catalogue) {
        return catalogue.issues().stream().anyMatch(issue -> issue.code().equals("table.no-id"));
    }

    /**
     * A profile with which the source reads as it does without.
     *
     * @param options those that the user gave
     */
    public static Mapping of(Catalogue catalogue, SourceSpec spec, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>();
        catalogue.guesses().stream()
                .filter(guess -> spec.option(guess.what()).isPresent())
                .forEach(guess -> all.put(guess.what(), guess.value()));
        all.putAll(options);
        all.keySet()
                .removeIf(name ->
                        spec.option(name).filter(SourceSpec.Option::usersOwn).isPresent());
        Optional<Unit> unit = Optional.ofNullable(all.remove("rates")).map(MappingGuess::unit);
        Set<String> contested = contested(catalogue);
        List<MappedField> fields = catalogue.fields().stream()
                .filter(field ->
                        !isUndecided(field, contested) && !field.where().equals(NOWHERE))
                .flatMap(field -> ApiFields.isOne(field) ? ApiFields.of(field) : Stream.of(field(field, unit)))
                .toList();
        return new Mapping("", layout(catalogue), fields, Map.of(), Notation.USUAL, List.of(), all);
    }

    /**
     * What could not be decided, or resembles a metric: for each title, the columns that it may stand for.
     */
    public static Map<String, List<String>> undecided(Catalogue catalogue) {
        Map<String, List<String>> undecided = new LinkedHashMap<>();
        Set<String> contested = contested(catalogue);
        for (Catalogue.Field field : catalogue.fields()) {
            if (isUndecided(field, contested)) {
                Set<String> choices = new TreeSet<>();
                if (field.metrics().isEmpty()) {
                    choices.add(field.target());
                }
                for (Metric metric : metrics(field)) {
                    choices.addAll(columnsOf(metric));
                }
                undecided.put(field.name(), List.copyOf(choices));
            }
        }
        if (layout(catalogue) instanceof Layout.Columns) {
            for (Catalogue.Unread unread : catalogue.unread()) {
                List<String> choices = choices(unread, catalogue);
                if (!choices.isEmpty()) {
                    undecided.put(unread.name(), choices);
                }
            }
        }
        return undecided;
    }

    private static Set<Metric> metrics(Catalogue.Field field) {
        return field.sureness() == Catalogue.Sureness.UNDECIDED
                ? field.metrics()
                : InputColumn.named(field.target()).map(InputColumn::metrics).orElse(field.metrics());
    }

    private static boolean isUndecided(Catalogue.Field field, Set<String> contested) {
        return field.sureness() == Catalogue.Sureness.UNDECIDED || contested.contains(field.target());
    }

    /** The columns of figures that several titles are taken for: none of them can be said to be the one. */
    private static Set<String> contested(Catalogue catalogue) {
        Map<String, Set<String>> names = new HashMap<>();
        catalogue.fields().stream()
                .filter(field -> field.sureness() != Catalogue.Sureness.UNDECIDED
                        && !ApiFields.isOne(field)
                        && !field.where().equals(NOWHERE)
                        && InputColumn.named(field.target())
                                .filter(column -> !column.isOfLongTable()
                                        && !column.metrics().isEmpty())
                                .isPresent())
                .forEach(field -> names.computeIfAbsent(field.target(), target -> new TreeSet<>())
                        .add(field.name()));
        names.values().removeIf(titles -> titles.size() < 2);
        return names.keySet();
    }

    private static List<String> choices(Catalogue.Unread unread, Catalogue catalogue) {
        List<String> choices = InputColumn.resembling(unread.name());
        return choices.isEmpty() && lacksKey(catalogue) ? List.of("id") : choices;
    }

    private static List<String> columnsOf(Metric metric) {
        return metric instanceof Usage
                ? List.of(metric.id() + "_num", metric.id() + "_den", metric.id() + "_taux")
                : List.of(metric.id());
    }

    private static Unit unit(String rates) {
        return rates.equals("fraction") ? Unit.FRACTION : Unit.PERCENT;
    }

    private static MappedField field(Catalogue.Field field, Optional<Unit> rates) {
        MappedField plain = MappedField.of(field.name(), field.target());
        boolean isRate = InputColumn.named(field.target())
                .filter(column -> column.content() == CanonicalColumn.Content.RATE)
                .isPresent();
        return isRate && rates.isPresent() ? plain.in(rates.get()) : plain;
    }

    private static Layout layout(Catalogue catalogue) {
        if (catalogue.fields().stream().anyMatch(ApiFields::isOne)) {
            return ApiFields.LAYOUT;
        }
        Map<String, String> guesses = new HashMap<>();
        catalogue.guesses().forEach(guess -> guesses.put(guess.what(), guess.value()));
        String records = guesses.get(RECORDS);
        return records == null ? columns(catalogue) : new Layout.Pointers(records, pagination(guesses));
    }

    private static Pagination pagination(Map<String, String> guesses) {
        String pages = guesses.getOrDefault(PAGINATION + "pages", "");
        return Stream.of(Pagination.Style.values())
                .filter(style -> style.id()
                        .equals(guesses.getOrDefault(
                                PAGINATION + "by", guesses.getOrDefault(PAGINATION + "style", ""))))
                .findFirst()
                .map(style -> new Pagination(
                        style,
                        guesses.getOrDefault(PAGINATION + "parameter", ""),
                        guesses.getOrDefault(PAGINATION + "next", pages),
                        first(guesses, style),
                        guesses.get(PAGINATION + "sizeParameter"),
                        guesses.getOrDefault(PAGINATION + "more", ""),
                        guesses.getOrDefault(PAGINATION + "total", ""),
                        guesses.containsKey(PAGINATION + "lastPage")))
                .orElse(Pagination.UNSAID);
    }

    private static int first(Map<String, String> guesses, Pagination.Style style) {
        String usual = style == Pagination.Style.OFFSET ? "0" : "1";
        return Integer.parseInt(guesses.getOrDefault(PAGINATION + "first", usual));
    }

    private static Layout columns(Catalogue catalogue) {
        Set<String> unknown = new TreeSet<>();
        catalogue.issues().stream()
                .filter(issue -> issue.code().equals("column.unknown"))
                .map(Issue::value)
                .filter(Objects::nonNull)
                .forEach(unknown::add);
        catalogue.unread().forEach(unread -> unknown.add(unread.name()));
        unknown.removeIf(
                title -> lacksKey(catalogue) || !InputColumn.resembling(title).isEmpty());
        return new Layout.Columns(0, unknown);
    }
}
