package fr.donum.tck;

import fr.donum.spi.source.Secret;
import fr.donum.tck.source.Figure;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.Sample;
import fr.donum.tck.source.SourceUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The inputs of a test as a configuration for {@code donum sources certify}, so that the packaged jar reads the same. */
final class Kept {
    /** The directory to keep them in. */
    static final String PROPERTY = "donum.tck.keep";

    private Kept() {}

    /** The inputs of a test, to be kept if the system property says so, else in a directory that goes away. */
    static SourceUnderTest inDirectory(SourceContractTest author, Path temporary, Waivers waivers) throws Exception {
        String keep = System.getProperty(PROPERTY, "");
        if (keep.isEmpty()) {
            return new RecordsUnderTest(author, temporary);
        }
        Path directory = Path.of(keep).toAbsolutePath();
        SourceUnderTest subject = new RecordsUnderTest(author, directory);
        write(directory, subject, waivers);
        return subject;
    }

    /**
     * The variables that secrets are to be put into by whoever certifies, since they are written nowhere.
     *
     * @param known what stands in each that was named so far
     */
    private record Variables(String source, Map<String, Secret> known) {
        /** References by option; where inputs differ in a secret, each of the later ones has its own variable. */
        Map<String, String> of(Sample sample, Input input) {
            Map<String, String> references = new TreeMap<>();
            sample.settings().secrets().forEach((option, secret) -> {
                String plain = name(source + "_" + option);
                boolean isSame = secret.equals(known.computeIfAbsent(plain, name -> secret));
                references.put(option, "env:" + (isSame ? plain : name(plain + "_" + input.id())));
            });
            return references;
        }

        private static String name(String words) {
            return words.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    private static void write(Path directory, SourceUnderTest subject, Waivers waivers) throws Exception {
        List<String> inputs = new ArrayList<>();
        Variables variables = new Variables(subject.provider().name(), new HashMap<>());
        for (Input input : Input.values()) {
            Optional<Sample> sample = subject.sample(input);
            sample.ifPresent(it -> inputs.add(
                    "    " + JsonRecords.text(input.id()) + ": " + json(it, directory, variables.of(it, input))));
        }
        String reasons = JsonRecords.object(new TreeMap<>(waivers.reasons()));
        write(
                directory.resolve("certify.json"),
                "{\n  \"inputs\": {\n" + String.join(",\n", inputs) + "\n  },\n  \"waivers\": " + reasons + "\n}\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private static String json(Sample sample, Path directory, Map<String, String> secrets) {
        List<String> members = new ArrayList<>();
        String location = sample.settings().location().text();
        boolean isBelow = location.startsWith(directory.toString());
        members.add("\"location\": "
                + JsonRecords.text(
                        isBelow ? location.substring(directory.toString().length() + 1) : location));
        Map<String, String> options = new TreeMap<>(sample.settings().options());
        options.putAll(secrets);
        if (!options.isEmpty()) {
            members.add("\"options\": " + JsonRecords.object(options));
        }
        if (sample.accepted() != Sample.UNSTATED) {
            members.add("\"accepted\": " + sample.accepted());
            members.add("\"rejected\": " + sample.rejected());
        }
        if (!sample.nir().isEmpty()) {
            members.add("\"nir\": " + JsonRecords.text(sample.nir()));
        }
        if (!sample.figures().isEmpty()) {
            members.add(
                    sample.figures().stream().map(Kept::json).collect(Collectors.joining(",", "\"figures\": [", "]")));
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String json(Figure figure) {
        return "\n      {\"practitioner\": " + JsonRecords.text(figure.practitioner()) + ", \"metric\": "
                + JsonRecords.text(figure.metric().id()) + ", \"value\": " + JsonRecords.text(figure.value()) + "}";
    }
}
