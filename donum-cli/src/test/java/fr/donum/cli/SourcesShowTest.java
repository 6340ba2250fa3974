package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.host.plugin.Workshop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mapping profiles a source reads by is said beside its options. */
class SourcesShowTest {
    private static final String COLUMNS = "chaque champ nomme une colonne (« column »)";
    private static final String POINTERS = "chaque champ est un pointeur (« pointer »)";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "excel"})
    void tables_take_profiles_of_columns(String name) {
        assertThat(donum("sources", "show", name).plain())
                .contains("\n  --mapping FICHIER\n      profil pour un tableau", COLUMNS)
                .doesNotContain(POINTERS);
    }

    @Test
    void servers_and_json_take_profiles_of_pointers_and_pages() {
        assertThat(donum("sources", "show", "http").plain())
                .contains("\n  --mapping FICHIER\n      profil pour du JSON", "« records »", "« pagination »", POINTERS)
                .doesNotContain(COLUMNS);
    }

    @Test
    void a_source_that_reads_by_no_profile_says_so(@TempDir Path plugins) throws Exception {
        Workshop.acme(plugins).jar("acme", "acme.jar");

        assertThat(donum("sources", "show", "acme", "--plugins", plugins.toString())
                        .out())
                .contains("\n  Ne se lit pas par un profil de correspondance (--mapping).\n")
                .doesNotContain("--mapping FICHIER");
    }

    @Test
    void it_is_said_in_english_too() {
        assertThat(donum("sources", "show", "csv", "--lang", "en").out())
                .contains("--mapping FILE", "each field names a column (“column”)");
    }
}
