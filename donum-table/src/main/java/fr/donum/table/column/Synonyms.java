package fr.donum.table.column;

import fr.donum.domain.dossier.Metric;
import fr.donum.spi.mapping.CanonicalColumn;
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
            lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .forEach(synonyms::add);
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

    /** What they are given for: canonical names, names of usages, and roles such as {@code ~taux}. */
    Stream<String> entries() {
        return names.keySet().stream();
    }

    /** The names that are given for a column, the canonical one first. */
    Stream<String> columns(CanonicalColumn target) {
        return Stream.concat(Stream.of(target.name()), given(target.name()));
    }

    /** The names of a metric, the canonical one first. */
    Stream<String> metrics(Metric metric) {
        return Stream.concat(Stream.of(metric.id()), given(metric.id()));
    }

    /** The words that say what a figure is, such as those of {@code ~taux}. */
    Stream<String> words(String role) {
        return given("~" + role);
    }

    /** The names of a column that is the key where nothing else is. */
    Stream<String> otherwiseKeys() {
        return given("id?");
    }

    /** The names of a column that holds the figures of a metric where nothing else does. */
    Stream<String> otherwiseValues() {
        return given("value?");
    }

    private Stream<String> given(String name) {
        return names.getOrDefault(name, List.of()).stream();
    }
}
