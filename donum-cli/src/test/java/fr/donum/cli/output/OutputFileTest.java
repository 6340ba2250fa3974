package fr.donum.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.cli.terminal.UnwrittenException.What;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] BYTES = "é\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void a_file_is_there_when_it_is_whole() throws Exception {
        Path target = folder.resolve("r.csv");
        try (OutputFile file = new OutputFile(What.RESULT, "r.csv", target)) {
            file.text().write(BYTES);
            assertThat(target).doesNotExist();
            file.commit();
        }
        assertThat(files()).containsExactly(target);
        assertThat(target).hasBinaryContent(BYTES);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_can_be_left_of_a_run_that_is_killed() throws Exception {
        try (OutputFile file = new OutputFile(What.RESULT, "r.csv", folder.resolve("r.csv"))) {
            file.out().write(BYTES);
            file.out().flush();
            assertThat(files()).isEmpty();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void what_was_there_stays_until_then_and_its_rights_afterwards() throws Exception {
        Path target = Files.writeString(folder.resolve("r.csv"), "before");
        try (OutputFile file = new OutputFile(What.RESULT, "r.csv", target)) {
            file.out().write(BYTES);
        }
        assertThat(target).hasContent("before");
        try (OutputFile file = new OutputFile(What.RESULT, "r.csv", target)) {
            file.out().write(BYTES);
            file.out().close();
            file.commit();
        }
        assertThat(target).hasBinaryContent(BYTES);
        assertThat(files()).containsExactly(target);
    }
}
