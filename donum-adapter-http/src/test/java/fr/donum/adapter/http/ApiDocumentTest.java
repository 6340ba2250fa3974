package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.ContractJson;
import fr.donum.adapter.json.record.ApiNames;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.ReadSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published contract and the adapter say the same. */
class ApiDocumentTest extends ServedPages {
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void it_is_openapi_3_1_with_one_get() {
        assertThat(ApiDocument.at("/openapi").asText()).startsWith("3.1.");
        assertThat(ApiDocument.at("/paths").properties()).hasSize(1);
        assertThat(ApiDocument.get().path("operationId").asText()).isEqualTo("listDossiers");
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = ApiDocument.at("").findValuesAsText("$ref");

        assertThat(references)
                .hasSizeGreaterThan(40)
                .allSatisfy(reference -> assertThat(
                                ApiDocument.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void the_example_of_a_page_conforms_and_is_read_without_a_remark() throws Exception {
        String example = ApiDocument.get()
                .at("/responses/200/content/application~1json/examples/last/value")
                .toString();
        assertThat(ApiDocument.faults("Page", example)).isEmpty();
        serve(json(example));

        ReadSummary summary = read();

        assertThat(summary.issues()).isEmpty();
        assertThat(collected.issues()).isEmpty();
        assertThat(collected.ids()).containsExactly("10003456786", "10001234565");
    }

    @Test
    void the_example_of_ndjson_conforms_and_is_read_without_a_remark() throws Exception {
        String example = ApiDocument.get()
                .at("/responses/200/content/application~1x-ndjson/example")
                .asText();
        List<String> lines = example.lines().toList();
        assertThat(lines.subList(0, 2))
                .allSatisfy(
                        line -> assertThat(ApiDocument.faults("Dossier", line)).isEmpty());
        assertThat(ApiDocument.faults("Foot", lines.get(2))).isEmpty();
        serve(json(example).setHeader("Content-Type", "application/x-ndjson"));

        ReadSummary summary = read();

        assertThat(summary.completeness()).isEqualTo(ReadSummary.Completeness.COMPLETE);
        assertThat(summary.issues()).isEmpty();
        assertThat(collected.issues()).isEmpty();
        assertThat(collected.ids()).hasSize(2);
    }

    @Test
    void the_pages_of_the_guide_conform_and_are_read_without_a_remark() throws Exception {
        Matcher blocks = JSON_BLOCK.matcher(Files.readString(Path.of("../docs/api/README.md")));
        assertThat(blocks.find()).isTrue();
        assertThat(ApiDocument.faults("Page", blocks.group(1))).isEmpty();
        serve(json(blocks.group(1)));

        assertThat(read().issues()).isEmpty();
        assertThat(collected.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers.json", "dossiers.ndjson"})
    void the_example_files_conform(String file) throws Exception {
        String content = Files.readString(Path.of("../examples/api/" + file));
        if (file.endsWith(".json")) {
            assertThat(ApiDocument.faults("Page", content)).isEmpty();
        } else {
            assertThat(content.lines().limit(3))
                    .allSatisfy(line ->
                            assertThat(ApiDocument.faults("Dossier", line)).isEmpty());
        }
    }

    @Test
    void what_the_tests_serve_conforms() {
        assertThat(ApiDocument.faults("Page", pageOf("\"p2\"", "a", "b"))).isEmpty();
        String contract = ContractJson.dossier(Map.of(
                "id",
                "a",
                "date",
                "2026-09-30",
                "nom",
                "Dr A",
                "segur",
                "oui",
                "lap",
                "exempt",
                "aat_num",
                "1",
                "aat_den",
                "2",
                "mss_messages",
                "3"));
        assertThat(ApiDocument.faults("Page", ContractJson.page(List.of(contract), "null")))
                .isEmpty();
    }

    @Test
    void it_names_every_field_and_metric_that_is_read_and_no_other() {
        assertThat(ApiDocument.properties("Page")).containsExactlyElementsOf(ApiNames.PAGE);
        assertThat(ApiDocument.properties("Dossier")).containsExactlyElementsOf(ApiNames.DOSSIER);
        assertThat(ApiDocument.properties("Profile")).containsExactlyElementsOf(ApiNames.PROFILE);
        assertThat(ApiDocument.properties("Usage")).containsExactlyElementsOf(ApiNames.USAGE);
        List<String> metrics = Stream.of("Attestations", "Usages", "Counts")
                .flatMap(ApiDocument::properties)
                .toList();
        assertThat(Metric.ALL)
                .extracting(Metric::id)
                .as("metrics to be added to docs/api/donum-metrics-api.yaml")
                .filteredOn(id -> !metrics.contains(id))
                .isEmpty();
        assertThat(metrics)
                .as("no metrics, to be removed from docs/api/donum-metrics-api.yaml")
                .filteredOn(id -> Metric.withId(id).isEmpty())
                .isEmpty();
    }

    @Test
    void it_admits_an_exemption_where_a_text_does() {
        for (Attestation attestation : Attestation.values()) {
            String json = "{\"id\":\"a\",\"attestations\":{\"" + attestation.id() + "\":\"exempt\"}}";
            assertThat(ApiDocument.faults("Dossier", json).isEmpty()).isEqualTo(attestation.mayBeExempt());
        }
    }

    @Test
    void it_has_every_parameter_that_is_sent() throws Exception {
        serve(page("\"p2\"", "a"), page("null", "b"));

        read(settings()
                .with("year", "2026")
                .with("as-of", "2026-09-30")
                .with("practitioner", "10003456786")
                .with("updated-since", "2026-09-01T00:00:00+02:00"));

        server.takeRequest();
        var second = server.takeRequest().getUrl();
        List<String> documented = ApiDocument.get()
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        assertThat(second.queryParameterNames()).containsExactlyInAnyOrderElementsOf(documented);
        assertThat(second.queryParameter("updated_since")).isEqualTo("2026-09-01T00:00:00+02:00");
        assertThat(second.queryParameter("practitioner")).isEqualTo("10003456786");
    }

    @Test
    void the_example_of_a_problem_conforms_and_reaches_the_user() {
        JsonNode problem = ApiDocument.at("/components/responses/TooMany/content/application~1problem+json/example");
        assertThat(ApiDocument.faults("Problem", problem.toString())).isEmpty();
        serve(json(problem.toString())
                .setHeader("Content-Type", "application/problem+json")
                .addHeader("Retry-After", "600")
                .code(429));

        assertThat(failure()).hasMessageContaining("– Ten requests a minute at most; it asks to wait 600 s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'year':'2026'",
                "'year':2015",
                "'usages':{'aat':{'done':'50','total':60}}",
                "'usages':{'aat':{'done':50.5,'total':60}}",
                "'usages':{'aat':{'done':50}}",
                "'usages':{'aat':{'done':-1,'total':6}}",
                "'usages':{'aat':{'rate':-0.5}}",
                "'usages':{'aat':{'rate':'62,5'}}",
                "'usages':{'att':{'done':1,'total':2}}",
                "'attestations':{'segur':true}",
                "'attestations':{'segur':'oui'}",
                "'counts':{'apcv_fse':'3'}",
                "'counts':{'apcv_fse':1000000000000}",
                "'counts':{'sas_effection_points':'1.25'}",
                "'counts':{'vsm_deja_verse':'350,50'}",
                "'profile':{'department':75}",
                "'neutralised':[3]",
                "'next':1"
            })
    void what_the_contract_forbids_the_adapter_remarks_on(String part) throws Exception {
        String dossier = "{\"id\":\"a\"," + part.replace('\'', '"') + "}";
        assertThat(ApiDocument.faults("Dossier", dossier)).isNotEmpty();
        serve(json("{\"dossiers\":[" + dossier + "],\"next_cursor\":null}"));

        read();

        assertThat(collected.issues()).hasSize(1);
    }
}
