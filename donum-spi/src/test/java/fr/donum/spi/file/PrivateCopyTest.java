package fr.donum.spi.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PrivateCopyTest {
    private static byte[] bytes() {
        byte[] bytes = new byte[200_001];
        new Random(3).nextBytes(bytes);
        return bytes;
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".in")).collect(Collectors.toSet());
        }
    }

    @Test
    void the_bytes_can_be_had_as_often_as_needed_and_at_once() throws Exception {
        try (PrivateCopy copy = PrivateCopy.of(new ByteArrayInputStream(bytes()));
                InputStream one = copy.read();
                InputStream other = copy.read()) {
            assertThat(one.read()).isEqualTo(bytes()[0] & 0xff);
            assertThat(other.readAllBytes()).isEqualTo(bytes());
            assertThat(one.readAllBytes()).hasSize(bytes().length - 1);
            assertThat(one.read()).isEqualTo(-1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothing_can_be_left_of_a_run_that_is_killed() throws Exception {
        Set<Path> before = temporary();
        try (PrivateCopy copy = PrivateCopy.of(new ByteArrayInputStream(bytes()))) {
            Set<Path> meanwhile = new HashSet<>(temporary());
            meanwhile.removeAll(before);
            assertThat(meanwhile)
                    .filteredOn(file -> file.getFileName().toString().startsWith("donum-"))
                    .isEmpty();
            assertThat(copy.read().read()).isNotNegative();
        }
    }
}
