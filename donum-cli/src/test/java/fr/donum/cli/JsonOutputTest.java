package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.donum.adapter.json.PublishedSchemas;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read: every output follows its published schema. */
class JsonOutputTest {
    private static final String ONE_DOCTOR = "../examples/un-medecin.csv";

    /** Known, missing, without acts, neutralised, exempt, above 100 %, and refused. */
    private static final String EVERYTHING = "id;specialite;segur;lap;sesam_vitale;fse_num;fse_den;dcmt_num;dcmt_den;"
            + "pse_taux;aat_num;aat_den;dmp_num;dmp_den;ordonnance_taux;sas_effection_points;patientele;ald_patients;"
            + "ald_vsm;vsm_structures;neutralises\n"
            + "A;Cardiologie;oui;exempt;oui;80;100;0;0;50 %;70;100;300;100;12,5 %;22,5;900;100;95;50;\n"
            + "B;;non;oui;;;;3;4;;;;;;;;;;;;lap,aat\n"
            + ";;oui;;;;;;;;;;;;;;;;;;\n";

    @TempDir
    Path folder;

    static Stream<String> schemes() {
        return Schemes.ALL.stream().map(Scheme::id);
    }

    private String everything() throws IOException {
        return Files.writeString(folder.resolve("tout.csv"), EVERYTHING).toString();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_report_follows_its_schema_whatever_the_scheme(String scheme) throws IOException {
        Run run = donum("evaluate", everything(), "--scheme", scheme, "--format", "json");
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(PublishedSchemas.errors("report", run.out())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void an_evaluation_on_a_line_of_its_own_follows_its_schema(String scheme) throws IOException {
        Run run = donum("evaluate", everything(), "--scheme", scheme, "--format", "ndjson");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.subList(0, 2))
                .allSatisfy(line ->
                        assertThat(PublishedSchemas.errors("evaluation", line)).isEmpty());
        assertThat(PublishedSchemas.errors("foot", lines.get(2))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void an_explanation_follows_its_schema(String scheme) throws IOException {
        Run run = donum("explain", everything(), "--scheme", scheme, "--practitioner", "A", "--format", "json");
        assertThat(PublishedSchemas.errors("explanation", run.out())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void what_is_no_sentence_is_the_same_in_any_language(String language) throws IOException {
        Run run = donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--format", "json", "--lang", language);
        JsonNode evaluation = new ObjectMapper().readTree(run.out()).at("/evaluations/0");
        assertThat(evaluation.at("/euros/assured").decimalValue()).isEqualByComparingTo("2380");
        assertThat(evaluation.at("/euros/attainable").decimalValue()).isEqualByComparingTo("2520");
        assertThat(evaluation.at("/volets/0/indicators/1/observed").asText()).isEqualTo("17/24");
        assertThat(evaluation.at("/volets/0/indicators/1/required").asText()).isEqualTo("3/5");
        assertThat(evaluation.at("/volets/1/indicators/0/outcome").asText()).isEqualTo("MISSED");
    }

    @Test
    void the_schemas_notice_what_is_wrong() {
        String report = donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--format", "json")
                .out();
        assertThat(PublishedSchemas.errors("report", report.replace("\"EARNED\"", "\"WON\"")))
                .isNotEmpty();
        assertThat(PublishedSchemas.errors("report", report.replace("\"17/24\"", "\"0.7083\"")))
                .isNotEmpty();
        assertThat(PublishedSchemas.errors("report", report.replace("\"rejected\"", "\"refused\"")))
                .isNotEmpty();
    }
}
