package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.adapter.json.text.Lines;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceSettings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NDJSON of which a line is a page of dossiers, from a file, from standard input and from a server. */
class LinePagesTest extends ServedPages {
    private ReadSummary standardInput(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (MetricsSource source = new JsonSourceProvider(() -> new ByteArrayInputStream(bytes))
                .open(SourceSettings.of("-").in(Locale.ENGLISH), host())) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

    private ReadSummary served(String text) throws Exception {
        serve(new MockResponse.Builder()
                .addHeader("Content-Type", "application/x-ndjson")
                .body(text));
        return read();
    }

    private static String pageLine(String rest, String... ids) {
        return "{\"dossiers\":["
                + Stream.of(ids).map(ServedPages::dossier).collect(Collectors.joining(","))
                + "]" + rest.replace('\'', '"') + "}\n";
    }

    private static void assertWhole(ReadSummary summary) {
        assertThat(codes(summary)).isEmpty();
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_single_page_is_read_as_the_same_document_is() throws Exception {
        String page = pageLine(",'next_cursor':null,'total':2", "A", "B");

        assertWhole(readFile("a.ndjson", page));
        assertWhole(readFile("a.json", page));
        assertWhole(standardInput(page));
        assertWhole(served(page));
        assertThat(collected.ids()).containsExactly("A", "B", "A", "B", "A", "B", "A", "B");
    }

    @Test
    void pages_end_to_end_are_all_read_beside_dossiers_of_their_own_lines() throws Exception {
        String text = dossier("A") + "\n" + pageLine(",'next_cursor':null", "B", "C") + "\n"
                + "{\"next_cursor\":null,\"dossiers\":[" + dossier("D") + "]}";

        assertWhole(readFile("a.jsonl", text));
        assertWhole(standardInput(text));
        assertWhole(served(text));
        assertThat(collected.ids()).containsExactly("A", "B", "C", "D", "A", "B", "C", "D", "A", "B", "C", "D");
        assertThat(collected.provenances().get(2).place().toString()).endsWith(":2:/dossiers/1");
    }

    @Test
    void a_message_names_the_line_and_the_place_in_it() throws Exception {
        String odd = "{\"id\":\"B\",\"counts\":{\"apcv_fse\":-1}}";
        readFile(
                "a.ndjson",
                pageLine(",'next_cursor':null", "A") + "{\"dossiers\":[" + odd
                        + ",{\"id\":\"\"}],\"next_cursor\":null,\"pages\":2}\n");

        assertThat(collected.issues())
                .extracting(issue -> issue.where().toString())
                .containsExactly(
                        folder.resolve("a.ndjson") + ":2:/dossiers/0/counts/apcv_fse",
                        folder.resolve("a.ndjson") + ":2:/dossiers/1");
        assertThat(collected.codes()).containsExactly("json.negative", "json.no-id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`,'next_cursor':null`           | `,'next_cursor':null`           | COMPLETE |",
                "`,'next_cursor':null,'total':1` | `,'next_cursor':null,'total':2` | COMPLETE |",
                "`,'next_cursor':null,'total':3` | `,'next_cursor':null,'total':3` | COMPLETE |",
                "`,'next_cursor':'p','total':3`  | `,'next_cursor':null,'total':3` | COMPLETE |",
                "``                              | `,'next_cursor':null`           | COMPLETE |",
                "`,'next_cursor':'p','total':4`  | `,'next_cursor':null,'total':4` | UNKNOWN  | json.foot-twice",
                "`,'next_cursor':'p'`            | `,'next_cursor':null`           | UNKNOWN  | json.foot-twice",
                "`,'next_cursor':'p'`            | `,'next_cursor':'p'`            | UNKNOWN  | json.foot-twice",
                "`,'next_cursor':null,'total':2` | `,'next_cursor':null,'total':2` | PARTIAL  | json.total",
                "``                              | `,'next_cursor':'p'`            | PARTIAL  | json.one-page",
                "``                              | ``                              | COMPLETE | http.no-next-cursor"
            })
    void what_pages_say_of_others_is_held_together(String first, String second, Completeness expected, String code)
            throws Exception {
        ReadSummary summary = readFile("a.ndjson", pageLine(first, "A") + pageLine(second, "B", "C"));

        assertThat(collected.ids()).containsExactly("A", "B", "C");
        assertThat(summary.completeness()).isEqualTo(expected);
        assertThat(codes(summary)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_line_after_the_pages_counts_all_of_their_dossiers() throws Exception {
        String pages = pageLine("", "A", "B") + pageLine("", "C");

        assertWhole(readFile("a.ndjson", pages + "{\"next_cursor\":null,\"total\":3}\n"));
        ReadSummary short1 = readFile("b.ndjson", pages + "{\"next_cursor\":null,\"total\":4}\n");

        assertThat(codes(short1)).containsExactly("json.total");
        assertThat(short1.completeness()).isEqualTo(Completeness.PARTIAL);
    }

    @Test
    void the_cursor_of_a_served_page_is_followed() throws Exception {
        MockResponse.Builder first = new MockResponse.Builder().addHeader("Content-Type", "application/x-ndjson");
        serve(first.body(pageLine(",'next_cursor':'p2','total':2", "A")), page("null", "B"));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("A", "B");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(codes(summary)).isEmpty();
    }

    @Test
    void a_page_may_be_longer_than_a_line_of_one_dossier() throws Exception {
        String[] ids = IntStream.range(0, 9_000).mapToObj(i -> "id" + i).toArray(String[]::new);
        String long1 = pageLine(",'next_cursor':null", ids);
        assertThat((long) long1.length()).isGreaterThan(Lines.LONGEST);

        assertWhole(readFile("a.ndjson", long1));
        assertWhole(readFile("b.ndjson", dossier("A") + "\n" + long1 + dossier("B")));
        assertThat(collected.dossiers()).hasSize(2 * ids.length + 2);
        assertThat(collected.ids()).endsWith("id8999", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.ndjson"})
    void pages_of_several_lines_or_on_one_are_read_end_to_end(String name) throws Exception {
        String indented = pageLine(",'next_cursor':null", "A").replace("{", "{\n ");
        String odd = "{\"dossiers\":[{\"id\":\"\"}],\"next_cursor\":null}";

        assertWhole(readFile(name, indented));
        assertWhole(readFile(name, indented + indented.replace("\"A\"", "\"B\"")));
        assertWhole(readFile(name, pageLine(",'next_cursor':null", "C").strip() + odd));
        assertThat(collected.ids()).containsExactly("A", "A", "B", "C");
        assertThat(collected.rejected().get(0).where().toString())
                .contains("#page=2")
                .endsWith("/dossiers/0");
    }

    @Test
    void what_follows_a_page_and_is_none_is_told() throws Exception {
        ReadSummary summary = readFile("a.json", pageLine(",'next_cursor':null", "A") + "[1]");

        assertThat(collected.ids()).containsExactly("A");
        assertThat(codes(summary)).containsExactly("json.wrong-shape", "json.partial");
    }

    @Test
    void a_page_that_breaks_off_within_a_line_makes_the_reading_partial() throws Exception {
        String cut = pageLine(",'next_cursor':null", "B", "C").substring(0, 100) + "\n";
        ReadSummary summary = readFile("a.ndjson", dossier("A") + "\n" + cut + dossier("D") + "\n");

        assertThat(collected.ids()).startsWith("A", "B");
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
        assertThat(codes(summary)).containsExactly("json.truncated", "json.partial");
        assertThat(summary.issues().get(0).what()).contains("2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data':[{'id':'A'}],'next_cursor':null}",
                "{'dossiers':{'id':'A'},'next_cursor':null}",
                "{'dossiers':null,'total':1}",
                "{'dossiers':[],'dossiers':[{'id':'A'}],'next_cursor':null}"
            })
    void dossiers_that_are_not_where_they_should_be_are_told(String line) {
        assertThat(catchThrowable(() -> readFile("a.ndjson", "\n" + line.replace('\'', '"') + "\n")))
                .hasMessageContaining("does not have the shape expected")
                .hasMessageContaining("2:");
    }

    @Test
    void what_a_foot_says_beside_is_told_and_figures_without_an_id_are_no_foot() throws Exception {
        ReadSummary summary = readFile(
                "a.ndjson",
                dossier("A") + "\n"
                        + "{\"total\":4,\"usages\":{\"aat\":{\"done\":1,\"total\":2}}}\n"
                        + "{\"next_cursor\":null,\"totl\":2,\"x_batch\":[1]}\n");

        assertThat(collected.ids()).containsExactly("A");
        assertThat(collected.codes()).containsExactly("json.no-id");
        assertThat(codes(summary)).containsExactly("json.unknown-field");
        assertThat(summary.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void an_error_in_the_foot_makes_the_reading_partial() throws Exception {
        ReadSummary summary = readFile("a.ndjson", dossier("A") + "\n{\"next_cursor\":null,\"error\":\"quota\"}\n");

        assertThat(codes(summary)).contains("json.page-error");
        assertThat(summary.completeness()).isEqualTo(Completeness.PARTIAL);
    }
}
