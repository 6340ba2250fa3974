package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.json.PublishedSchemas;
import fr.donum.adapter.json.scheme.SchemeExport;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported is as the published schema says, and the schema is as strict as the import. */
class SchemeSchemaTest {
    private static List<Scheme> schemes() {
        return Schemes.ALL;
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_exported_scheme_keeps_the_published_schema(Scheme scheme) {
        assertThat(PublishedSchemas.errors("scheme", SchemeExport.toJson(scheme)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"points\" : 60     | \"points\" : -60",
                "\"points\" : 20     | \"points\" : 20.3",
                "\"3/5\"             | \"60 %\"",
                "\"format\" : \"donum-scheme\" | \"format\" : \"scheme\"",
                "\"RELIABLE\"        | \"SURE\"",
                "\"id\" : \"donum-2026\" | \"id\" : \"imported:donum-2026\"",
                "\"mean\"            | \"average\""
            },
            quoteCharacter = '`')
    void what_the_import_refuses_the_schema_refuses(String right, String wrong) {
        String json = SchemeExport.toJson(Schemes.withId("donum-2026").orElseThrow());
        assertThat(json).contains(right);
        assertThat(PublishedSchemas.errors("scheme", json.replace(right, wrong)))
                .isNotEmpty();
    }
}
