package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a server are kept, and taken away again. */
class CacheClearCommandTest {
    @TempDir
    Path folder;

    private Path filled() throws Exception {
        Path kept = folder.resolve("kept");
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            for (String next : new String[] {"\"p2\"", "null"}) {
                server.enqueue(new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .addHeader("ETag", "\"v1\"")
                        .body("{\"dossiers\":[{\"id\":\"%s\",\"year\":2026}],\"next_cursor\":%s}"
                                .formatted("null".equals(next) ? "b" : "a", next))
                        .build());
            }
            Run run = donum(
                    "evaluate",
                    "http://localhost:" + server.getPort() + "/donum",
                    "--scheme",
                    "donum-2026",
                    "--option",
                    "cache=" + kept);
            assertThat(run.exit()).isZero();
        }
        return kept;
    }

    @Test
    void kept_pages_are_cleared_and_counted_and_other_files_stay() throws Exception {
        Path kept = filled();
        Path mine = Files.writeString(kept.resolve("notes.txt"), "mine");

        Run run = donum("cache", "clear", kept.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("2 pages effacées (1 Kio) dans " + kept + ".\n");
        assertThat(kept).isDirectoryContaining(mine::equals);
        try (var left = Files.list(kept)) {
            assertThat(left).hasSize(1);
        }
        assertThat(donum("cache", "clear", kept.toString(), "--lang", "en").err())
                .isEqualTo("Nothing to clear in " + kept + ".\n");
    }

    @Test
    void without_a_directory_the_usual_one_is_cleared() {
        Run run = Run.with(Map.of("XDG_CACHE_HOME", folder.toString()), "cache", "clear");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("Rien à effacer dans " + folder.resolve("donum/http") + ".\n");
    }

    @Test
    void a_directory_that_is_not_there_or_is_a_file_ends_with_2() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run run = donum("cache", "clear", folder.resolve("absent").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("absent » n’existe pas.", "→ Donnez le répertoire de l’option cache");
        assertThat(donum("cache", "clear", file.toString()).exit()).isEqualTo(2);
        assertThat(donum("cache", "clear", "\0").exit()).isEqualTo(2);
        assertThat(donum("cache", "clear", "a", "b").exit()).isEqualTo(2);
    }

    @Test
    void the_help_says_that_the_directory_may_be_left_out() {
        assertThat(donum("cache", "clear", "--help").plain()).contains("Usage : donum cache clear [DOSSIER]");
        assertThat(donum("completion").out()).contains("clear");
    }
}
