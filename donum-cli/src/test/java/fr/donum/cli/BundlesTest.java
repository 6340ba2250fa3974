package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.result.Comparison;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bundle of every module says the same in French and in English. */
class BundlesTest {
    /** Titles that the domain has in French of its own. */
    private static final Pattern TITLES = Pattern.compile("(scheme|volet|indicator|metric|interpretation)\\..+");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** A straight quote that neither stands for itself, written twice, nor keeps a brace from being an argument. */
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!['{}])'(?!['{}])");

    /** Where French wants a no-break space: U+00A0 before : and in guillemets, U+202F before ; ! ?, the mark ? aside. */
    private static final Pattern ORDINARY_SPACE = Pattern.compile("(?<!,) [:;!?»]|« ");

    static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.sorted().toList()) {
                Path resources = module.resolve("src/main/resources");
                if (Files.isDirectory(resources)) {
                    try (Stream<Path> files = Files.walk(resources)) {
                        files.filter(file -> file.toString().endsWith("_fr.properties"))
                                .sorted()
                                .forEach(bundles::add);
                    }
                }
            }
        }
        return bundles;
    }

    private static Path english(Path french) {
        return french.resolveSibling(french.getFileName().toString().replace("_fr.", "_en."));
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void the_bundles_are_found() throws Exception {
        assertThat(bundles()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void each_key_is_there_in_both_languages(Path french) throws Exception {
        Set<String> fr = read(french).stringPropertyNames();
        Set<String> en = new HashSet<>(read(english(french)).stringPropertyNames());
        if (french.endsWith("report_fr.properties")) {
            en.removeIf(key -> TITLES.matcher(key).matches());
        }

        assertThat(without(fr, en))
                .as("keys that are missing in " + english(french))
                .isEmpty();
        assertThat(without(en, fr)).as("keys that are missing in " + french).isEmpty();
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    /** What the program asks for by the name of a thing of the domain: forgotten with a new one, it is missed by a user. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatever_the_domain_has_can_be_told(String language) throws Exception {
        Path file = Path.of("../donum-application/src/main/resources/fr/donum/application/report/report_%s.properties"
                .formatted(language));
        Set<String> keys = new TreeSet<>();
        Metric.ALL.forEach(metric -> keys.add("brief." + metric.id()));
        for (Answer answer : Answer.values()) {
            keys.add("answer." + answer);
        }
        for (Confidence confidence : Confidence.values()) {
            keys.add("confidence." + confidence);
        }
        for (Outcome.Kind outcome : Outcome.Kind.values()) {
            keys.add("label.mark." + outcome);
        }
        for (Comparison.Change change : Comparison.Change.values()) {
            keys.add("change." + change);
        }

        assertThat(without(keys, read(file).stringPropertyNames()))
                .as("keys that are missing in " + file)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void each_text_uses_the_same_arguments_in_both_languages(Path french) throws Exception {
        Properties fr = read(french);
        Properties en = read(english(french));

        for (String key : fr.stringPropertyNames()) {
            assertThat(arguments(en.getProperty(key))).as(key).isEqualTo(arguments(fr.getProperty(key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_straight_quote_swallows_what_follows_it(Path french) throws Exception {
        for (Path file : List.of(french, english(french))) {
            Properties texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(file + ": " + key).doesNotContainPattern(LONE_QUOTE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_line_breaks_before_french_punctuation_or_within_guillemets(Path french) throws Exception {
        Properties texts = read(french);
        for (String key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as(french + ": " + key).doesNotContainPattern(ORDINARY_SPACE);
        }
    }

    @Test
    void every_title_of_the_domain_has_an_english_one_and_no_other_is_kept() throws Exception {
        Path english = bundles().stream()
                .map(BundlesTest::english)
                .filter(file -> file.endsWith("report_en.properties"))
                .findFirst()
                .orElseThrow();
        Set<String> titles = read(english).stringPropertyNames().stream()
                .filter(key -> TITLES.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without(ofTheDomain(), titles))
                .as("titles that are missing in " + english)
                .isEmpty();
        assertThat(without(titles, ofTheDomain()))
                .as("titles in " + english + " of what is no more")
                .isEmpty();
    }

    private static Set<String> ofTheDomain() {
        Set<String> keys = new TreeSet<>();
        for (Scheme scheme : Schemes.ALL) {
            keys.add("scheme." + scheme.id());
            scheme.volets().forEach(volet -> keys.add("volet." + volet.id()));
            scheme.indicators().forEach(indicator -> keys.add("indicator." + indicator.id()));
        }
        Metric.ALL.forEach(metric -> keys.add("metric." + metric.id()));
        for (Interpretation open : Interpretation.values()) {
            for (String text : List.of("question", "ours", "other")) {
                keys.add("interpretation." + open.number() + "." + text);
            }
        }
        return keys;
    }

    @Test
    void no_bundle_explains_a_problem_that_does_not_exist() throws Exception {
        for (Path bundle : bundles()) {
            assertThat(explained(read(bundle).stringPropertyNames()))
                    .as(bundle.toString())
                    .isSubsetOf(IssueCatalogues.codes());
        }
    }

    /** What has a {@code .what}, a {@code .remedy} and a {@code .help} is a problem with a code. */
    private static Set<String> explained(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.endsWith(".what"))
                .map(key -> key.substring(0, key.length() - ".what".length()))
                .filter(code -> keys.contains(code + ".remedy") && keys.contains(code + ".help"))
                .collect(Collectors.toSet());
    }
}
