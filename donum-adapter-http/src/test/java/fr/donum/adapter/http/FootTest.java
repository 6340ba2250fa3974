package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page or lines of the Donum Metrics API say at their end, from a server and from a file. */
class FootTest extends ServedPages {
    private static final String A = "{\"id\":\"A\"}";

    @TempDir
    Path folder;

    private ReadSummary file(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        try (MetricsSource source =
                new JsonSourceProvider().open(SourceSettings.of(file.toString()).in(Locale.ENGLISH), host())) {
            return source.read(ReadRequest.ALL, collected);
        }
    }

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
        ReadSummary read = file(name, body);

        assertThat(collected.ids()).containsExactly("A", "A");
        assertThat(codes(served)).contains(code);
        assertThat(codes(read)).contains(code);
        assertThat(served.completeness()).isEqualTo(fromServer);
        assertThat(read.completeness()).isEqualTo(fromFile);
    }

    @Test
    void blank_lines_are_no_data() {
        assertThat(catchThrowable(() -> file("a.ndjson", "\n \n"))).hasMessageContaining("is empty");
    }
}
