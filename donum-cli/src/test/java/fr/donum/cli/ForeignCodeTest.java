package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.host.plugin.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plug-in that keeps to nothing ends in one sentence that names it, never as a bug of donum and never in silence. */
class ForeignCodeTest extends AcmePlugin {
    private Run donum(String... words) {
        return Run.with(Map.of("DONUM_PLUGINS", plugins.toString(), "ACME_TOKEN", "s3cr3t-t0ken"), words);
    }

    private Run evaluate(String... more) throws IOException {
        String[] words = {"evaluate", acmeFile(), "--scheme", "donum-2026", "--format", "csv"};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return donum(all);
    }

    private static void assertNamed(Run run, int exit, Path jar, String sentence) {
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.err() + run.plain())
                .contains(jar + " : ", sentence)
                .doesNotContain("Défaut de donum", "\tat ", "NullPointerException");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* open */ return new Session(settings);|return null;|MetricsSourceProvider.open()",
                "return new ReadSummary(|if (true) return null; return new ReadSummary(|MetricsSource.read()",
                "sink.accept(dossier, Provenance|sink.accept(null, Provenance|DossierSink.accept(Dossier, Provenance)",
                "Provenance.of(Place.of(\"file.acme\").record(\"line \" + (i + 1)))|null|DossierSink.accept(Dossier, Provenance)",
                "Place.of(\"file.acme\").record(\"line \" + (i + 1))|(Place) null|Provenance.place()",
                "/* read */|sink.reject(null);|DossierSink.reject(Issue)",
                "/* discover */|if (true) return null;|MetricsSource.discover()",
                "/* validate */|if (true) return null;|MetricsSourceProvider.validate()",
            })
    void a_null_is_named_and_ends_in_70(String piece, String other, String where) throws Exception {
        Path jar = acme(piece, other);

        Run run = evaluate();

        assertNamed(run, 70, jar, "Le greffon a donné null là où son contrat veut");
        assertThat(run.err()).contains(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/* name */ return \"acme\"|return null|MetricsSourceProvider.name()",
                "return SourceSpec.of(LocalText.of(\"Acme files\", \"Acme\"))|return null|MetricsSourceProvider.spec()",
            })
    void a_plug_in_that_says_null_of_itself_is_named_and_left_out(String piece, String other, String where)
            throws Exception {
        Path jar = acme(piece, other);

        assertNamed(donum("sources", "list"), 1, jar, where);
        assertNamed(evaluate(), 70, jar, where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return List.of(Probe.passed(\"file\", \"there\"))|return null",
            })
    void a_check_of_null_is_named(String piece, String other) throws Exception {
        Path jar = acme(piece, other);

        assertNamed(donum("sources", "check", acmeFile()), 70, jar, "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "issues", "record", "metric"})
    void a_provenance_that_throws_is_the_plug_ins_own_failure(String method) throws Exception {
        String boom =
                "{ if (\"%s\".equals(\"" + method + "\")) throw new IllegalStateException(\"boom\"); return %s; }";
        Path jar = acme(
                "Provenance.of(Place.of(\"file.acme\").record(\"line \" + (i + 1)))",
                "new Provenance() { public Place place() " + boom.formatted("place", "Place.of(\"s\").row(1)")
                        + " public Place place(Metric metric) " + boom.formatted("metric", "Place.of(\"m\")")
                        + " public List<Issue> issues() " + boom.formatted("issues", "List.of()")
                        + " public String record() " + boom.formatted("record", "\"r\"") + "}");

        Run run = donum("explain", acmeFile(), "--scheme", "donum-2026", "--practitioner", "cabinet-1");

        assertNamed(run, 70, jar, "Le greffon a échoué : java.lang.IllegalStateException: boom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"StackOverflowError()", "NoClassDefFoundError(\"x\")", "LinkageError()", "AssertionError()"})
    void an_error_is_the_plug_ins_own_wherever_it_is_thrown(String error) throws Exception {
        for (String place : new String[] {"open", "read", "discover", "close", "validate"}) {
            Path jar = acme("/* " + place + " */", "if (true) throw new " + error + ";");

            assertNamed(evaluate(), 70, jar, "Le greffon a échoué : java.lang." + error.replaceFirst("\\(.*", ""));
        }
        Path jar = acme("/* check */", "if (true) throw new " + error + ";");
        assertNamed(donum("sources", "check", acmeFile()), 70, jar, "Le greffon a échoué");
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructor", "name", "accepts", "validate", "open", "discover", "read", "close"})
    void a_memory_that_is_exhausted_is_4_and_the_plug_in_is_named(String place) throws Exception {
        Path jar = acme("/* " + place + " */", "if (true) throw new OutOfMemoryError(\"test\");");

        Run run = evaluate();

        assertNamed(run, 4, jar, "Le greffon a épuisé la mémoire : java.lang.OutOfMemoryError: test");
        assertThat(run.err()).containsOnlyOnce("épuisé la mémoire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"constructor", "name", "accepts"})
    void a_memory_that_one_plug_in_exhausts_is_no_matter_for_what_others_read(String place) throws Exception {
        Path jar = acme("/* " + place + " */", "if (true) throw new OutOfMemoryError(\"test\");");

        Run run = donum("evaluate", "../examples/un-medecin.csv", "--scheme", "donum-2026", "--format", "csv");

        assertNamed(run, 0, jar, "Le greffon a épuisé la mémoire");
        assertThat(run.out()).contains("10100000016;donum-2026;");
    }

    @Test
    void records_from_eight_threads_are_refused_in_one_sentence() throws Exception {
        Path jar =
                acme("sink.accept(dossier, Provenance.of(Place.of(\"file.acme\").record(\"line \" + (i + 1))));", """
                        List<Thread> threads = new ArrayList<>();
                        for (int k = 0; k < 8; k++) {
                            Thread thread = new Thread(() -> {
                                for (int j = 0; j < 1000; j++) sink.accept(dossier, Provenance.of(Place.of("f")));
                            }, "acme-worker");
                            threads.add(thread);
                            thread.start();
                        }
                        for (Thread thread : threads) {
                            try { thread.join(); } catch (InterruptedException e) { break; }
                        }
                        """);

        Run run = evaluate();

        assertNamed(run, 70, jar, "sur un autre fil d’exécution que celui de sa lecture : acme-worker");
    }

    @Test
    void a_record_after_the_reading_is_not_evaluated_and_named() throws Exception {
        Path jar = Workshop.acme(plugins)
                .changing("Session(SourceSettings settings) {", "DossierSink kept; Session(SourceSettings settings) {")
                .changing("/* read */", "kept = sink;")
                .changing(
                        "/* close */",
                        "kept.accept(Dossier.of(PractitionerId.of(\"late\")).build(), Provenance.of(Place.of(\"f\")));")
                .jar("acme", "acme.jar");

        Run run = evaluate();

        assertNamed(run, 70, jar, "Le greffon a remis un enregistrement après la fin de sa lecture");
        assertThat(run.out()).doesNotContain("late");
    }

    @Test
    void of_two_failures_the_graver_decides_and_each_is_told_once() throws Exception {
        Path jar = Workshop.acme(plugins)
                .changing(
                        "/* read */",
                        "if (true) throw new SourceException(SourceException.Kind.UNREACHABLE, \"Gone\", \"Wait.\");")
                .changing("/* close */", "if (true) throw new StackOverflowError();")
                .jar("acme", "acme.jar");

        Run run = evaluate();

        assertNamed(run, 70, jar, "java.lang.StackOverflowError");
        assertThat(run.err()).containsOnlyOnce("Gone").containsOnlyOnce("Le greffon a échoué");
    }

    @Test
    void a_plug_in_that_swallows_its_refusal_is_named_nevertheless() throws Exception {
        Path jar =
                acme("/* read */", "try { sink.accept(null, null); } catch (RuntimeException e) { /* never mind */ }");

        Run run = evaluate();

        assertNamed(run, 70, jar, "null");
        assertThat(run.err()).containsOnlyOnce("Le greffon a donné null");
    }

    @Test
    void the_secrets_of_a_plug_in_are_masked_in_whatever_it_says() throws Exception {
        Workshop.acme(plugins)
                .changing("return SourceSpec.of(LocalText.of(\"Acme files\", \"Acme\"))", """
                        return SourceSpec.of(LocalText.of("Fichiers", "Files"), SourceSpec.Option.secret("token", LocalText.of("La clé", "The key")))""")
                .changing("/* read */", """
                        String token = settings.secret("token").orElseThrow().reveal();
                        if (true) throw new IllegalStateException("with " + token, new RuntimeException("for " + token));
                        """)
                .changing("/* check */", """
                        if (true) return List.of(Probe.failed("key",
                                "refused " + settings.secret("token").orElseThrow().reveal(), "Ask."));""")
                .jar("acme", "acme.jar");

        Run run = evaluate("--option", "token=env:ACME_TOKEN", "--debug");
        Run check = donum("sources", "check", acmeFile(), "--option", "token=env:ACME_TOKEN");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.err())
                .contains(
                        "IllegalStateException: with ***",
                        "Caused by: java.lang.RuntimeException: for ***",
                        "//acme.AcmeProvider$Session.read(")
                .doesNotContain("s3cr3t");
        assertThat(check.out()).contains("refused ***").doesNotContain("s3cr3t");
    }

    @Test
    void an_exception_that_cannot_say_what_it_is_is_named_by_its_class() throws Exception {
        Path jar = Workshop.acme(plugins)
                .with(
                        "acme.Mute",
                        "package acme; public class Mute extends RuntimeException {"
                                + " @Override public String getMessage() { throw this; } }")
                .changing("/* open */", "if (true) throw new Mute();")
                .jar("acme", "acme.jar");

        assertNamed(evaluate(), 70, jar, "Le greffon a échoué : acme.Mute");
    }

    @Test
    void a_failure_without_a_remedy_is_the_plug_ins() throws Exception {
        Path jar = acme(
                "/* open */",
                "if (true) throw new SourceException(SourceException.Kind.DATA, \"It is broken\", \"\");");

        assertNamed(evaluate(), 70, jar, "It is broken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Runtime.getRuntime().halt(0);|java.lang.Runtime.halt",
                "new ProcessBuilder(\"echo\", \"tool 3.1\").inheritIO().start().waitFor();|java.lang.ProcessBuilder.inheritIO",
                "new java.io.FileOutputStream(java.io.FileDescriptor.out).close();|java.io.FileDescriptor.out",
                "new java.io.FileOutputStream(\"/dev/stdout\").close();|/dev/stdout",
                "Runtime.class.getMethod(\"halt\", int.class).invoke(Runtime.getRuntime(), 0);|java.lang.Runtime.halt",
            })
    void code_that_cannot_be_guarded_against_is_refused_before_it_is_loaded(String code, String name) throws Exception {
        acme("/* open */", "try { " + code + " } catch (Exception e) { /* never mind */ }");
        Path plugin = plugins.resolve("acme");

        assertNamed(evaluate(), 2, plugin, "acme.jar nomme " + name);
        assertNamed(donum("sources", "list"), 2, plugin, "acme.jar nomme " + name);
        Run certify = donum("sources", "certify", "acme", "--config", "absent.json");
        assertNamed(certify, 2, plugin, "acme.jar nomme " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.jar", "lib/absent.jar"})
    void a_jar_that_is_not_there_is_passed_over(String entry) throws Exception {
        Workshop.acme(plugins).stating("Class-Path", entry).jar("acme", "acme.jar");

        assertThat(donum("sources", "list").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../other/library.jar",
                "/usr/share/java/library.jar",
                "http://example.org/library.jar",
                "./",
                "lib/"
            })
    void a_class_path_that_leads_out_of_the_directory_is_refused(String entry) throws Exception {
        Workshop.acme(plugins).stating("Class-Path", entry).jar("acme", "acme.jar");

        Run run = evaluate();

        assertNamed(run, 2, plugins.resolve("acme"), "acme.jar nomme dans son Class-Path");
        assertThat(run.err()).contains(entry);
        assertThat(donum("sources", "list").exit()).isEqualTo(2);
    }

    @Test
    void a_library_that_the_manifest_names_within_the_directory_is_loaded_and_looked_at() throws Exception {
        Workshop.acme(plugins)
                .stating("Class-Path", "lib/library.jar absent.jar")
                .jar("acme", "acme.jar");
        new Workshop(plugins)
                .with("lib.Halt", "package lib; class Halt { void now() { Runtime.getRuntime().halt(3); } }")
                .jar("acme/lib", "library.jar");

        assertNamed(evaluate(), 2, plugins.resolve("acme"), "library.jar nomme java.lang.Runtime.halt");
    }
}
