package fr.donum.application.table;

import fr.donum.application.text.Suggestion;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which names stand for which column and which metric. */
final class Vocabulary {
    /** The canonical names and the synonyms that come with donum. */
    static final Vocabulary OURS = new Vocabulary(Synonyms.read());

    private final Synonyms synonyms;
    private final Map<String, Target> columns = new HashMap<>();
    private final Map<String, Metric> metrics = new HashMap<>();
    private final Map<String, Target> all = new HashMap<>();

    private Vocabulary(Synonyms synonyms) {
        this.synonyms = synonyms;
        for (Target target : Target.ALL) {
            synonyms.columns(target).forEach(key -> columns.put(key, target));
        }
        for (Metric metric : Metric.ALL) {
            synonyms.metrics(metric).forEach(key -> metrics.put(key, metric));
        }
    }

    Optional<Target> column(String name) {
        String key = Words.key(name);
        Target plain = columns.get(key);
        return Optional.ofNullable(plain != null || key.isEmpty() ? plain : all().get(key));
    }

    /** With the names made of patterns, which take a while and most tables do without. */
    private synchronized Map<String, Target> all() {
        if (all.isEmpty()) {
            all.putAll(columns);
            for (Target target : Target.ALL) {
                if (target.metric() instanceof Usage usage) {
                    synonyms.combined(usage, target.name()).forEach(key -> all.put(key, target));
                }
            }
        }
        return all;
    }

    Optional<Metric> metric(String name) {
        return Optional.ofNullable(metrics.get(Words.key(name)));
    }

    /** The canonical names of what an unknown column may have meant; empty if nothing comes near. */
    List<String> columnsNear(String name) {
        String key = Words.key(name);
        return usage(metric(name))
                .or(() -> nearest(key, all()).map(target -> List.of(target.name())))
                .or(() -> usage(nearest(key, metrics)))
                .orElse(List.of());
    }

    private static Optional<List<String>> usage(Optional<Metric> metric) {
        return metric.filter(Usage.class::isInstance)
                .map(Metric::id)
                .map(id -> List.of(id + Target.DONE, id + Target.TOTAL, id + Target.RATE));
    }

    /** The id of the metric an unknown name may have meant. */
    Optional<String> metricNear(String name) {
        return nearest(Words.key(name), metrics).map(Metric::id);
    }

    /** The entry whose key is nearest, if it is near: one letter in four, and three at most. */
    static <T> Optional<T> nearest(String key, Map<String, T> entries) {
        int most = Math.min(3, (key.length() + 1) / 4);
        return entries.keySet().stream()
                .filter(other -> Math.abs(other.length() - key.length()) <= most)
                .map(other -> Map.entry(other, Suggestion.slips(key, other)))
                .filter(entry -> entry.getValue() <= most)
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entries.get(entry.getKey()));
    }
}
