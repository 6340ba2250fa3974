package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.donum.host.plugin.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plug-in does to the whole process, seen from outside of it. */
class ForeignProcessTest extends AcmePlugin {
    private static final String HANG = "new java.util.concurrent.Semaphore(0).acquireUninterruptibly();";
    private static final String ONE_DOCTOR = "../examples/un-medecin.csv";

    private Run donum(List<String> properties, String... words) throws Exception {
        List<String> options =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        options.addAll(properties);
        Map<String, String> environment = Map.of("DONUM_PLUGINS", plugins.toString(), "ACME_TOKEN", "s3cr3t-t0ken");
        return Run.inProcess(folder, environment, options, words);
    }

    private static void assertNamed(Run run, int exit, Path jar, String sentence) {
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.err()).contains(jar + " : ", sentence).doesNotContain("Défaut de donum", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "constructor, sources list",
        "constructor, evaluate",
        "name, sources list",
        "accepts, evaluate",
        "open, evaluate",
        "open, validate",
        "check, sources check",
        "discover, sources discover",
        "read, evaluate",
        "read, validate",
        "close, evaluate",
    })
    void a_plug_in_that_ends_the_program_is_named_and_ends_it_with_70(String place, String command) throws Exception {
        Path jar = acme("/* " + place + " */", "System.exit(0);");
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        if (!command.equals("sources list")) {
            words.add(acmeFile());
        }
        if (command.equals("evaluate")) {
            words.addAll(List.of("--scheme", "donum-2026"));
        }

        Run run = donum(List.of(), words.toArray(String[]::new));

        assertNamed(run, 70, jar, "Le greffon a mis fin au programme par System.exit");
    }

    @Test
    void ending_the_program_from_a_thread_of_its_own_is_no_way_out() throws Exception {
        Path jar = acme(
                "/* read */",
                "new Thread(() -> System.exit(0)).start();"
                        + " try { Thread.sleep(20_000); } catch (InterruptedException e) { /* never mind */ }");

        Run run = donum(List.of(), "evaluate", acmeFile(), "--scheme", "donum-2026");

        assertNamed(run, 70, jar, "Le greffon a mis fin au programme par System.exit");
    }

    @Test
    void a_plug_in_that_ends_its_certification_is_named() throws Exception {
        Path jar = acme("/* read */", "System.exit(0);");
        Files.writeString(folder.resolve("good.acme"), "cabinet-1\n");
        Path config = Files.writeString(
                folder.resolve("certify.json"), "{\"inputs\": {\"good\": {\"location\": \"good.acme\"}}}");

        Run run = donum(List.of(), "sources", "certify", "acme", "--config", config.toString());

        assertNamed(run, 70, jar, "Le greffon a mis fin au programme par System.exit");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_a_plug_in_prints_stands_beside_the_data_without_its_secrets() throws Exception {
        Workshop.acme(plugins)
                .changing("return SourceSpec.of(LocalText.of(\"Acme files\", \"Acme\"))", """
                        return SourceSpec.of(LocalText.of("Fichiers", "Files"), SourceSpec.Option.secret("token", LocalText.of("La clé", "The key")))""")
                .changing("/* constructor */", "System.out.println(\"made \\u001b[31m\");")
                .changing(
                        "/* read */",
                        "System.out.println(\"key \" + settings.secret(\"token\").orElseThrow().reveal());"
                                + " System.err.println(\"aside\");")
                .jar("acme", "acme.jar");

        Run run = donum(
                List.of(),
                "evaluate",
                acmeFile(),
                "-s",
                "donum-2026",
                "-f",
                "json",
                "--option",
                "token=env:ACME_TOKEN");

        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/summary/evaluated").asInt()).isEqualTo(2);
        assertThat(run.err()).contains("made ␛[31m", "key ***", "aside").doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @CsvSource({
        "open, open, MetricsSourceProvider.open(), 3",
        "read, silence, MetricsSource.read(), 3",
        "discover, silence, MetricsSource.discover(), 3",
        "close, close, MetricsSource.close(), 70",
    })
    void a_call_that_does_not_end_is_given_up(String place, String limit, String call, int exit) throws Exception {
        Path jar = acme("/* " + place + " */", HANG);

        Run run = donum(
                List.of("-Ddonum.plugin." + limit + "=1"), "evaluate", acmeFile(), "-s", "donum-2026", "-f", "csv");

        assertNamed(run, exit, jar, "Le greffon a été abandonné dans " + call + ", après 1 s sans un signe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".asOf(java.time.LocalDate.of(2026, 3, 31))"})
    void a_figure_whose_place_is_never_told_is_given_up(String date) throws Exception {
        Path jar = Workshop.acme(plugins)
                .changing(
                        "Provenance.of(Place.of(\"file.acme\").record(\"line \" + (i + 1)))",
                        "new Provenance() { public Place place() { return Place.of(\"f\"); }"
                                + " public Place place(Metric metric) { " + HANG + " return place(); } }")
                .changing(".with(Usage.AAT, 50, 60)", ".with(Usage.AAT, 50, 60)" + date)
                .jar("acme", "acme.jar");

        Run run = donum(List.of("-Ddonum.plugin.silence=1"), "evaluate", acmeFile(), "-s", "donum-2026", "-f", "json");

        assertNamed(run, 3, jar, "Le greffon a été abandonné dans MetricsSource.read(), après 1 s sans un signe");
    }

    @Test
    void a_hook_that_does_not_end_is_given_up_and_the_result_is_there() throws Exception {
        Path jar = acme(
                "/* open */",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { " + HANG + " }, \"acme-hook\"));");

        Run run = donum(List.of("-Ddonum.plugin.close=1"), "evaluate", acmeFile(), "-s", "donum-2026", "-f", "csv");

        assertNamed(run, 70, jar, "abandonné dans Runtime.addShutdownHook (acme-hook), après 1 s sans un signe");
        assertThat(run.err()).contains("→ Ce qui a été écrit est là");
        assertThat(run.out()).contains("cabinet-1;donum-2026;", "cabinet-2;donum-2026;");
    }

    @Test
    void a_hook_that_ends_in_time_is_nobodys_matter() throws Exception {
        acme("/* open */", "Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(\"bye\")));");

        Run run = donum(List.of(), "evaluate", acmeFile(), "-s", "donum-2026", "-f", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("bye");
    }

    @Test
    void a_check_that_does_not_end_is_given_up() throws Exception {
        Path jar = acme("/* check */", HANG);

        Run run = donum(List.of("-Ddonum.plugin.silence=1"), "sources", "check", acmeFile());

        assertNamed(run, 3, jar, "abandonné dans MetricsSource.check()");
    }

    @Test
    void a_reading_that_is_slow_and_not_silent_goes_on() throws Exception {
        acme(
                "sink.accept(dossier",
                "java.util.concurrent.locks.LockSupport.parkNanos(700_000_000L); sink.accept(dossier");

        Run run = donum(List.of("-Ddonum.plugin.silence=1"), "evaluate", acmeFile(), "-s", "donum-2026", "-f", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("cabinet-1;donum-2026;", "cabinet-2;donum-2026;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new IllegalStateException(\"boom\")", "new StackOverflowError()"})
    void a_thread_of_a_plug_in_that_dies_is_told_without_a_trace(String thrown) throws Exception {
        Path jar = acme(
                "/* read */",
                "Thread t = new Thread(() -> { if (true) throw " + thrown + "; }, \"acme-worker\");"
                        + " t.start(); try { t.join(); } catch (InterruptedException e) { /* never mind */ }");

        Run run = donum(List.of(), "evaluate", acmeFile(), "-s", "donum-2026", "-f", "csv");

        assertThat(run.out()).contains("cabinet-1;donum-2026;");
        assertThat(run.err())
                .contains(jar + " : erreur : Le greffon a échoué : acme-worker")
                .doesNotContain("\tat ");
    }

    @Test
    void a_plug_in_is_not_taken_for_the_program_whatever_its_directory_is_called() throws Exception {
        Workshop.acme(plugins).jar("app", "acme.jar");

        Run run = donum(List.of(), "evaluate", acmeFile(), "-s", "donum-2026", "-f", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("cabinet-1;donum-2026;");
    }

    @Test
    void what_a_plug_in_prints_while_it_is_certified_spoils_no_certificate() throws Exception {
        acme("/* open */", "System.out.println(\"opening\");");
        Files.writeString(folder.resolve("good.acme"), "cabinet-1\ncabinet-2\n");
        Path config = Files.writeString(
                folder.resolve("certify.json"), "{\"inputs\": {\"good\": {\"location\": \"good.acme\"}}}");

        Run run = donum(List.of(), "sources", "certify", "acme", "--config", config.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        JsonNode certificate = new ObjectMapper().readTree(run.out());
        assertThat(certificate.at("/passed").asBoolean()).isFalse();
        assertThat(certificate.at("/rules/20/rule").asText()).isEqualTo("R21");
        assertThat(certificate.at("/rules/20/verdict").asText()).isEqualTo("FAILED");
        assertThat(certificate.at("/rules/20/evidence").toString()).contains("opening");
    }

    @Test
    void what_others_do_is_not_touched_by_a_plug_in_at_rest() throws Exception {
        acme("/* read */", "System.exit(0);");

        Run run = donum(List.of(), "evaluate", ONE_DOCTOR, "-s", "donum-2026", "-f", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
    }
}
