package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.ConfigurationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import fr.donum.application.report.Format;
import fr.donum.application.template.TemplateFormat;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.Upfront;
import fr.donum.cli.command.Command;
import fr.donum.cli.command.CommandsModule;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.Preferences;
import fr.donum.host.HostContext;
import fr.donum.host.OutputFormats;
import fr.donum.host.wiring.HostModule;
import fr.donum.spi.text.Texts;
import jakarta.inject.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command, also for those to come. */
class EveryCommandTest {
    private static final String USAGE = "src/main/resources/fr/donum/cli/usage_%s.properties";
    private static final Injector INJECTOR = injector();

    private static Injector injector() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console console = new Console(
                nowhere, new PrintStream(nowhere, false, StandardCharsets.UTF_8), Map.of(), false, false, 80);
        Preferences preferences = Preferences.of(Upfront.of(List.of()), console);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        HostContext host = HostContext.in(Locale.FRENCH, clock, console::variable, issues -> {}, detail -> {});
        Texts texts = Texts.of("fr.donum.cli.messages", Locale.FRENCH, Program.class::getResourceAsStream);
        return Guice.createInjector(
                new RuntimeModule(console, preferences, texts),
                new HostModule(host, Optional.empty()),
                new ReportsModule(console, preferences),
                new CommandsModule());
    }

    private static Map<String, Provider<Command>> commands() {
        return INJECTOR.getInstance(new Key<Map<String, Provider<Command>>>() {});
    }

    static Stream<String> names() {
        return commands().keySet().stream();
    }

    private static Command command(String name) {
        return Objects.requireNonNull(commands().get(name), name).get();
    }

    static Stream<String> helped() {
        return Stream.concat(
                Stream.of("", "help"),
                names().flatMap(name -> Stream.of(name.split(" ", -1)[0], name)).distinct());
    }

    private static Syntax syntax(String name) {
        return command(name).syntax();
    }

    private static String help(String command, String language, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream talk = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>(List.of("--lang", language, "help"));
        words.addAll(List.of(command.split(" ", -1)));
        words.remove("");
        assertThat(Main.run(new Console(out, talk, Map.of(), false, false, width), words))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_command_can_be_built(String name) {
        assertThat(command(name)).isNotNull();
    }

    @Test
    void nothing_is_wired_that_is_not_bound() {
        assertThatThrownBy(() -> INJECTOR.getInstance(ArrayList.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Explicit bindings are required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_command_option_and_parameter_is_described(String language) throws Exception {
        String file = USAGE.formatted(language);
        Properties texts = properties(file);
        SoftAssertions all = new SoftAssertions();
        names().forEach(name -> keys(name)
                .forEach(choice -> all.assertThat(choice)
                        .as("one of the keys %s of %s", choice, file)
                        .anyMatch(texts::containsKey)));
        all.assertAll();
    }

    /** By their keys; those of options with few values are called by these. */
    private static Stream<String> labels(String name) {
        return Stream.concat(
                        syntax(name).parameters().stream().map(Parameter::key),
                        syntax(name).options().stream().map(Option::label))
                .filter(key -> !key.isEmpty() && !key.contains("|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void arguments_and_values_are_called_in_the_language_of_the_user(String language) throws Exception {
        Properties texts = properties(USAGE.formatted(language));
        for (String name : commands().keySet()) {
            String help = help(name, language, 200);
            assertThat(labels(name))
                    .as(name)
                    .allSatisfy(key -> assertThat(help).contains(texts.getProperty("label." + key)));
        }
    }

    private static Properties properties(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(file))) {
            texts.load(in);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"usage", "messages"})
    void what_is_french_calls_nothing_by_an_english_name(String bundle) throws Exception {
        Properties english = properties(USAGE.formatted("en"));
        Properties french = properties(USAGE.formatted("fr"));
        Properties texts = properties("src/main/resources/fr/donum/cli/%s_fr.properties".formatted(bundle));
        String foreign = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("label."))
                .flatMap(key -> Stream.of(english.getProperty(key).split("[=|]", -1)))
                .filter(word -> !french.containsValue(word) && !word.equals("ID"))
                .collect(Collectors.joining("|"));
        assertThat(foreign).contains("FILE", "BEFORE", "AFTER", "NAME");
        assertThat(texts.values())
                .allSatisfy(text -> assertThat((String) text).doesNotContainPattern("\\b(?:" + foreign + ")\\b"));
    }

    @Test
    void a_message_calls_an_argument_as_the_help_does() {
        assertThat(donum("schemes", "diff", "donum-2026").err()).contains("Il manque APRÈS.");
        assertThat(donum("sources", "show").err()).contains("Il manque NOM.");
        assertThat(donum("sources", "show", "--lang", "en").err()).contains("Missing: NAME.");
        assertThat(help("schemes diff", "fr", 80)).contains("AVANT APRÈS", "--output=FICHIER");
        assertThat(help("sources discover", "en", 80)).contains("--output=FILE", "--option=NAME=VALUE");
    }

    /** Each is a key, or several of which one is enough. */
    private static List<List<String>> keys(String name) {
        String command = name.replace(' ', '.');
        List<List<String>> keys = new ArrayList<>();
        keys.add(List.of(command));
        keys.add(List.of(command.split("\\.", -1)[0]));
        for (Option option : syntax(name).options()) {
            String key = "option." + option.name().substring(2);
            keys.add(List.of(command + "." + key, key));
        }
        for (Parameter parameter : syntax(name).parameters()) {
            String key = "parameter." + parameter.key();
            keys.add(List.of(command + "." + key, key));
        }
        return keys;
    }

    @Test
    void an_option_means_the_same_before_whichever_command() {
        Map<String, Option> known = new HashMap<>();
        names().flatMap(name -> syntax(name).options().stream()).forEach(option -> {
            Option other = known.putIfAbsent(option.name(), option);
            if (other != null) {
                assertThat(option.shortName()).as(option.name()).isEqualTo(other.shortName());
                assertThat(option.label()).as(option.name()).isEqualTo(other.label());
            }
        });
        assertThat(known.values().stream().map(Option::shortName).filter(name -> !name.isEmpty()))
                .doesNotHaveDuplicates()
                .doesNotContain("-h", "-V");
    }

    @ParameterizedTest
    @MethodSource("helped")
    void help_reads_well_on_80_columns_in_both_languages(String command) {
        for (String language : List.of("fr", "en")) {
            List<String> lines = help(command, language, 80).lines().toList();
            assertThat(lines.get(0)).contains("donum" + (command.isEmpty() ? "" : " " + command));
            assertThat(lines)
                    .filteredOn(line -> !line.startsWith("  donum "))
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void help_names_every_format_that_is_taken() {
        for (String command : List.of("evaluate", "explain", "compare", "schemes show", "schemes diff", "validate")) {
            Option format = syntax(command).options().stream()
                    .filter(option -> option.name().equals("--format"))
                    .findFirst()
                    .orElseThrow();
            assertThat(format.choices().get())
                    .as(command)
                    .contains("table")
                    .allSatisfy(name -> assertThat(help(command, "en", 200)).contains(name));
        }
        assertThat(syntax("evaluate").options().get(2).choices().get()).contains("csv", "json", "ndjson", "xlsx", "md");
    }

    @Test
    void help_names_every_ending_of_a_template() {
        List<String> endings = INJECTOR.getInstance(OutputFormats.class).templates().stream()
                .map(TemplateFormat::fileEnding)
                .toList();
        for (String language : List.of("fr", "en")) {
            assertThat(endings)
                    .isNotEmpty()
                    .allSatisfy(ending -> assertThat(help("template", language, 200))
                            .as("template.option.output in " + USAGE.formatted(language))
                            .contains("." + ending));
        }
    }

    /** A list that takes nothing is run as it is: a heading that nobody wrote stops it. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_list_has_its_headings(String language) {
        SoftAssertions all = new SoftAssertions();
        names().filter(EveryCommandTest::isList).forEach(name -> {
            List<String> words = new ArrayList<>(List.of("--lang", language));
            words.addAll(List.of(name.split(" ", -1)));
            Run run = donum(words.toArray(String[]::new));
            all.assertThat(run.exit())
                    .as("%s, with headings of messages_%s.properties: %s", name, language, run.err())
                    .isZero();
        });
        all.assertAll();
        assertThat(names().filter(EveryCommandTest::isList)).contains("schemes list", "sources list");
    }

    private static boolean isList(String name) {
        Class<?> parent = Objects.requireNonNull(command(name).getClass().getSuperclass());
        return parent.getSimpleName().equals("ListCommand");
    }

    @Test
    void no_two_formats_share_the_ending_of_their_files() {
        OutputFormats formats = INJECTOR.getInstance(OutputFormats.class);
        for (List<? extends Format<?>> each : List.of(formats.reports(), formats.comparisons())) {
            Map<String, String> known = new HashMap<>();
            for (Format<?> format : each) {
                String other = known.putIfAbsent(format.fileEnding(), format.name());
                assertThat(other)
                        .as("the format that has the ending .%s of %s too", format.fileEnding(), format.name())
                        .isNull();
            }
        }
        assertThat(formats.templates()).extracting(TemplateFormat::fileEnding).doesNotHaveDuplicates();
    }

    @Test
    void completion_knows_every_command_and_every_choice() throws IOException {
        String script = donum("completion").out();
        names().flatMap(name -> Stream.of(name.split(" ", -1)))
                .forEach(word -> assertThat(script).contains(word));
        assertThat(script).contains("donum-2026", "ndjson", "count-as-zero");
    }
}
