package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    @TempDir
    Path directory;

    @AfterEach
    void forget() {
        System.clearProperty(Kept.PROPERTY);
    }

    @Test
    void inputs_are_kept_for_the_certification_of_the_packaged_jar() throws Exception {
        System.setProperty(Kept.PROPERTY, directory.resolve("kept").toString());
        Waivers waivers = new Waivers(Map.of("R14", "It says \"no\"."));

        Kept.inDirectory(new MemoSourceContractTest(), directory.resolve("temporary"), waivers);

        assertThat(directory.resolve("temporary")).doesNotExist();
        assertThat(directory.resolve("kept/many/usage.memo")).isRegularFile();
        assertThat(Files.readString(directory.resolve("kept/certify.json")))
                .contains("\"gap\": {\"location\": \"gap/usage.memo\", \"accepted\": 3, \"rejected\": 0,")
                .contains("{\"practitioner\": \"10000000025\", \"metric\": \"aat\", \"value\": \"\"}")
                .contains("\"nir\": {\"location\": \"nir/usage.memo\", \"nir\": \"2 55 08 14 168 025 38\"}")
                .contains("\"absent\": {\"location\": \"good/absent-usage.memo\"}")
                .contains("\"waivers\": {\"R14\": \"It says \\\"no\\\".\"}");
    }

    @Test
    void a_secret_is_kept_as_the_variable_that_whoever_certifies_sets() throws Exception {
        System.setProperty(Kept.PROPERTY, directory.resolve("kept").toString());
        Kept.inDirectory(MemoSourceContractTest.behindSecrets(), directory.resolve("temporary"), Waivers.NONE);

        assertThat(Files.readString(directory.resolve("kept/certify.json")))
                .contains("\"good\": {\"location\": \"good/usage.memo\", \"options\": {\"token\": \"env:MEMO_TOKEN\"}")
                .contains("\"gap\": {\"location\": \"gap/usage.memo\", \"options\": {\"token\": \"env:MEMO_TOKEN\"}")
                .contains("\"options\": {\"token\": \"env:MEMO_TOKEN_ABSENT\"}")
                .doesNotContain("t0p", "an0ther");
    }
}
