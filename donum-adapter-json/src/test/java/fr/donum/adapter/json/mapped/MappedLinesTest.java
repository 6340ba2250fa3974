package fr.donum.adapter.json.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Notation;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NDJSON read by a profile, a line at a time, and the numbers that keys are written as. */
class MappedLinesTest {
    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    private static Mapping profile(String records) {
        return new Mapping(
                "p.json",
                new Layout.Pointers(records, Pagination.NONE),
                List.of(
                        MappedField.of("/key", "id"),
                        MappedField.of("/apcv", "apcv_fse").optional()),
                Map.of(),
                Notation.USUAL,
                List.of(),
                Map.of());
    }

    private ReadSummary file(String records, String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        SourceSettings settings =
                SourceSettings.of(file.toString()).in(Locale.ENGLISH).mappedBy(profile(records));
        try (MetricsSource source =
                new JsonSourceProvider().open(settings, SourceContext.of(Locale.ENGLISH, Clock.systemUTC()))) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

    private ReadSummary lines(String records, String... lines) throws Exception {
        return file(records, "l.ndjson", text(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String... lines) {
        return String.join("\n", lines).replace('\'', '"');
    }

    private List<String> refusedAt() {
        return collected.rejected().stream()
                .map(issue -> issue.where().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'key':'B','apcv | json.truncated",
                "oops             | json.syntax",
                "{'key':'B'}}     | json.syntax",
                "{'key' 'B'}      | json.syntax",
                "{'key':'B'},     | json.syntax"
            })
    void a_line_that_does_not_parse_is_refused_alone_and_counted(String bad, String code) throws Exception {
        ReadSummary summary = lines("", "{'key':'A'}", "", bad, "{'key':'C'}", "");

        assertThat(collected.ids()).containsExactly("A", "C");
        assertThat(collected.rejected()).extracting(Issue::code).containsExactly(code);
        assertThat(refusedAt()).containsExactly("l.ndjson:3");
        assertThat(collected.rejected().get(0).what()).contains("3:");
        assertThat(summary.seen()).isEqualTo(3);
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void the_first_line_too_may_be_cut() throws Exception {
        ReadSummary summary = lines("", "\uFEFF{'key':'A','ap", "{'key':'B'}", "{'key':'C'}");

        assertThat(collected.ids()).containsExactly("B", "C");
        assertThat(refusedAt()).containsExactly("l.ndjson:1");
        assertThat(summary.seen()).isEqualTo(3);
    }

    @Test
    void a_last_line_that_stops_half_way_means_that_more_may_be_lacking() throws Exception {
        ReadSummary summary = lines("", "{'key':'A'}", "{'key':'B','ap");

        assertThat(collected.ids()).containsExactly("A");
        assertThat(Collected.codes(summary.issues())).contains("json.truncated", "json.partial");
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void a_line_out_of_all_proportion_is_refused_and_the_next_one_read() throws Exception {
        String many = "{'key':'B','x':[" + "[1,2,3,4,5,6,7,8,9],".repeat(900_000) + "0]}";
        String much = "{'key':'C','x':[" + "[1,2,3,4,5,6,7,8,9],".repeat(60_000) + "0]}";
        lines("", "{'key':'A'}", many, much, "{'key':'D'}", "");

        assertThat(collected.ids()).containsExactly("A", "D");
        assertThat(refusedAt()).containsExactly("l.ndjson:2", "l.ndjson:3");
        assertThat(collected.codes()).containsExactly("json.too-large", "json.too-large");
    }

    @Test
    void lines_of_which_none_parses_are_refused_one_by_one() throws Exception {
        ReadSummary summary = lines("", "oops", "nothing", "");

        assertThat(collected.codes()).containsExactly("json.syntax", "json.syntax");
        assertThat(Collected.codes(summary.issues())).doesNotContain("json.no-dossier");
        assertThat(summary.seen()).isEqualTo(2);
    }

    @Test
    void values_over_several_lines_or_several_on_one_are_read() throws Exception {
        lines("", "{", " 'key':'A'", "}", "{", " 'key':'B'", "}", "");
        lines("", "{'key':'C'} {'key':'D'}", "{'key':'E'}", "");

        assertThat(collected.ids()).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void an_indented_document_is_read_whatever_its_name() throws Exception {
        lines("/items/*", "{", "'items': [", "{'key':'A'},", "{'key':'B'}", "]", "}", "");
        lines("/*", "[", "{'key':'C'},", "{'key':'D'}", "]", "");
        lines("/*", "[{'key':'E'},{'key':'F'}]", "");

        assertThat(collected.ids()).containsExactly("A", "B", "C", "D", "E", "F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void lines_of_another_encoding_are_read(String encoding) throws Exception {
        file("", "l.ndjson", text("{'key':'A'}", "{'key':'B'}", "").getBytes(Charset.forName(encoding)));

        assertThat(collected.ids()).containsExactly("A", "B");
    }

    @Test
    void a_line_that_has_the_list_of_the_records_is_a_page() throws Exception {
        ReadSummary summary =
                lines("/items/*", "{'items':[{'key':'A'}]}", "{'items':[]}", "{'items':[{'key':'B'},{'key':'C'}]}");

        assertThat(collected.ids()).containsExactly("A", "B", "C");
        assertThat(Collected.codes(summary.issues())).isEmpty();
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_line_that_is_a_record_is_one_even_if_pages_have_a_list() throws Exception {
        lines("/items/*", "{'key':'A'}", "{'key':'B'}");

        assertThat(collected.ids()).containsExactly("A", "B");
    }

    @Test
    void what_a_page_of_a_line_says_beside_its_records_counts() throws Exception {
        ReadSummary failed = lines("/items/*", "{'items':[{'key':'A'}]}", "{'items':[{'key':'B'}],'error':'quota'}");
        ReadSummary more = lines("/items/*", "{'items':[{'key':'C'}],'total':9}");

        assertThat(collected.ids()).containsExactly("A", "B", "C");
        assertThat(Collected.codes(failed.issues())).contains("json.page-error");
        assertThat(failed.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(Collected.codes(more.issues())).containsExactly("json.page-of-several");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01000008E+10", "1.01000008e10", "10100000.8E3", "101E8", "1.01000008E99999999999"})
    void a_key_that_lost_its_last_digits_is_refused(String number) throws Exception {
        String records = text("{'rows':[{'key':" + number + "},{'key':'B'}]}");
        file("/rows/*", "p.json", records.getBytes(StandardCharsets.UTF_8));
        file("/*", "f.json", text("[{'key':" + number + "},{'key':'C'}]").getBytes(StandardCharsets.UTF_8));
        lines("", "{'key':" + number + "}", "{'key':'D'}");

        assertThat(collected.ids()).containsExactly("B", "C", "D");
        assertThat(collected.codes()).containsOnly("row.mangled-id").hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "10100000816,10100000816",
        "10100000816.0,10100000816",
        "10100000800,10100000800",
        "10100000800.0,10100000800",
        "1.0100000816E+10,10100000816",
        "1.0100000800E10,10100000800"
    })
    void a_number_with_all_its_digits_is_a_key(String number, String key) throws Exception {
        lines("", "{'key':" + number + "}");

        assertThat(collected.ids()).containsExactly(key);
    }
}
