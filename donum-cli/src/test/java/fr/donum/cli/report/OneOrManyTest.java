package fr.donum.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneOrManyTest {
    private final List<String> written = new ArrayList<>();
    private final OneOrMany<String> entries = new OneOrMany<>(first -> new OneOrMany.Lines<>() {
        @Override
        public void head() {
            written.add("head for " + first);
        }

        @Override
        public void line(String entry) {
            written.add(entry);
        }
    });

    @Test
    void without_entries_there_is_neither_one_nor_many() {
        assertThat(entries.single()).isEmpty();
        assertThat(entries.areMany()).isFalse();
    }

    @Test
    void one_is_held_back() throws IOException {
        entries.add("a");

        assertThat(entries.single()).contains("a");
        assertThat(entries.areMany()).isFalse();
        assertThat(written).isEmpty();
    }

    @Test
    void many_are_written_in_their_order_below_one_head() throws IOException {
        entries.add("a");
        entries.add("b");
        entries.add("c");

        assertThat(written).containsExactly("head for a", "a", "b", "c");
        assertThat(entries.areMany()).isTrue();
        assertThat(entries.single()).isEmpty();
    }
}
