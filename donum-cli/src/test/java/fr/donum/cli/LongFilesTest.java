package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.json.text.JsonFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people write are of so many bytes at most, and one more is refused with what it is. */
class LongFilesTest {
    private static final String PROFILE = """
            {"format":"donum-mapping","version":1,"fields":[{"column":"N","to":"id"},{"column":"L","to":"lap"}]}""";

    @TempDir
    Path folder;

    private String table;

    @BeforeEach
    void write_table() throws Exception {
        table = Files.writeString(folder.resolve("t.csv"), "N;L\nA;oui\n").toString();
    }

    private String padded(String name, String content, int length) throws Exception {
        return Files.writeString(folder.resolve(name), content + " ".repeat(length - content.length()))
                .toString();
    }

    @Test
    void a_profile_of_the_greatest_length_is_read_and_a_longer_one_is_not() throws Exception {
        String most = padded("most.json", PROFILE, JsonFile.MOST_BYTES);
        String more = padded("more.json", PROFILE, JsonFile.MOST_BYTES + 1);

        assertThat(Run.donum("validate", table, "--mapping", most).exit()).isZero();
        assertThat(Run.donum("validate", table, "--mapping", more))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("dépasse 4 Mio", "que c’est un profil"));
    }

    @Test
    void so_are_a_scheme_and_a_configuration() throws Exception {
        String more = padded("more.json", "{}", JsonFile.MOST_BYTES + 1);

        Run scheme = Run.donum("evaluate", table, "--scheme-file", more);
        Run configuration = Run.donum("sources", "certify", "csv", "--config", more);

        assertThat(scheme.exit()).isEqualTo(2);
        assertThat(scheme.err()).contains("dépasse 4 Mio", "fichier de barème");
        assertThat(configuration.exit()).isEqualTo(2);
        assertThat(configuration.err()).contains("more.json » dépasse 4 Mio", "données d’essai");
    }
}
