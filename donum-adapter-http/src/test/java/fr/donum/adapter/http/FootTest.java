package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page or lines of the Donum Metrics API say at their end, from a server and from a file. */
class FootTest extends ServedPages {
    private static final String A = "{\"id\":\"A\"}";

    private ReadSummary served(String name, String text) throws Exception {
        String type = name.endsWith("ndjson") ? "application/x-ndjson" : "application/json";
        serve(new MockResponse.Builder().addHeader("Content-Type", type).body(text));
        return read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.json   | {`dossiers`:[A]}                                                | UNKNOWN  | COMPLETE | http.no-next-cursor",
                "a.ndjson | A                                                               | UNKNOWN  | COMPLETE | http.no-next-cursor",
                "a.json   | {`dossiers`:[A],`next_cursor`:null,`next_cursor`:null}          | UNKNOWN  | UNKNOWN  | json.foot-twice",
                "a.json   | {`dossiers`:[A],`next_cursor`:null,`total`:1,`total`:1}         | UNKNOWN  | UNKNOWN  | json.foot-twice",
                "a.ndjson | A/{`next_cursor`:null}/{`next_cursor`:null}                     | UNKNOWN  | UNKNOWN  | json.foot-twice",
                "a.ndjson | A/{`next_cursor`:null,`next_cursor`:`x`}                        | UNKNOWN  | UNKNOWN  | json.foot-twice",
                "a.json   | {`dossiers`:[A],`next_cursor`:null,`error`:`quota`}             | PARTIAL  | PARTIAL  | json.page-error",
                "a.ndjson | A/{`error`:`quota`}                                             | PARTIAL  | PARTIAL  | json.page-error"
            })
    void what_nobody_vouches_for_is_told(
            String name, String text, Completeness fromServer, Completeness fromFile, String code) throws Exception {
        String body = text.replace("A", A).replace('/', '\n').replace('`', '"');

        ReadSummary served = served(name, body);
        ReadSummary read = readFile(name, body);

        assertThat(collected.ids()).containsExactly("A", "A");
        assertThat(codes(served)).contains(code);
        assertThat(codes(read)).contains(code);
        assertThat(served.completeness()).isEqualTo(fromServer);
        assertThat(read.completeness()).isEqualTo(fromFile);
    }

    @Test
    void blank_lines_are_no_data() {
        assertThat(catchThrowable(() -> readFile("a.ndjson", "\n \n"))).hasMessageContaining("is empty");
    }
}
