package fr.donum.spi.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredStreamTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void whoever_waits_is_told_how_many_bytes_are_read_of_how_many() throws IOException {
        try (InputStream in = new MeasuredStream(
                new ByteArrayInputStream(new byte[10]), 10, (done, of) -> told.add(done + "/" + of))) {
            assertThat(in.read()).isZero();
            assertThat(in.read(new byte[4])).isEqualTo(4);
            assertThat(in.skip(3)).isEqualTo(3);
            assertThat(in.read(new byte[8], 1, 7)).isEqualTo(2);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[2])).isEqualTo(-1);
            assertThat(in.markSupported()).isFalse();
        }

        assertThat(told).containsExactly("1/10", "5/10", "8/10", "10/10");
    }
}
