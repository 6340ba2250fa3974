package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that comes from data, names of files, schemes or servers reaches a terminal, a page or a file as a control. */
class ControlCharactersTest {
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u206f]");
    private static final String HOSTILE = "x\u009b31m\u001b[2J\u202ey\u2066\u200f\u061c\u2028\u007f\u0007z";
    private static final String TABLE = "id;date;nom;specialite;groupe;segur;aat_taux;" + HOSTILE + "\n"
            + "10100000016;2026-09-30;" + HOSTILE + ";" + HOSTILE + ";" + HOSTILE + ";oui;" + HOSTILE + ";1\n"
            + "K" + HOSTILE + ";2026-09-30;Anne;;;non;80 %;1\n"
            + "10100000024;" + HOSTILE + ";Anne;;;non;80 %;1\n";

    @TempDir
    Path folder;

    private String table() throws IOException {
        Path file = folder.resolve("a" + HOSTILE.replace("\u0007", "\n") + ".csv");
        return Files.writeString(file, TABLE).toString();
    }

    private static void assertHarmless(Run run) {
        assertHarmless("out", run.out());
        assertHarmless("err", run.err());
    }

    private static void assertHarmless(String what, String text) {
        assertThat(CONTROL.matcher(text.replace("\r\n", "\n")).results().map(found ->
                        (int) found.group().charAt(0)))
                .as(what)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "md", "csv", "json", "ndjson"})
    void data_and_file_names_control_no_report(String format) throws Exception {
        Run evaluated = donum("evaluate", table(), "--scheme", "donum-2026", "--format", format);

        assertHarmless(evaluated);
        assertThat(evaluated.err()).contains("⟨U+202E⟩", "␛[2J", "␊").doesNotContain("Défaut");
        assertHarmless(donum("evaluate", table(), "-s", "donum-2026", "-f", format, "--lang", "en", "--strict"));
        assertHarmless(donum("compare", table(), "-s", "donum-2026", "-s", "donum-2027", "--format", format));
        assertHarmless(donum("explain", table(), "-s", "donum-2026", "-p", "10100000016", "--format", format));
    }

    @Test
    void other_commands_are_controlled_as_little() throws Exception {
        assertHarmless(donum("validate", table()));
        assertHarmless(donum("sources", "discover", table()));
        assertHarmless(donum("sources", "check", table()));
        assertHarmless(donum("evaluate", folder + "/absent" + HOSTILE + ".csv", "--scheme", "donum-2026"));
        assertHarmless(donum("evaluate", table(), "--scheme", HOSTILE, "--debug"));
        assertHarmless(donum(HOSTILE));
        assertHarmless(donum("evaluate", table(), "--" + HOSTILE));
    }

    @Test
    void nor_do_files_that_are_written() throws Exception {
        Path json = folder.resolve("out.json");
        Path rejects = folder.resolve("rejects.csv");
        Path workbook = folder.resolve("out.xlsx");

        donum("evaluate", table(), "-s", "donum-2026", "-o", json.toString(), "--rejects", rejects.toString());
        donum("evaluate", table(), "-s", "donum-2026", "-o", workbook.toString());

        assertHarmless("json", Files.readString(json));
        assertThat(Files.readString(json)).contains("⟨U+202E⟩");
        assertHarmless("rejects", Files.readString(rejects));
        assertThat(Files.readString(rejects)).contains("⟨U+202E⟩");
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(it -> it.getName().endsWith(".xml")).toList()) {
                byte[] xml = zip.getInputStream(entry).readAllBytes();
                assertHarmless(entry.getName(), new String(xml, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void a_profile_that_is_written_still_fits_the_titles_it_was_made_from() throws Exception {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "id;segur;aat\u202e_taux\n10100000016;oui;80 %\n");
        Path profile = folder.resolve("p.json");

        donum("sources", "discover", file.toString(), "--write-profile", profile.toString());

        assertHarmless("profile", Files.readString(profile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "md", "csv", "json"})
    void titles_of_a_scheme_control_nothing(String format) throws Exception {
        Path scheme = folder.resolve("scheme.json");
        donum("schemes", "export", "donum-2026", "-o", scheme.toString());
        String escaped = "\\u001b[31mX\\u009b\\u202e\\u0007\\u007f\\u2028";
        String hostile = Files.readString(scheme)
                .replaceAll("\"title\" *: *\"", "\"title\": \"" + escaped.replace("\\", "\\\\"));
        Files.writeString(scheme, hostile);
        Path plain = folder.resolve("t.csv");
        Files.writeString(plain, "id;segur\n10100000016;oui\n");

        Run run = donum("evaluate", plain.toString(), "--scheme-file", scheme.toString(), "--format", format);

        assertHarmless(run);
        assertThat(run.exit()).isIn(0, 1, 2);
        assertHarmless(donum("explain", plain.toString(), "--scheme-file", scheme.toString()));
        assertHarmless(donum("schemes", "diff", "donum-2026", scheme.toString()));
    }

    @Test
    void what_a_server_says_controls_nothing() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .code(403)
                    .addHeader("Content-Type", "application/problem+json")
                    .body("{\"title\":\"" + HOSTILE.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007") + "\"}")
                    .build());

            Run run = donum("evaluate", "http://localhost:" + server.getPort() + "/x", "--scheme", "donum-2026");

            assertThat(run.exit()).isEqualTo(3);
            assertHarmless(run);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "table, R⟨U+009B⟩1m Dr ⟨U+202E⟩EOD␛[2J ⟨",
        "md, Dr ⟨U+202E⟩EOD␛\\[2J ⟨U+0085⟩x — R⟨U+009B⟩1m",
        "csv, R⟨U+009B⟩1m;",
        "json, '\"R⟨U+009B⟩1m\"'",
    })
    void names_and_keys_show_signs_where_they_would_control(String format, String shown) throws Exception {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "id;nom;segur\nR\u009b1m\u200b;Dr \u202eEOD\u001b[2J \u0085x\u200b;oui\nB;Anne;non\n");

        Run run = donum("evaluate", file.toString(), "-s", "donum-2026", "--format", format);

        assertThat(run.exit()).isZero();
        assertThat(run.plain()).contains(shown).doesNotContain("\u200b");
    }

    @Test
    void a_control_in_a_figure_or_a_title_is_shown_where_it_is_complained_of() throws Exception {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "id;segur;mss_messages;col\u202e\u001bX\nA;oui;1\u009b2;3\n");

        Run run = donum("evaluate", file.toString(), "-s", "donum-2026", "--format", "csv");

        assertThat(run.err()).contains("« 1⟨U+009B⟩2 » n’est pas un nombre", "« col⟨U+202E⟩␛X »");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void a_row_of_nothing_but_controls_is_nobody() throws Exception {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "id;segur\nA;oui\n\u001a");

        Run run = donum("evaluate", file.toString(), "-s", "donum-2026", "--format", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void the_title_of_a_scheme_shows_signs() throws Exception {
        Path scheme = folder.resolve("scheme.json");
        donum("schemes", "export", "donum-2026", "-o", scheme.toString());
        String text = Files.readString(scheme);
        Files.writeString(scheme, text.replaceFirst("\"title\" *: *\"", "\"title\": \"a\\\\u001b\\\\u202eb "));

        assertThat(donum("schemes", "show", scheme.toString()).plain()).startsWith("a␛⟨U+202E⟩b ");
    }

    @Test
    void no_line_of_a_file_name_passes_for_a_message() throws Exception {
        String name = folder + "/a\ndonum : tout va bien.csv";

        Run run = donum("evaluate", name, "--scheme", "donum-2026");

        assertThat(run.err().lines()).noneMatch(line -> line.startsWith("donum : tout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x"})
    void no_name_begins_a_formula(String start) throws Exception {
        Path file = folder.resolve(start + ".csv");
        Files.writeString(file, "id;segur\n" + start + "cmd;oui\n" + start + "cmd;oui\n");
        Path rejects = folder.resolve("r.csv");

        Run run = donum("evaluate", file.toString(), "-s", "donum-2026", "-f", "csv", "--rejects", rejects.toString());

        assertThat(run.out().lines()).noneMatch(line -> line.startsWith(start));
        for (String cell : Pattern.compile("[;\r\n]+")
                .splitAsStream(Files.readString(rejects))
                .toList()) {
            assertThat(cell).doesNotStartWith(start).doesNotStartWith("\"" + start);
        }
    }
}
