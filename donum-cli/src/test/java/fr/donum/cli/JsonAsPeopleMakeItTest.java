package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON whose lines break off, which is long, or which comes by standard input. */
class JsonAsPeopleMakeItTest {
    private static final String LINE = "{\"id\":\"%s\",\"attestations\":{\"segur\":\"yes\"}}\n";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Run evaluated(String source, String... more) {
        String[] words = {"evaluate", source, "-s", "donum-2026", "--format", "csv"};
        return donum(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"B\",,}\\n|2:11",
                "{\"id\":\"éèà\",,}\\n|2:13",
                "{\"id\":\"B\"} x\\n|2:12",
            })
    void a_line_that_does_not_parse_is_told_by_its_line_and_column(String broken, String place) throws Exception {
        String lines = LINE.formatted("A") + broken.replace("\\n", "\n") + LINE.formatted("C");

        Run run = evaluated(file("d.ndjson", lines));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("d.ndjson n’est pas du JSON valide (ligne:colonne " + place + ")");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void a_last_line_that_breaks_off_is_told_by_its_line() throws Exception {
        Run run = evaluated(file("d.ndjson", LINE.formatted("A") + LINE.formatted("B") + "{\"id\":\"C"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("d.ndjson s’arrête au milieu (ligne:colonne 3:");
        assertThat(run.out()).contains("\nA;donum-2026;", "\nB;donum-2026;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http:"})
    void what_stands_before_a_break_is_evaluated_with_a_profile_and_without(String kind) throws Exception {
        String ours =
                file("d.json", "{\"dossiers\":[" + LINE.formatted("A") + "," + LINE.formatted("B") + ",{\"id\":\"C");
        String theirs =
                file("m.json", "{\"people\":[{\"key\":\"A\",\"ref\":\"oui\"},{\"key\":\"B\",\"ref\":\"oui\"},{\"ke");
        String profile = file(
                "p.json",
                "{\"format\":\"donum-mapping\",\"version\":1,\"title\":\"t\",\"records\":\"/people/*\",\"fields\":"
                        + "[{\"pointer\":\"/key\",\"to\":\"id\"},{\"pointer\":\"/ref\",\"to\":\"segur\"}]}");

        for (Run run : new Run[] {evaluated(kind + ours), evaluated(kind + theirs, "--mapping", profile)}) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out().lines().skip(1)).hasSize(2);
            assertThat(run.err()).contains("s’arrête au milieu", "dossiers lus : 2", "2 lus = 2 évalués + 0 rejeté");
        }
    }

    @Test
    void a_break_within_the_first_record_leaves_nothing_and_is_told_as_that() throws Exception {
        for (String name : new String[] {"d.ndjson", "d.json"}) {
            Run run = evaluated(file(name, "{\"id\":\"A\","));

            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(name + " s’arrête au milieu (ligne:colonne 1:");
        }
    }

    @Test
    void standard_input_is_read_as_a_file_is() throws Exception {
        String page = "{\"dossiers\":[" + LINE.formatted("A") + "],\"next_cursor\":null}";

        for (String text : new String[] {page, LINE.formatted("A"), LINE.formatted("A") + "\n" + LINE.formatted("B")}) {
            Run run = given(text);
            assertThat(run.exit()).as(text).isZero();
            assertThat(run.out()).as(text).contains("\nA;donum-2026;");
        }
        assertThat(given("").exit()).isEqualTo(3);
        assertThat(given(page.substring(0, 30)).err()).contains("stdin s’arrête au milieu");
    }

    private static Run given(String text) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return evaluated("json:-");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_list_too_long_for_memory_is_guessed_from_its_beginning() throws Exception {
        String padding = "x".repeat(1_000);
        String list = IntStream.range(0, 6_000)
                .mapToObj(i -> "{\"id\":\"M%05d\",\"segur\":true,\"note\":\"%s\"}".formatted(i, padding))
                .collect(Collectors.joining(",", "{\"data\":[", "],\"next\":null}"));
        String profile = folder.resolve("p.json").toString();
        String source = file("long.json", list);

        Run discovered = donum("sources", "discover", source, "--write-profile", profile);

        assertThat(discovered.exit()).isZero();
        assertThat(evaluated(source, "--mapping", profile).out().lines()).hasSize(6_001);
    }

    @Test
    void a_rate_with_its_sign_leaves_no_record_out() throws Exception {
        String profile = file("p.json", """
                {"format":"donum-mapping","version":1,"records":"/*","fields":[
                 {"pointer":"/id","to":"id"},{"pointer":"/t","to":"aat_taux","optional":true},
                 {"pointer":"/n","to":"aat_num","optional":true},{"pointer":"/d","to":"aat_den","optional":true}]}""");
        String source = file("r.json", "[{\"id\":\"K001\",\"n\":1,\"d\":2},{\"id\":\"K002\",\"t\":\"50 %\"}]");

        Run run = evaluated(source, "--mapping", profile);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\nK001;", "\nK002;");
    }
}
