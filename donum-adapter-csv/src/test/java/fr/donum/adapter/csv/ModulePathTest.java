package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of modules: it compiles against what they export, and runs on the module path and as an image. */
class ModulePathTest {
    private static final Set<String> NEEDED = Set.of(
            "fr.donum.domain",
            "fr.donum.spi",
            "fr.donum.table",
            "fr.donum.application",
            "fr.donum.adapter.csv",
            "de.siegmar.fastcsv");

    private static final String PROGRAM = "fr.example/fr.example.Evaluate";

    @TempDir
    Path folder;

    private String modules;
    private Path file;

    @BeforeEach
    void a_program_and_what_it_reads() throws Exception {
        file = folder.resolve("usages.csv");
        Files.writeString(file, "id;segur;lap;sesam_vitale\n10003456786;oui;non;oui\n");
        Path sources = Path.of(ModulePathTest.class.getResource("/modular").toURI());
        Path program = folder.resolve("program");
        modules = needed() + File.pathSeparator + program;
        run(
                "javac",
                "--release",
                "17",
                "-Werror",
                "-p",
                needed(),
                "-d",
                program.toString(), //
                sources.resolve("module-info.java").toString(), //
                sources.resolve("fr/example/Evaluate.java").toString());
    }

    @Test
    void a_csv_file_is_evaluated_on_the_module_path() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(output(java, "-p", modules, "--add-modules", "fr.donum.adapter.csv", "-m", PROGRAM, file.toString()))
                .contains("10003456786");
    }

    @Test
    void a_csv_file_is_evaluated_in_a_linked_image() throws Exception {
        Path image = folder.resolve("image");
        run("jlink", "-p", modules, "--add-modules", "fr.example,fr.donum.adapter.csv", "--output", image.toString());

        String java = image.resolve("bin").resolve("java").toString();
        assertThat(output(java, "-m", PROGRAM, file.toString())).contains("10003456786");
        Set<String> linked = new TreeSet<>(output(java, "--list-modules")
                .lines()
                .map(line -> line.replaceAll("@.*", ""))
                .toList());
        assertThat(linked)
                .containsAll(NEEDED)
                .doesNotContain("org.jspecify", "java.desktop", "java.sql", "java.logging");
    }

    /** Of the class path of the tests, the modules that the program needs. */
    private static String needed() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> isNeeded(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isNeeded(Path entry) {
        Optional<ModuleReference> module =
                Files.exists(entry) ? ModuleFinder.of(entry).findAll().stream().findFirst() : Optional.empty();
        return module.filter(it -> NEEDED.contains(it.descriptor().name())).isPresent();
    }

    private static void run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        assertThat(ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments))
                .as(() -> tool + ": " + said)
                .isZero();
    }

    private static String output(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
