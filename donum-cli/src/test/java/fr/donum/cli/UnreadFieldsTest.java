package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.json.PublishedSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a profile of JSON does not read of the records is told. */
class UnreadFieldsTest {
    private static final String RECORD = """
            {"cle":"10003456786","appels":{"n":90,"d":100,"taux":0.9},"pse":{"n":30,"d":40},"commune":"Lyon",
             "mesures":[{"type":"AAT","libelle":"Arrêts","ok":3,"tout":4},{"type":"DCMT","ok":1,"tout":2}],
             "objectif":{"dcmt":80}}""";
    private static final String PROFILE = """
            {"format":"donum-mapping","version":1,"records":"/docs/*","fields":[{"pointer":"/cle","to":"id"},
             {"pointer":"/appels/n","to":"fse_num"},{"pointer":"/appels/d","to":"fse_den"},
             {"pointer":"/mesures/[type=AAT]/ok","to":"aat_num"},{"pointer":"/mesures/[type=AAT]/tout","to":"aat_den"}%s]}""";
    private static final String ALL = """
            ,{"pointer":"/pse/n","to":"pse_num"},{"pointer":"/pse/d","to":"pse_den"},
             {"pointer":"/mesures/[type=DCMT]/ok","to":"dcmt_num"},{"pointer":"/mesures/[type=DCMT]/tout","to":"dcmt_den"}""";

    @TempDir
    Path folder;

    private String data(int times) throws Exception {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < times; i++) {
            records.append(i == 0 ? "" : ",").append(RECORD.replace("10003456786", "D" + i));
        }
        return Files.writeString(folder.resolve("d.json"), "{\"docs\":[" + records + "]}")
                .toString();
    }

    private String profile(String more) throws Exception {
        return Files.writeString(folder.resolve("p.json"), PROFILE.formatted(more))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "sources discover"})
    void each_unread_field_is_shown_as_an_unread_column_is(String command) throws Exception {
        Run run = donum((command + " " + data(2) + " --mapping " + profile("")).split(" ", -1));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern("/appels/n +/docs/\\*/appels/n +fse_num")
                .containsPattern("/pse/n +/docs/\\*/pse/n +non lue")
                .containsPattern("/commune +/docs/\\*/commune +non lue")
                .containsPattern("/mesures/\\[type=AAT]/libelle .+ non lue")
                .containsPattern("/mesures/\\[type=DCMT]/ok .+ non lue")
                .doesNotContainPattern("/mesures/\\[type=AAT]/(ok|type) .+ non lue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "sources discover"})
    void the_same_is_told_as_json(String command) throws Exception {
        Run run = donum((command + " " + data(1) + " -f json --mapping " + profile("")).split(" ", -1));

        assertThat(PublishedSchemas.errors("validation", run.out())).isEmpty();
        assertThat(run.out())
                .containsPattern("\"name\": \"/commune\",\\s+\"where\": \"/docs/\\*/commune\"")
                .contains("\"json.field-unread\": 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void an_evaluation_warns_once_of_each_that_may_be_a_figure_of_what_is_missing(int times) throws Exception {
        Run run = donum(("evaluate " + data(times) + " --scheme donum-2026 -f csv --lang en --mapping " + profile(""))
                .split(" ", -1));

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("“/pse/n”", "“/pse/d”", "pse_num, pse_den, pse_taux", "4 × json.field-unread")
                .doesNotContain("commune", "appels", "objectif", "libelle");
    }

    @Test
    void a_profile_that_reads_all_figures_is_told_nothing() throws Exception {
        Run run =
                donum(("evaluate " + data(3) + " --scheme donum-2026 -f csv --mapping " + profile(ALL)).split(" ", -1));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).doesNotContain("field-unread", "/appels/taux");
    }

    @Test
    void lines_with_a_flat_figure_are_told_too_and_lists_that_are_read_are_not() throws Exception {
        String lines = Files.writeString(
                        folder.resolve("d.ndjson"), "{\"k\":\"A1\",\"flags\":[\"LAP\"],\"nb_mss\":12}\n")
                .toString();
        String profile = Files.writeString(folder.resolve("q.json"), """
                {"format":"donum-mapping","version":1,"records":"","fields":[{"pointer":"/k","to":"id"},
                 {"pointer":"/flags","contains":"LAP","to":"lap"}]}""").toString();
        Run run = donum("validate", lines, "--mapping", profile);

        assertThat(run.out()).containsPattern("/nb_mss .+non lue").doesNotContainPattern("/flags .+non lue");
        assertThat(run.err()).contains("« /nb_mss »", "mss_num, mss_den, mss_taux");
    }

    @Test
    void a_field_of_an_element_that_stands_twice_is_read_and_what_is_neutralised_is_told_once() throws Exception {
        String data = Files.writeString(folder.resolve("e.json"), """
                        {"docs":[{"cle":"A1","mesures":[{"type":"AAT","ok":3,"tout":4},{"type":"AAT","ok":1,"tout":4}],
                         "hors":["dcmt"]}]}""").toString();
        String profile = profile(",{\"pointer\":\"/hors\",\"to\":\"neutralises\"}");
        Run run = donum("validate", data, "--mapping", profile);

        assertThat(run.out())
                .containsPattern("neutralises.dcmt")
                .doesNotContainPattern("dcmt.\\+.dcmt")
                .doesNotContain("non lue");
        assertThat(run.err()).contains("2 × cell.field-twice");
    }
}
