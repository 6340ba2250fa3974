package fr.donum.adapter.json;

import static fr.donum.spi.source.ReadSummary.Completeness.COMPLETE;
import static fr.donum.spi.source.ReadSummary.Completeness.PARTIAL;
import static fr.donum.spi.source.ReadSummary.Completeness.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.donum.adapter.json.text.Json;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON and NDJSON files, read as pages are. */
class FilesTest {
    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private MetricsSource open(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        return new JsonSourceProvider()
                .open(
                        SourceSettings.of(file.toString()).in(Locale.ENGLISH),
                        SourceContext.of(Locale.FRENCH, Clock.systemUTC()));
    }

    private ReadSummary read(String name, String content) throws Exception {
        try (MetricsSource source = open(name, content)) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

    @Test
    void a_page_saved_from_the_api_reads_the_same() throws Exception {
        ReadSummary summary = read("d.json", ContractJson.pageOf("null", "a", "b"));

        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(summary.completeness()).isEqualTo(COMPLETE);
        assertThat(collected.provenances().get(1).place().toString()).endsWith(":/dossiers/1");
    }

    @Test
    void one_page_of_several_is_partial() throws Exception {
        ReadSummary summary = read("d.json", ContractJson.pageOf("\"p2\"", "a"));

        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(Collected.codes(summary.issues())).containsExactly("json.one-page");
    }

    @Test
    void a_line_of_ndjson_is_a_dossier_and_blank_ones_are_none() throws Exception {
        ReadSummary summary =
                read("d.ndjson", ContractJson.dossierOf("a") + "\r\n\n" + ContractJson.dossierOf("b") + "\n");

        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(summary.rejected()).isZero();
        assertThat(collected.provenances().get(1).place().toString()).endsWith(":3");
    }

    @Test
    void a_line_that_does_not_parse_is_refused_and_the_next_one_read() throws Exception {
        ReadSummary summary = read(
                "d.jsonl",
                ContractJson.dossierOf("a") + "\n{\"id\":\n[1]\n{} {}\n" + ContractJson.dossierOf("b") + "\n");

        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(collected.codes()).containsExactly("json.truncated", "json.not-an-object", "json.syntax");
        assertThat(summary.seen()).isEqualTo(5);
    }

    @Test
    void a_last_line_that_stops_half_way_means_that_more_may_be_lacking() throws Exception {
        ReadSummary summary = read("d.ndjson", ContractJson.dossierOf("a") + "\n{\"id\":\"b\",\"usa");

        assertThat(collected.ids()).containsExactly("a");
        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(Collected.codes(summary.issues())).containsExactly("json.truncated", "json.partial");
    }

    @Test
    void a_line_out_of_all_proportion_is_refused_without_being_kept_in_memory() throws Exception {
        String long1 = "{\"id\":\"x\",\"x_note\":\"" + "n".repeat(1_000_000) + "\"}\n";

        read("d.ndjson", long1 + ContractJson.dossierOf("a") + "\n" + long1.strip());

        assertThat(collected.ids()).containsExactly("a");
        assertThat(collected.codes()).containsExactly("json.record-too-large", "json.record-too-large");
    }

    @Test
    void a_dossier_out_of_all_proportion_is_refused_and_the_next_one_read() throws Exception {
        String many = "{\"id\":\"x\",\"x_notes\":[" + "\"nnnnnnnnnn\",".repeat(10_000) + "1]}";

        read("d.json", "{\"dossiers\":[" + many + "," + ContractJson.dossierOf("a") + "],\"next_cursor\":null}");

        assertThat(collected.ids()).containsExactly("a");
        assertThat(collected.codes()).containsExactly("json.record-too-large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dossiers\":[          | json.truncated",
                "{\"dossiers\":[,]}       | json.syntax",
                "{dossiers:[]}            | json.syntax",
                "[]                       | json.wrong-shape",
                "not json                 | json.syntax"
            })
    void a_file_of_which_nothing_can_be_read_is_the_end(String content, String code) throws Exception {
        try (MetricsSource source = open("d.json", content)) {
            SourceException failure =
                    catchThrowableOfType(SourceException.class, () -> source.read(ReadRequest.ALL, collected));

            assertThat(failure.kind()).isEqualTo(SourceException.Kind.DATA);
            assertThat(failure.getCause()).hasMessage(code);
        }
    }

    @Test
    void nesting_without_end_does_not_exhaust_the_stack() throws Exception {
        ReadSummary summary = read(
                "d.json",
                "{\"dossiers\":[" + ContractJson.dossierOf("a") + ",{\"id\":\"b\",\"x\":" + "[".repeat(100_000));

        assertThat(Collected.codes(summary.issues())).containsExactly("json.too-large", "json.partial");
    }

    /** The first dossier is at the limit, the second one beyond; what is not read at all ends the reading. */
    @ParameterizedTest
    @CsvSource({"name", "number", "depth"})
    void one_more_than_is_allowed_ends_the_reading_with_what_stood_before(String what) throws Exception {
        ReadSummary summary =
                read("d.json", "{\"dossiers\":[" + dossier("a", what, 0) + "," + dossier("b", what, 1) + "]}");

        assertThat(collected.ids()).containsExactly("a");
        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(Collected.codes(summary.issues())).containsExactly("json.too-large", "json.partial");
    }

    @ParameterizedTest
    @CsvSource({"name", "number", "depth"})
    void in_lines_it_costs_that_line(String what) throws Exception {
        ReadSummary summary = read(
                "d.ndjson",
                dossier("a", what, 0) + "\n" + dossier("b", what, 1) + "\n" + ContractJson.dossierOf("c") + "\n");

        assertThat(collected.ids()).contains("a", "c").doesNotContain("b");
        assertThat(collected.codes()).containsExactly("json.too-large");
        assertThat(summary.seen()).isEqualTo(3);
    }

    private static String dossier(String id, String what, int more) {
        // In a page, a dossier's field is four values deep; in a line, two.
        int levels = Json.MAX_DEPTH - 3;
        return "{\"id\":\"" + id + "\","
                + switch (what) {
                    case "name" -> "\"x_" + "n".repeat(Json.MAX_NAME - 2 + more) + "\":1}";
                    case "number" -> "\"x_n\":" + "9".repeat(Json.MAX_NUMBER + more) + "}";
                    case "depth" -> "\"x_d\":" + "[".repeat(levels + 3 * more) + "]".repeat(levels + 3 * more) + "}";
                    default -> throw new IllegalArgumentException(what);
                };
    }

    @Test
    void a_page_that_does_not_say_whether_more_follows_is_taken_as_it_is() throws Exception {
        assertThat(read("d.json", "{\"dossiers\":[" + ContractJson.dossierOf("a") + "]}")
                        .completeness())
                .isIn(COMPLETE, UNKNOWN);
    }

    @Test
    void a_file_without_a_dossier_is_read_and_remarked_on() throws Exception {
        ReadSummary summary = read("d.json", "{\"dossiers\":[],\"next_cursor\":null}");

        assertThat(summary.completeness()).isEqualTo(COMPLETE);
        assertThat(Collected.codes(summary.issues())).containsExactly("json.no-dossier");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_checking_and_by_reading() throws Exception {
        try (MetricsSource source = new JsonSourceProvider()
                .open(
                        SourceSettings.of(folder.resolve("absent.json").toString())
                                .in(Locale.ENGLISH),
                        SourceContext.of(Locale.FRENCH, Clock.systemUTC()))) {
            SourceException failure =
                    catchThrowableOfType(SourceException.class, () -> source.read(ReadRequest.ALL, collected));
            assertThat(failure.kind()).isEqualTo(SourceException.Kind.CONFIGURATION);
            assertThat(failure).hasMessageContaining("absent.json");
            assertThat(source.check())
                    .extracting(Probe::result)
                    .containsExactly(Probe.Result.FAILED, Probe.Result.SKIPPED);
        }
    }

    @Test
    void checking_tells_the_shape_of_a_file() throws Exception {
        try (MetricsSource good = open("good.json", ContractJson.pageOf("null", "a"));
                MetricsSource bad = open("bad.json", "[]")) {
            assertThat(good.check()).extracting(Probe::result).containsOnly(Probe.Result.PASSED);
            List<Probe> probes = bad.check();
            assertThat(probes).extracting(Probe::result).containsExactly(Probe.Result.PASSED, Probe.Result.FAILED);
            assertThat(probes.get(1).remedy()).contains("dossiers");
        }
    }

    @Test
    void discovering_reads_no_more_than_the_first_dossiers() throws Exception {
        String page = ContractJson.pageOf(
                "null",
                java.util.stream.IntStream.range(0, 300)
                        .mapToObj(i -> "id-" + i)
                        .toArray(String[]::new));
        try (MetricsSource source = open("d.json", page)) {
            assertThat(source.discover().issues().get(0).what()).isEqualTo("In the first dossiers (200): aat.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"d.ndjson|lines", "d.jsonl|lines", "d.txt|lines", "d.json|page"})
    void what_stands_before_a_break_is_discovered_as_it_is_read(String name, String shape) throws Exception {
        String cut = shape.equals("lines")
                ? ContractJson.dossierOf("a") + "\n" + ContractJson.dossierOf("b") + "\n{\"id\":\"c\",\"usa"
                : ContractJson.pageOf("null", "a", "b", "c").replaceFirst("(\"id\":\"c\",.{5}).*", "$1");
        try (MetricsSource source = open(name, cut)) {
            assertThat(source.discover().issues()).extracting(Issue::code).contains("json.truncated");
            assertThat(source.discover().fields()).isNotEmpty();
            assertThat(source.check()).extracting(Probe::result).contains(Probe.Result.FAILED);

            ReadSummary summary = source.read(ReadRequest.ALL, collected);
            assertThat(collected.ids()).containsExactly("a", "b");
            assertThat(summary.completeness()).isEqualTo(PARTIAL);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"d.ndjson|{\"id\":\"a\",\"usa", "d.json|{\"dossiers\":[{\"id\":\"a\",\"usa", "d.txt|{\"id\":\"a\","
            })
    void a_break_within_the_first_record_leaves_nothing_to_discover(String name, String cut) throws Exception {
        try (MetricsSource source = open(name, cut)) {
            assertThat(catchThrowableOfType(SourceException.class, source::discover)
                            .getCause())
                    .hasMessage("json.truncated");
        }
    }

    @Test
    void an_opening_is_read_once_and_whoever_waits_is_told_how_much_was_read() throws Exception {
        Path file = Files.writeString(folder.resolve("d.json"), ContractJson.pageOf("null", "a", "b"));
        List<String> told = new ArrayList<>();
        SourceContext host = SourceContext.of(Locale.FRENCH, Clock.systemUTC())
                .withProgress((done, of) -> told.add(done + "/" + of));

        try (MetricsSource source = new JsonSourceProvider().open(SourceSettings.of(file.toString()), host)) {
            source.discover();
            assertThat(told).isEmpty();
            source.read(ReadRequest.ALL, collected);
            assertThatThrownBy(() -> source.read(ReadRequest.ALL, collected)).isInstanceOf(IllegalStateException.class);
        }

        assertThat(told).endsWith(Files.size(file) + "/" + Files.size(file));
    }
}
