package fr.donum.application.table;

import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in {@code synonyms.txt}, by what they stand for. */
final class Synonyms {
    private static final String FILE = "synonyms.txt";
    private static final Pattern BETWEEN = Pattern.compile(" | ", Pattern.LITERAL);

    private final Map<String, List<String>> names = new HashMap<>();

    private Synonyms() {}

    static Synonyms read() {
        Synonyms synonyms = new Synonyms();
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains(" = ")).forEach(synonyms::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return synonyms;
    }

    private void add(String line) {
        int equals = line.indexOf(" = ");
        names.computeIfAbsent(line.substring(0, equals), key -> new ArrayList<>())
                .addAll(List.of(BETWEEN.split(line.substring(equals + 3))));
    }

    /** What they are given for: canonical names, names of usages, and patterns such as {@code *_num}. */
    Stream<String> entries() {
        return names.keySet().stream();
    }

    /** The {@linkplain Words#key keys} of the names that are given for a column, the canonical one first. */
    Stream<String> columns(Target target) {
        return keys(target.name());
    }

    /** The keys of the names of a metric, the canonical one first. */
    Stream<String> metrics(Metric metric) {
        return keys(metric.id());
    }

    /** The keys of the names of a usage within each pattern, such as {@code taux de {}}: there are thousands. */
    Stream<String> combined(Usage usage, String column) {
        String ending = column.substring(usage.id().length());
        List<String[]> patterns = Stream.concat(Stream.of("{}" + ending), given("*" + ending))
                .map(pattern -> pattern.split("\\{}", 2))
                .map(around -> new String[] {Words.key(around[0]), Words.key(around[1])})
                .toList();
        return metrics(usage).flatMap(key -> patterns.stream().map(around -> around[0] + key + around[1]));
    }

    private Stream<String> keys(String name) {
        return Stream.concat(Stream.of(name), given(name)).map(Words::key);
    }

    private Stream<String> given(String name) {
        return names.getOrDefault(name, List.of()).stream();
    }
}
