package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with the plug-in of {@code examples/vendor-plugin}, built as its author would build it. */
class VendorPluginIT {
    private static final Path BUILT = Path.of("target/examples/vendor-plugin/target");
    private static final Path CERTIFY = BUILT.resolve("certify");

    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void drop_the_plug_in_where_plug_ins_are() throws IOException {
        plugins = folder.resolve("plugins");
        Path directory = Files.createDirectories(plugins.resolve("medibase"));
        try (Stream<Path> jars = Files.list(BUILT.resolve("plugins/medibase"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, directory.resolve(jar.getFileName()));
            }
        }
    }

    private Run donum(String... words) throws Exception {
        return java("target/donum.jar", words);
    }

    private Run java(String classPath, String... words) throws Exception {
        Map<String, String> environment = Map.of("DONUM_PLUGINS", plugins.toString());
        return Run.inProcess(folder, environment, List.of("-cp", classPath), words);
    }

    @Test
    void figures_of_a_vendors_database_are_evaluated() throws Exception {
        Run run = donum(
                "evaluate",
                CERTIFY.resolve("good/cabinet.medibase").toString(),
                "--scheme",
                "donum-2026",
                "--format",
                "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.replaceFirst(";.*", "")))
                .containsExactly("10000000017", "10000000025", "10000000033");
        assertThat(run.err()).contains("3 lus = 3 évalués + 0 rejeté");
    }

    @Test
    void a_figure_is_traced_to_the_column_of_the_vendor() throws Exception {
        Run run = donum(
                "explain",
                CERTIFY.resolve("good/cabinet.medibase").toString(),
                "--scheme",
                "donum-2026",
                "--practitioner",
                "10000000017");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("cabinet.medibase:releve 1:aat_total");
    }

    @Test
    void a_plug_in_may_be_on_the_class_path_as_well() throws Exception {
        Path directory = folder.resolve("on-the-class-path");
        Files.move(plugins.resolve("medibase"), directory);

        Run run = java("target/donum.jar" + File.pathSeparator + directory + "/*", "sources", "list");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("medibase ")))
                .singleElement()
                .asString()
                .contains(
                        "1.0.0",
                        "[1.0,2)",
                        directory.resolve("medibase-donum-1.0.0.jar").toString());
    }

    @Test
    void the_packaged_plug_in_is_certified() throws Exception {
        Path certificate = folder.resolve("certificate.json");

        Run run = donum(
                "sources",
                "certify",
                "medibase",
                "--config",
                CERTIFY.resolve("certify.json").toString(),
                "-o",
                certificate.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("medibase : 22 règles tenues, 0 dispense, 0 manquement");
        assertThat(Files.readString(certificate))
                .contains("\"medibase-donum-1.0.0.jar\"", "\"sqlite-jdbc-3.54.1.0.jar\"", "\"passed\" : true");
    }
}
