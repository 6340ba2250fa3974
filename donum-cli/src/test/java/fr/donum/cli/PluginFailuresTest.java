package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.host.plugin.Workshop;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in a plug-in once it is in use is its own doing, is said to be, and is nobody else's problem. */
class PluginFailuresTest extends AcmePlugin {
    private static final String ONE_DOCTOR = "../examples/un-medecin.csv";
    private static final String BOOM = "if (true) throw new IllegalStateException(\"boom\");";

    private Run donum(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--plugins";
        all[words.length + 1] = plugins.toString();
        return Run.donum(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "read"})
    void what_breaks_while_reading_is_told_as_the_plug_ins_own_in_one_sentence(String place) throws Exception {
        Path jar = acme("/* " + place + " */", BOOM);

        Run run = donum("evaluate", acmeFile(), "--scheme", "donum-2026");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(jar + " : Le greffon a échoué : java.lang.IllegalStateException: boom")
                .doesNotContain("Défaut de donum", "\tat ");
        assertThat(donum("evaluate", acmeFile(), "--scheme", "donum-2026", "--debug")
                        .err())
                .contains("acme.AcmeProvider", "AcmeProvider.java:");
    }

    @Test
    void what_breaks_while_claiming_a_location_leaves_it_to_the_others() throws Exception {
        Path jar = acme("/* accepts */", BOOM);

        Run run = donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--format", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("10100000016;donum-2026;340");
        assertThat(run.err()).contains(jar + " : erreur : Le greffon a échoué");
    }

    @Test
    void what_breaks_while_validating_is_a_configuration_that_cannot_be_used() throws Exception {
        Path jar = acme("/* validate */", BOOM);

        Run run = donum("evaluate", acmeFile(), "--scheme", "donum-2026");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(jar + " : erreur : Le greffon a échoué");
    }

    @Test
    void what_breaks_while_checking_is_a_check_that_failed() throws Exception {
        Path jar = acme("/* check */", BOOM);

        Run run = donum("sources", "check", acmeFile());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("non " + jar, "boom", "→ Signalez-le à l’auteur du greffon");
    }

    @Test
    void what_breaks_while_closing_spoils_no_result_and_is_not_passed_over() throws Exception {
        Path jar = acme("/* close */", BOOM);

        Run run = donum("evaluate", acmeFile(), "--scheme", "donum-2026", "--format", "csv");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.out()).contains("cabinet-1;donum-2026;");
        assertThat(run.err()).contains(jar + " : ", "Le greffon a échoué");

        Path result = folder.resolve("result.csv");
        assertThat(donum("evaluate", acmeFile(), "--scheme", "donum-2026", "-o", result.toString())
                        .exit())
                .isEqualTo(70);
        assertThat(result).content().contains("cabinet-1;donum-2026;");
    }

    @ParameterizedTest
    @CsvSource({"open", "constructor"})
    void a_thread_left_behind_is_told_and_spoils_no_result(String place) throws Exception {
        Path jar = acme(
                "/* " + place + " */",
                "new Thread(() -> { try { Thread.sleep(3_000); } catch (InterruptedException e) { } },"
                        + " \"acme-keeper\").start();");

        Run run = donum("evaluate", acmeFile(), "--scheme", "donum-2026", "--format", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("cabinet-1;donum-2026;");
        assertThat(run.err())
                .contains(jar + " : attention : Le greffon laisse un fil d’exécution derrière lui : acme-keeper");
    }

    @Test
    void a_failure_that_the_contract_provides_for_is_told_as_any() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme.jar");

        Run run = donum("evaluate", folder.resolve("absent.acme").toString(), "--scheme", "donum-2026");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("No such file", "→ Write one.");
    }

    @Test
    void what_lies_in_the_directory_and_is_no_plug_in_is_told() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme.jar");
        Files.createDirectory(plugins.resolve("empty"));
        Files.createDirectory(plugins.resolve("broken"));
        Files.writeString(plugins.resolve("broken/broken.jar"), "no zip");
        Workshop.acme(plugins).jar("twice", "one.jar");
        Workshop.acme(plugins).jar("twice", "two.jar");
        new Workshop(plugins).stating("Donum-Plugin-Api", "[1.0,2)").jar("silent", "silent.jar");
        Workshop.acme(plugins).registering("acme.Nobody").jar("wrong", "wrong.jar");
        Files.copy(plugins.resolve("acme/acme.jar"), plugins.resolve("stray.jar"));

        Run run = donum("sources", "list");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).containsOnlyOnce("acme ");
        assertThat(run.err())
                .contains(plugins.resolve("empty") + " : erreur : Ce dossier ne contient aucun fichier .jar")
                .contains(plugins.resolve("broken") + " : erreur : broken.jar ne se lit pas")
                .contains(plugins.resolve("twice") + " : erreur : Plusieurs fichiers indiquent Donum-Plugin-Api :"
                        + " one.jar, two.jar")
                .contains(plugins.resolve("silent/silent.jar") + " : erreur : Le greffon n’annonce aucune source")
                .contains(plugins.resolve("wrong/wrong.jar") + " : erreur : Le greffon a échoué", "acme.Nobody")
                .contains(plugins.resolve("stray.jar") + " : attention : Ce fichier n’est pas chargé");
    }
}
