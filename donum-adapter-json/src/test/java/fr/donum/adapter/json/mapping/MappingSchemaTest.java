package fr.donum.adapter.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.donum.spi.mapping.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema takes what the program takes and writes. */
class MappingSchemaTest {
    static List<String> faults(String json) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schema/mapping.schema.json")));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleProfiles.TABLE, SampleProfiles.JSON})
    void profiles_keep_the_published_schema_as_written_and_written_again(String json) throws Exception {
        assertThat(faults(json)).isEmpty();
        Mapping mapping = MappingImport.read(json, "profil.json", Locale.FRENCH).mapping();
        assertThat(faults(MappingExport.toJson(Objects.requireNonNull(mapping))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"medisuite", "tableau-maison", "carnet-api"})
    void the_examples_keep_the_published_schema(String name) throws Exception {
        assertThat(faults(Files.readString(Path.of("../examples/profiles", name + ".profil.json"))))
                .isEmpty();
    }

    @Test
    void a_link_may_stand_in_the_page() throws Exception {
        String json = SampleProfiles.JSON.replaceFirst(
                "\"pagination\": \\{[^}]*}", "\"pagination\": {\"style\": \"link\", \"next\": \"/links/next\"}");
        assertThat(faults(json)).isEmpty();
        assertThat(faults(json.replace("\"/links/next\"", "\"next\""))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\": 1      | \"version\": 2",
                "\"headerRow\": 5    | \"headerow\": 5",
                "\"unit\": \"count\" | \"unit\": \"pourcent\"",
                "\"column\": \"AAT\" | \"column\": \"AAT\", \"pointer\": \"/aat\"",
                "\"decimal\": \",\"  | \"decimal\": \";\"",
                "[\"Commentaire\"]   | \"Commentaire\"",
                "\"is\": [\"Cabinet\"], \"startsWith\": [\"Ensemble\"] | \"what\": 1",
                "\"version\": 1      | \"version\": 1, \"pagination\": {\"style\": \"cursor\"}"
            })
    void what_the_import_refuses_the_schema_refuses(String right, String wrong) throws Exception {
        assertThat(SampleProfiles.TABLE).contains(right);
        assertThat(faults(SampleProfiles.TABLE.replace(right, wrong))).isNotEmpty();
    }
}
