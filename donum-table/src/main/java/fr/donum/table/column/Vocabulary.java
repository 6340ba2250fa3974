package fr.donum.table.column;

import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.text.Suggestion;
import fr.donum.table.cell.PlainName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which names stand for which column and which metric. */
public final class Vocabulary {
    /** The canonical names and the synonyms that come with donum. */
    public static final Vocabulary OURS = new Vocabulary(Synonyms.read());

    private static final int MOST_KEPT = 100;

    private final Synonyms synonyms;
    private final Map<String, CanonicalColumn> columns = new HashMap<>();
    private final Map<String, Metric> metrics = new HashMap<>();
    private final Set<String> otherwiseKeys = new HashSet<>();
    private final Set<String> otherwiseValues = new HashSet<>();
    /** What was found by words, which takes a while: tables repeat the same names. */
    private final Kept<Names.Named> kept = new Kept<>();

    private final Kept<CanonicalColumn> keptColumns = new Kept<>();

    private @Nullable Names names;

    private Vocabulary(Synonyms synonyms) {
        this.synonyms = synonyms;
        for (CanonicalColumn target : CanonicalColumn.BARE) {
            if (target.metric() instanceof Usage usage) {
                synonyms.metrics(usage).map(PlainName::key).forEach(key -> columns.put(key, target));
            }
        }
        for (CanonicalColumn target : CanonicalColumn.ALL) {
            synonyms.columns(target).map(PlainName::key).forEach(key -> columns.put(key, target));
        }
        synonyms.otherwiseKeys().map(PlainName::key).forEach(otherwiseKeys::add);
        synonyms.otherwiseValues().map(PlainName::key).forEach(otherwiseValues::add);
        for (Metric metric : Metric.ALL) {
            synonyms.metrics(metric).map(PlainName::key).forEach(key -> metrics.put(key, metric));
        }
    }

    public Optional<CanonicalColumn> column(String name) {
        String key = PlainName.key(name);
        CanonicalColumn plain = columns.get(key);
        if (plain != null || key.isEmpty()) {
            return Optional.ofNullable(plain);
        }
        return keptColumns.of(name, any -> names().column(any, this::named));
    }

    /** A name that comes is likely to come again at once; once there are too many, all others are forgotten. */
    private static final class Kept<T> {
        private volatile Map<String, Optional<T>> found = new ConcurrentHashMap<>();

        Optional<T> of(String name, Function<String, Optional<T>> search) {
            Optional<T> before = found.get(name);
            if (before != null) {
                return before;
            }
            if (found.size() >= MOST_KEPT) {
                found = new ConcurrentHashMap<>();
            }
            Optional<T> now = search.apply(name);
            found.put(name, now);
            return now;
        }
    }

    /** What names are made of, which takes a while and most tables do without. */
    public synchronized Names names() {
        if (names == null) {
            names = new Names(synonyms);
        }
        return names;
    }

    /** Whether a column of that name is the key where nothing else is. */
    public boolean isOtherwiseKey(String name) {
        return otherwiseKeys.contains(PlainName.key(name));
    }

    /** Whether a column of that name holds the figures of a metric where nothing else does. */
    public boolean isOtherwiseValue(String name) {
        return otherwiseValues.contains(PlainName.key(name));
    }

    /** Whether a name stands in the vocabulary as it is. */
    public boolean isPlain(String name) {
        return columns.containsKey(PlainName.key(name));
    }

    public Optional<Metric> metric(String name) {
        return named(name).map(Names.Named::metric);
    }

    /** The metric of a name, and what the name says of it. */
    Optional<Names.Named> named(String name) {
        Metric plain = metrics.get(PlainName.key(name));
        if (plain != null) {
            return Optional.of(new Names.Named(plain, Role.BARE));
        }
        return kept.of(name, any -> names().named(any));
    }

    /** The canonical names of what an unknown column may have meant; empty if nothing comes near. */
    List<String> columnsNear(String name) {
        String key = PlainName.key(name);
        return near(metric(name))
                .or(() -> nearest(key, columns)
                        .map(target -> target.part() == Part.BARE ? ofUsage(target.metric()) : List.of(target.name())))
                .or(() -> near(nearest(key, metrics)))
                .or(() -> near(names().mentioned(name)))
                .orElse(List.of());
    }

    private static Optional<List<String>> near(Optional<Metric> metric) {
        return metric.map(Vocabulary::ofUsage);
    }

    /** The columns that a metric may be told in. */
    static List<String> ofUsage(@Nullable Metric metric) {
        if (metric == null) {
            return List.of();
        }
        String id = metric.id();
        return metric instanceof Usage
                ? List.of(id + CanonicalColumn.DONE, id + CanonicalColumn.TOTAL, id + CanonicalColumn.RATE)
                : List.of(id);
    }

    /** The keys of names that stand in the vocabulary as they are. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(columns.keySet());
        keys.addAll(metrics.keySet());
        return keys;
    }

    /** The id of the metric an unknown name may have meant. */
    public Optional<String> metricNear(String name) {
        return NearColumns.isOfOther(name)
                ? Optional.empty()
                : nearest(PlainName.key(name), metrics).map(Metric::id);
    }

    /** The entry whose key is nearest, if it is near: one letter in four, and three at most. */
    public static <T> Optional<T> nearest(String key, Map<String, T> entries) {
        int most = Math.min(3, (key.length() + 1) / 4);
        return entries.keySet().stream()
                .filter(other -> Math.abs(other.length() - key.length()) <= most)
                .map(other -> Map.entry(other, Suggestion.slips(key, other)))
                .filter(entry -> entry.getValue() <= most)
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entries.get(entry.getKey()));
    }
}
