package fr.donum.adapter.json.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/library.md} shows compiles, and its first call prints what it says. */
class LibraryDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/library.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(java|text)\\n(.*?)```");

    /** Around the shorter pieces; their imports are the second. */
    private static final String AROUND = """
            %s
            public class Piece%d {
              public static void run(Scheme scheme, Dossier dossier, Evaluation evaluation) {
            %s
              }
            }
            """;

    @TempDir
    Path folder;

    private static List<String> blocks(String kind) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(DOCUMENT));
        while (block.find()) {
            if (block.group(1).equals(kind)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    private String errors(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        compiler.getTask(
                        said,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null)
                                .getJavaFileObjectsFromFiles(
                                        files.stream().map(Path::toFile).toList()))
                .call();
        return said.toString();
    }

    private List<Path> written() throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> blocks = new ArrayList<>(blocks("java"));
        String imports = blocks.remove(1);
        for (String block : blocks) {
            boolean isWhole = block.contains("public class Start");
            String name = isWhole ? "Start" : "Piece" + files.size();
            String text = isWhole ? block : AROUND.formatted(imports, files.size(), block);
            files.add(Files.writeString(folder.resolve(name + ".java"), text));
        }
        return files;
    }

    @Test
    void every_piece_of_java_compiles() throws IOException {
        List<Path> files = written();

        assertThat(files).hasSizeGreaterThan(5);
        assertThat(errors(files)).doesNotContain("error:");
    }

    @Test
    void the_first_call_prints_what_is_shown() throws Exception {
        assertThat(errors(written())).doesNotContain("error:");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Start").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(blocks("text").get(0));
    }

    /** Ten lines from a dossier to an amount, imports and braces aside. */
    @Test
    void the_first_call_is_ten_lines() throws IOException {
        String first = blocks("java").get(0);

        assertThat(Stream.of(first.substring(first.indexOf("void main")).split("\n"))
                        .skip(1)
                        .filter(line -> !line.isBlank() && !line.strip().equals("}")))
                .hasSizeLessThanOrEqualTo(10);
    }
}
