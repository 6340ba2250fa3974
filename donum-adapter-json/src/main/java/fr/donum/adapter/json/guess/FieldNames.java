package fr.donum.adapter.json.guess;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.table.column.InputColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the name of a field says it holds, together with the names around it. */
public final class FieldNames {
    /** Between the words of {@code tauxFse}, {@code nb_fse} and {@code FSETotal}. */
    private static final Pattern JOINT =
            Pattern.compile("(?<=[\\p{Ll}0-9])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[_.-]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> names;
    private final Set<String> holders;
    private final String own;

    /** @param names from the outermost to that of the field */
    public FieldNames(List<String> names) {
        this(names, Set.of());
    }

    /** @param holders names that hold figures of several usages, so that they are of none, such as {@code actes} */
    public FieldNames(List<String> names, Set<String> holders) {
        this.names = names;
        this.holders = holders;
        this.own = words(names.get(names.size() - 1));
    }

    /**
     * What is understood.
     *
     * @param column null where a usage is named and not which of its figures
     * @param metrics those that it may be about, if not that of the column
     * @param isSure whether no name around it speaks of something else
     */
    record Meaning(@Nullable InputColumn column, Set<Metric> metrics, boolean isSure) {}

    /** What as many of the last names as possible mean. */
    Optional<Meaning> meaning() {
        for (int from = 0; from < names.size(); from++) {
            Optional<InputColumn> column = titled(from).filter(found -> !found.isOfLongTable());
            if (column.isPresent()) {
                return column.map(meant(from));
            }
        }
        for (int from = 0; from < names.size() && !isOfPractice(); from++) {
            Optional<Metric> usage = bare(from);
            if (usage.isPresent()) {
                int start = from;
                return usage.map(metric -> of(metric, start));
            }
        }
        return Optional.empty();
    }

    private Function<InputColumn, Meaning> meant(int from) {
        return column -> {
            if (column.metrics().isEmpty() || from == 0) {
                return new Meaning(column, column.metrics(), true);
            }
            Set<Metric> others = others(column.metrics(), from);
            boolean isNumber = column.name().equals(Usage.FSE.id() + "_num");
            return isNumber && isApcv(others)
                    ? apcv(from)
                    : new Meaning(column, union(column.metrics(), others), others.isEmpty() && !isAside(from));
        };
    }

    private Meaning of(Metric usage, int from) {
        Set<Metric> others = others(Set.of(usage), from);
        return usage == Usage.FSE && isApcv(others)
                ? apcv(from)
                : new Meaning(null, union(Set.of(usage), others), others.isEmpty() && !isAside(from));
    }

    /** FSE of those that were made with the application are its count. */
    private Meaning apcv(int from) {
        InputColumn count = InputColumn.named(Count.APCV_FSE.id()).orElseThrow();
        return new Meaning(count, count.metrics(), !isAside(from));
    }

    private static boolean isApcv(Set<Metric> others) {
        return others.equals(Set.of(Usage.APCV));
    }

    /** The columns that it may have meant, by its own name or by those around it; none if it speaks of something else. */
    Set<Metric> resembled() {
        if (isOfPractice() || InputColumn.isOfOther(own)) {
            return Set.of();
        }
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(most -> resembled(joined(names.size() - most)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** The metrics that it may be a figure of; none if it or a name around it speaks of something else. */
    public Set<Metric> figures() {
        return isAside(names.size())
                ? Set.of()
                : meaning().map(Meaning::metrics).orElseGet(this::resembled);
    }

    /** Whether its own name resembles that of a metric. */
    boolean resemblesByItself() {
        return !resembled(own).isEmpty();
    }

    private static Set<Metric> resembled(String title) {
        Set<Metric> found = new LinkedHashSet<>();
        InputColumn.resembling(title).stream()
                .flatMap(name -> InputColumn.named(name).stream())
                .filter(column -> !column.isOfLongTable())
                .forEach(column -> found.addAll(column.metrics()));
        return found;
    }

    /** Whether its own name is that of something about the practice, not of a figure. */
    private boolean isOfPractice() {
        return InputColumn.titled(own)
                .filter(column -> !column.isOfLongTable() && column.metrics().isEmpty())
                .isPresent();
    }

    boolean saysPatients() {
        return Stream.of(SPACES.split(own)).anyMatch(word -> word.matches("(?i)patiente?s?"));
    }

    private Optional<InputColumn> titled(int from) {
        return InputColumn.titled(String.join(" ", names.subList(from, names.size())))
                .or(() -> InputColumn.titled(joined(from)));
    }

    private Optional<Metric> bare(int from) {
        return InputColumn.bare(String.join(" ", names.subList(from, names.size())))
                .or(() -> InputColumn.bare(joined(from)));
    }

    private String joined(int from) {
        return words(String.join(" ", names.subList(from, names.size())));
    }

    private static String words(String name) {
        return JOINT.matcher(name).replaceAll(" ");
    }

    /** The usages that the names before one speak of, if what is named is a figure of another. */
    private Set<Metric> others(Set<Metric> metrics, int before) {
        Set<Metric> others = new LinkedHashSet<>();
        if (metrics.stream().anyMatch(Usage.class::isInstance)) {
            names.subList(0, before).stream()
                    .filter(name -> !holders.contains(name))
                    .forEach(name -> others.addAll(usages(name)));
            others.removeAll(metrics);
        }
        return others;
    }

    /** The names around fields that hold figures of several usages. */
    public static Set<String> holders(Collection<RecordFields.Leaf> leaves) {
        Map<String, Set<Metric>> held = new HashMap<>();
        for (RecordFields.Leaf leaf : leaves) {
            List<String> names = leaf.names();
            for (int i = 0; i + 1 < names.size(); i++) {
                Set<Metric> of = held.computeIfAbsent(names.get(i), any -> new HashSet<>());
                new FieldNames(names.subList(i + 1, names.size()))
                        .meaning()
                        .ifPresent(meaning -> meaning.metrics().stream()
                                .filter(Usage.class::isInstance)
                                .forEach(of::add));
            }
        }
        held.values().removeIf(usages -> usages.size() < 2);
        return held.keySet();
    }

    /** The usages that some words of a name, one after another, are names of. */
    private static Set<Usage> usages(String name) {
        Set<Usage> usages = EnumSet.noneOf(Usage.class);
        List<String> words = new ArrayList<>(List.of(SPACES.split(words(name).strip())));
        words.add(name);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                String some = String.join(" ", words.subList(from, to));
                InputColumn.bare(some)
                        .map(Set::of)
                        .or(() -> InputColumn.titled(some).map(InputColumn::metrics))
                        .ifPresent(found -> found.stream()
                                .filter(Usage.class::isInstance)
                                .forEach(usage -> usages.add((Usage) usage)));
            }
        }
        return usages;
    }

    /** Whether a name before one speaks of targets, averages, another year. */
    private boolean isAside(int before) {
        return names.subList(0, before).stream().anyMatch(name -> InputColumn.isOfOther(words(name)));
    }

    private static Set<Metric> union(Set<Metric> some, Set<Metric> others) {
        Set<Metric> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
