package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.host.plugin.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginsTest extends AcmePlugin {
    private static final String BOOM = "if (true) throw new IllegalStateException(\"boom\");";

    private Run withPlugins(String... words) {
        return Run.with(Map.of("DONUM_PLUGINS", plugins.toString()), words);
    }

    private Run evaluate() throws IOException {
        return withPlugins("evaluate", acmeFile(), "--scheme", "donum-2026", "--format", "csv");
    }

    private static void assertTheRestWorks(Run run) {
        assertThat(run.out()).contains("csv ", "excel ", "http ").doesNotContain("acme ");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void figures_of_a_plug_in_are_evaluated_like_any() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme-3.2.1.jar");

        Run run = evaluate();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("cabinet-1;donum-2026;", "cabinet-2;donum-2026;");
        assertThat(run.err()).contains("2 lus = 2 évalués + 0 rejeté");
    }

    @Test
    void a_plug_in_is_told_the_time() throws Exception {
        acme("/* open */", "context.clock().instant();");

        Run run = evaluate();

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void plug_ins_are_listed_with_version_contract_and_origin() throws Exception {
        Path jar = Workshop.acme(plugins).jar("acme", "acme-3.2.1.jar");

        Run run = Run.donum("sources", "list", "--plugins", plugins.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("acme ")))
                .singleElement()
                .satisfies(line -> assertThat(line.split("  +"))
                        .containsExactly("acme", "3.2.1", "[1.0,2)", jar.toString(), "Acme files"));
        assertThat(run.out().lines().filter(line -> line.startsWith("csv ")))
                .singleElement()
                .asString()
                .contains("1.0", "donum");
    }

    @Test
    void the_option_stands_anywhere_and_wins_over_the_variable() throws Exception {
        Workshop.acme(plugins).jar("acme", "acme.jar");

        Run run = Run.with(
                Map.of("DONUM_PLUGINS", folder.resolve("absent").toString()),
                "--plugins",
                plugins.toString(),
                "sources",
                "show",
                "acme");

        assertThat(run.plain()).contains("acme : Acme files");
    }

    @Test
    void a_directory_of_plug_ins_that_is_not_there_is_an_error_with_its_remedy() {
        String absent = folder.resolve("absent").toString();

        Run run = Run.donum("sources", "list", "--plugins", absent);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("« " + absent + " »", "→ Donnez avec --plugins");
        assertThat(Run.donum("schemes", "list", "--plugins", absent).exit()).isZero();
    }

    @Test
    void a_plug_in_sees_the_jdk_the_contract_and_itself_and_nothing_else_of_the_host() throws Exception {
        Workshop.acme(plugins)
                .with(
                        "acme.Sight",
                        "package acme; class Sight { static String of(String type) { try {"
                                + " Class.forName(type); return type + \"=seen \"; } catch (ClassNotFoundException e) {"
                                + " return type + \"=hidden \"; } } }")
                .changing(
                        "\"Acme files\"",
                        "Sight.of(\"java.sql.Driver\") + Sight.of(\"fr.donum.domain.dossier.Dossier\")"
                                + " + Sight.of(\"com.google.inject.Guice\") + Sight.of(\"fr.donum.cli.Main\")"
                                + " + Sight.of(\"fr.donum.adapter.csv.CsvSourceProvider\")"
                                + " + \"logging=\" + getClass().getResource(\"/simplelogger.properties\")")
                .jar("acme", "acme.jar");

        assertThat(withPlugins("sources", "show", "acme").out())
                .contains(
                        "java.sql.Driver=seen",
                        "fr.donum.domain.dossier.Dossier=seen",
                        "com.google.inject.Guice=hidden",
                        "fr.donum.cli.Main=hidden",
                        "fr.donum.adapter.csv.CsvSourceProvider=hidden");
    }

    @Test
    void plug_ins_do_not_see_one_another_and_each_has_its_own_libraries() throws Exception {
        for (String name : new String[] {"acme", "bolt"}) {
            new Workshop(plugins)
                    .with(
                            "lib.Library",
                            "package lib; public class Library { public static String NAME = \"of " + name + "\"; }")
                    .jar(name, "library.jar");
            Workshop.acme(plugins)
                    .with("lib.Library", "package lib; public class Library { public static String NAME; }")
                    .changing("\"acme\"", "\"" + name + "\"")
                    .changing("\"Acme files\"", "\"Library \" + lib.Library.NAME")
                    .withoutClass("lib/Library.class")
                    .jar(name, name + ".jar");
        }

        assertThat(withPlugins("sources", "list").out())
                .containsPattern("acme .*Library of acme")
                .containsPattern("bolt .*Library of bolt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[2.0,3);acme.jar demande le contrat [2.0,3) ; ce donum a le contrat 1.0",
                "un;acme.jar indique « Donum-Plugin-Api: un »",
            })
    void a_plug_in_for_another_contract_is_refused_before_any_class_is_loaded(String range, String message)
            throws Exception {
        Workshop.acme(plugins)
                .stating("Donum-Plugin-Api", range)
                .changing("/* constructor */", "System.setProperty(\"donum.test.loaded\", \"yes\");")
                .jar("acme", "acme.jar");

        Run run = withPlugins("sources", "list");

        assertTheRestWorks(run);
        assertThat(run.err()).contains(plugins.resolve("acme").toString(), message);
        assertThat(System.getProperty("donum.test.loaded")).isNull();
    }

    @Test
    void a_plug_in_that_does_not_state_its_contract_is_refused() throws Exception {
        Workshop.acme(plugins).withoutStating("Donum-Plugin-Api").jar("acme", "acme.jar");

        Run run = withPlugins("sources", "list");

        assertTheRestWorks(run);
        assertThat(run.err()).contains("Aucun manifeste n’indique Donum-Plugin-Api (acme.jar)", "[1.0,2)");
    }

    @Test
    void classes_of_donum_within_a_plug_in_are_refused() throws Exception {
        Workshop.acme(plugins)
                .with("fr.donum.domain.dossier.Extra", "package fr.donum.domain.dossier; public class Extra {}")
                .jar("acme", "acme.jar");

        Run run = withPlugins("sources", "list");

        assertTheRestWorks(run);
        assertThat(run.err()).contains("acme.jar contient une classe de donum : fr/donum/domain/dossier/Extra.class");
    }

    @Test
    void two_providers_of_one_name_are_refused_naming_both_files() throws Exception {
        Path one = Workshop.acme(plugins).jar("acme", "acme.jar");
        Path other = Workshop.acme(plugins).jar("copy", "copy.jar");

        Run run = evaluate();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("« acme »", one.toString(), other.toString());
    }

    @Test
    void a_plug_in_may_not_take_the_name_of_a_source_of_ours() throws Exception {
        Path jar = acme("\"acme\"", "\"csv\"");

        Run run = withPlugins("sources", "list");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("« csv » : donum et " + jar);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* constructor */|" + BOOM + "|java.lang.IllegalStateException: boom",
                "/* name */|" + BOOM + "|java.lang.IllegalStateException: boom",
                "/* constructor */|if (true) throw new StackOverflowError();|StackOverflowError",
                "return \"acme\";|return \"Acme Files\";|« Acme Files »",
            })
    void a_plug_in_that_fails_to_say_who_it_is_is_named_and_left_out(String piece, String other, String message)
            throws Exception {
        Path jar = acme(piece, other);

        Run run = withPlugins("sources", "list");

        assertTheRestWorks(run);
        assertThat(run.err()).contains(jar.toString(), message);
    }
}
