package fr.donum.adapter.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.donum.adapter.json.JsonOutput;
import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.adapter.json.PublishedSchemas;
import fr.donum.application.evaluate.CompareSchemes;
import fr.donum.application.evaluate.EvaluateDossiers;
import fr.donum.application.evaluate.FindPractitioner;
import fr.donum.application.evaluate.Request;
import fr.donum.application.evaluate.Supply;
import fr.donum.application.evaluate.ValidateSource;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.Explanation;
import fr.donum.application.report.Format;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.report.ReportWriter;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of JSON to every answer in JSON, as {@code docs/schema} has it. */
class JsonOutTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Refused by one attestation; unknown in all; and a record that is none. */
    private static final String DOSSIERS = """
            {"id":"M1","year":2026,"profile":{"name":"Dr A","department":"2A"},"attestations":{"segur":"no"},
             "usages":{"dmp":{"done":16,"total":10},"aat":{"done":61,"total":60}}}
            {"id":"M2","year":2026,"usages":{"aat":{"rate":"0.5"}}}
            {"year":2026}
            {"next_cursor":null}
            """.replace(",\n ", ",");

    @TempDir
    Path folder;

    private final List<Issue> rejects = new ArrayList<>();

    private static Scheme scheme(String id) {
        return Schemes.withId(id).orElseThrow();
    }

    private static Request request() {
        return Request.of(scheme("donum-2026")).in(Locale.ENGLISH).by("0.1.0");
    }

    private MetricsSource source() throws Exception {
        Path file = Files.writeString(folder.resolve("d.ndjson"), DOSSIERS);
        return new JsonSourceProvider()
                .open(
                        SourceSettings.of(file.toString()).in(Locale.ENGLISH),
                        SourceContext.of(Locale.ENGLISH, Clock.systemUTC()));
    }

    private static <F extends Format<?>> F named(List<F> formats, String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertFollows(String schema, String json) {
        assertThat(PublishedSchemas.errors(schema, json)).isEmpty();
    }

    private static Supply supply(MetricsSource source) {
        return new Supply("d.ndjson", source, () -> source);
    }

    private String evaluated(String format) throws Exception {
        ReportFormat report = named(new JsonOutput().reports(Locale.ENGLISH), format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter writer = report.open(out);
        try (MetricsSource source = source()) {
            new EvaluateDossiers().run(request(), List.of(supply(source)), writer, rejects::add);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String compared(String format) throws Exception {
        ComparisonFormat comparison = named(new JsonOutput().comparisons(Locale.ENGLISH), format);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonFormat.Writer writer = comparison.open(out);
        try (MetricsSource source = source()) {
            new CompareSchemes()
                    .run(request(), List.of(scheme("donum-2028")), List.of(supply(source)), writer, rejects::add);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_report_tells_each_doctor_with_amounts_reasons_and_the_account() throws Exception {
        String json = evaluated("json");

        assertFollows("report", json);
        JsonNode report = MAPPER.readTree(json);
        JsonNode refused = report.at("/evaluations/0");
        JsonNode open = report.at("/evaluations/1");
        assertThat(refused.at("/practitioner").asText()).isEqualTo("M1");
        assertThat(refused.at("/euros/assured").decimalValue()).isEqualByComparingTo("0");
        assertThat(refused.at("/euros/attainable").decimalValue()).isEqualByComparingTo("0");
        assertThat(open.at("/euros/assured").decimalValue()).isEqualByComparingTo("0");
        assertThat(open.at("/euros/attainable").decimalValue()).isEqualByComparingTo("2940");
        assertThat(report.at("/summary/read").asInt()).isEqualTo(3);
        assertThat(report.at("/summary/evaluated").asInt()).isEqualTo(2);
        assertThat(report.at("/summary/rejected").asInt()).isEqualTo(1);
        assertThat(rejects).extracting(Issue::code).containsExactly("json.no-id");
    }

    @Test
    void lines_tell_the_same_one_doctor_each_and_the_account_last() throws Exception {
        JsonNode whole = MAPPER.readTree(evaluated("json"));
        List<String> lines = evaluated("ndjson").lines().toList();

        assertThat(lines).hasSize(3);
        for (int i = 0; i < 2; i++) {
            assertFollows("evaluation", lines.get(i));
            JsonNode line = MAPPER.readTree(lines.get(i));
            assertThat(line.at("/practitioner")).isEqualTo(whole.at("/evaluations/" + i + "/practitioner"));
            assertThat(line.at("/euros")).isEqualTo(whole.at("/evaluations/" + i + "/euros"));
        }
        assertFollows("foot", lines.get(2));
        assertThat(MAPPER.readTree(lines.get(2)).at("/summary/read").asInt()).isEqualTo(3);
    }

    @Test
    void a_comparison_tells_what_each_doctor_wins_and_loses() throws Exception {
        String json = compared("json");

        assertFollows("comparison", json);
        JsonNode first = MAPPER.readTree(json).at("/comparisons/0");
        assertThat(first.toString()).contains("donum-2026", "donum-2028");
        assertThat(compared("ndjson").lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(MAPPER.readTree(line).isObject()).isTrue());
    }

    @Test
    void an_explanation_tells_one_doctor_by_every_finding() throws Exception {
        try (MetricsSource source = source()) {
            FindPractitioner.Found found = new FindPractitioner()
                    .run(request(), List.of(supply(source)), Optional.of("M1"))
                    .found()
                    .orElseThrow();

            String json = new ExplanationJson()
                    .asText(Explanation.of(found.evaluation(), found.provenance(), Locale.ENGLISH));

            assertFollows("explanation", json);
            assertThat(json).contains("\"M1\"", "segur", "d.ndjson");
        }
    }

    @Test
    void a_validation_tells_what_was_understood_and_what_was_wrong() throws Exception {
        try (MetricsSource source = source()) {
            ValidateSource.Validation validation =
                    new ValidateSource().run(request(), List.of(supply(source)), rejects::add);

            String json = ValidationJson.of(validation).text();

            assertFollows("validation", json);
            assertThat(validation.described().get(0).catalogue().metrics()).contains(Usage.AAT);
            assertThat(MAPPER.readTree(json).at("/summary/rejected").asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_validation_of_several_says_of_each_column_whose_it_is() throws Exception {
        try (MetricsSource one = source();
                MetricsSource other = source()) {
            List<Supply> both = List.of(supply(one), new Supply("other.ndjson", other, () -> other));

            String json = ValidationJson.of(new ValidateSource().run(request(), both, rejects::add))
                    .text();

            assertFollows("validation", json);
            assertThat(MAPPER.readTree(json).findValuesAsText("source")).contains("d.ndjson", "other.ndjson");
        }
    }
}
