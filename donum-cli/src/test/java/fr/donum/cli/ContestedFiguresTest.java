package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles of sources in which two columns or fields may be one figure, or one record is all there is. */
class ContestedFiguresTest {
    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Path profile() {
        return folder.resolve("p.json");
    }

    private Run discovered(String source) {
        return donum("sources", "discover", source, "--write-profile", profile().toString());
    }

    private Run evaluated(String source) {
        return donum(
                "evaluate",
                source,
                "-s",
                "donum-2026",
                "-f",
                "csv",
                "--mapping",
                profile().toString());
    }

    @Test
    void two_columns_for_one_figure_have_to_be_decided_and_then_the_profile_reads() throws Exception {
        String source = file("a.csv", "RPPS;Messages MSS;Messages patients\n10003456786;40;3\n");

        Run discovered = discovered(source);
        String written = Files.readString(profile());
        Run undecided = evaluated(source);
        Files.writeString(
                profile(),
                written.replaceAll(
                                "(?s)(\"Messages patients\",\\s*)\"undecided\" : \\[ \"mss_messages\" ]",
                                "$1\"to\" : \"mss_messages\"")
                        .replaceAll("(?s)\\{\\s*\"column\" : \"Messages MSS\"[^}]*},", "")
                        .replace("\"fields\"", "\"ignoreColumns\" : [ \"Messages MSS\" ], \"fields\""));

        assertThat(discovered.err())
                .contains("« Messages MSS » (mss_messages)", "« Messages patients » (mss_messages)");
        assertThat(written).doesNotContain("\"to\" : \"mss_messages\"");
        assertThat(undecided.exit()).isEqualTo(2);
        assertThat(evaluated(source).exit()).isZero();
    }

    @Test
    void two_fields_for_one_figure_have_to_be_decided() throws Exception {
        String source = file("a.json", "[{\"rpps\":\"10003456786\",\"tauxDmp\":\"4 %\",\"b\":{\"taux_dmp\":\"5 %\"}}]");

        Run discovered = discovered(source);

        assertThat(discovered.out()).contains("dmp_taux, ou non\u202f?");
        assertThat(Files.readString(profile())).doesNotContain("\"to\" : \"dmp_taux\"");
        assertThat(evaluated(source).exit()).isEqualTo(2);
    }

    @Test
    void fields_that_nothing_reads_are_listed() throws Exception {
        String source = file("a.json", "[{\"rpps\":\"10003456786\",\"lap\":true,\"ville\":\"Lac\"}]");

        assertThat(donum("sources", "discover", source).out()).containsPattern("/ville +/\\*/ville +non lue");
        assertThat(donum("sources", "discover", source, "-f", "json").out())
                .containsPattern("\"unread\": \\[\\s*\\{\\s*\"name\": \"/ville\"");
    }

    @Test
    void a_document_that_is_one_record_gets_a_profile() throws Exception {
        for (String text : new String[] {"{\"rpps\":\"10003456786\",\"fse\":{\"num\":9,\"den\":10}}", """
                {
                  "id": {"rpps": "10003456786"},
                  "tauxFse": "90 %"
                }
                """}) {
            Files.deleteIfExists(profile());
            String source = file("a.json", text);

            assertThat(discovered(source).exit()).as(text).isZero();
            assertThat(evaluated(source).exit()).as(text).isZero();
            assertThat(evaluated(source).out()).as(text).contains("\n10003456786;donum-2026;");
        }
    }

    @Test
    void where_no_profile_can_be_guessed_it_is_said_why_and_what_to_do() throws Exception {
        Run run = discovered(file("a.json", "{\"bonjour\":[1,2]}"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(profile()).doesNotExist();
        assertThat(run.err()).contains("l’identifiant d’un praticien", "examples/profiles");
    }
}
