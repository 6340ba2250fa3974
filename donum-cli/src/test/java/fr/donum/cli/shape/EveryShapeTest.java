package fr.donum.cli.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a figure may be is one rule, whatever the way in. The wide table is what the others are held against. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryShapeTest {
    private static final int PRACTICES = 2_000;
    private static final List<String> SCHEMES = List.of("donum-2026", "forfait-structure-2022", "vsm-2024");

    /** What JSON calls the problems that tables have too. */
    private static final Map<String, String> AS_IN_TABLES = Map.ofEntries(
            Map.entry("json.negative", "cell.negative"),
            Map.entry("json.too-big", "cell.too-large"),
            Map.entry("json.no-exemption", "cell.no-exemption"),
            Map.entry("json.incomplete-usage", "cell.lone-count"),
            Map.entry("json.done-over-total", "cell.part-exceeds-whole"),
            Map.entry("json.part-over-whole", "cell.part-exceeds-whole"),
            Map.entry("row.part-beyond-whole", "cell.part-exceeds-whole"),
            Map.entry("json.rate-over-one", "cell.above-100-percent"),
            Map.entry("json.unknown-neutralised", "cell.unknown-neutralised"),
            Map.entry("json.rate-disagrees", "cell.counts-and-rate"),
            Map.entry("json.doubtful-rate", "cell.doubtful-rate"),
            Map.entry("json.bad-euros", "cell.too-precise"),
            Map.entry("json.bad-points", "cell.not-half"),
            Map.entry("json.wrong-type", "cell.not-whole"),
            Map.entry("cell.impossible-rate", "cell.above-100-percent"));

    private final List<Practice> practices = new Practices(8).some(PRACTICES);

    @TempDir
    static Path folder;

    private final Map<String, Answer> expected = new TreeMap<>();

    /** Amounts by practitioner, the number of problems by code, the exit code. */
    record Answer(Map<String, String> amounts, Map<String, Long> problems, int exit) {}

    @BeforeAll
    void read_the_wide_table() throws IOException {
        Path wide = Written.csv(folder.resolve("wide.csv"), Rows.wideHeader(), wide());
        for (String scheme : SCHEMES) {
            expected.put(scheme, evaluate(scheme, wide.toString()));
        }
    }

    private Stream<List<Rows.Cell>> wide() {
        return practices.stream().map(Rows::wide);
    }

    private Answer wide(String scheme) {
        return Objects.requireNonNull(expected.get(scheme));
    }

    private void assertSame(String... source) throws IOException {
        for (String scheme : SCHEMES) {
            Answer answer = evaluate(scheme, source);
            Answer wide = wide(scheme);
            assertThat(answer.amounts()).as(scheme).hasSize(PRACTICES).isEqualTo(wide.amounts());
            assertThat(answer.problems()).as(scheme).isEqualTo(wide.problems());
            assertThat(answer.exit()).as(scheme).isEqualTo(wide.exit());
        }
    }

    private static Answer evaluate(String scheme, String... source) throws IOException {
        List<String> words = new ArrayList<>(List.of("evaluate"));
        words.addAll(List.of(source));
        words.addAll(List.of("--scheme", scheme, "--format", "json"));
        Run run = Run.donum(words.toArray(String[]::new));
        JsonNode report = Json.MAPPER.readTree(run.out());
        Map<String, String> amounts = new TreeMap<>();
        report.path("evaluations")
                .forEach(each -> amounts.put(
                        each.path("practitioner").asText(), each.path("euros").toString()));
        Map<String, Long> problems = new TreeMap<>();
        report.path("issueCounts")
                .properties()
                .forEach(each -> problems.merge(
                        AS_IN_TABLES.getOrDefault(each.getKey(), each.getKey()),
                        each.getValue().asLong(),
                        Long::sum));
        return new Answer(amounts, problems, run.exit());
    }

    @Test
    void every_edge_is_met() {
        assertThat(wide("forfait-structure-2022").problems().keySet())
                .contains("cell.negative", "cell.too-large", "cell.part-exceeds-whole", "cell.lone-count")
                .contains("cell.no-exemption", "cell.above-100-percent", "cell.unknown-neutralised");
        assertThat(wide("donum-2026").amounts().values().stream().distinct().count())
                .isGreaterThan(5);
    }

    @Test
    void a_long_table() throws IOException {
        Stream<List<Rows.Cell>> rows = practices.stream().flatMap(practice -> Rows.long_(practice).stream());
        assertSame(
                Written.csv(folder.resolve("long.csv"), Rows.longHeader(), rows).toString());
    }

    @Test
    void an_xlsx_workbook() throws IOException {
        assertSame(Written.xlsx(folder.resolve("wide.xlsx"), Rows.wideHeader(), wide())
                .toString());
    }

    @Test
    void an_xls_workbook() throws IOException {
        assertSame(Written.xls(folder.resolve("wide.xls"), Rows.wideHeader(), wide())
                .toString());
    }

    @Test
    void an_ods_workbook() throws IOException {
        assertSame(Written.ods(folder.resolve("wide.ods"), Rows.wideHeader(), wide())
                .toString());
    }

    @Test
    void a_file_of_json() throws IOException {
        Path file = folder.resolve("page.json");
        Files.writeString(file, Json.page(practices).toString());
        assertSame(file.toString());
    }

    @Test
    void lines_of_json() throws IOException {
        Path file = folder.resolve("lines.ndjson");
        Files.writeString(file, Json.lines(practices));
        assertSame(file.toString());
    }

    @Test
    void an_api() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            for (int i = 0; i < SCHEMES.size(); i++) {
                server.enqueue(new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(Json.page(practices).toString())
                        .build());
            }
            assertSame("http://localhost:" + server.getPort() + "/donum");
        }
    }

    @Test
    void a_table_read_by_a_profile() throws IOException {
        Path profile = folder.resolve("table.profil.json");
        Files.writeString(profile, Json.profile(true).toString());
        Path table = Written.csv(folder.resolve("vendor.csv"), Json.vendorTitles(), wide());
        assertSame(table.toString(), "--mapping", profile.toString());
    }

    @Test
    void json_read_by_a_profile() throws IOException {
        Path profile = folder.resolve("json.profil.json");
        Files.writeString(profile, Json.profile(false).toString());
        Path file = folder.resolve("vendor.json");
        Files.writeString(file, Json.vendorPage(practices).toString());
        assertSame(file.toString(), "--mapping", profile.toString());
    }
}
