package fr.donum.table.regroup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.table.cell.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegroupingTest {
    private final Row row = new Row();

    private Row row(long number, String text) {
        row.start(number);
        row.add(text, Row.Kind.TEXT);
        row.skipTo(2);
        row.add("12.5", Row.Kind.NUMBER);
        return row;
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 4096, 1 << 24})
    void rows_come_back_as_they_were_whether_they_waited_in_memory_or_on_disk(int mostBytes) {
        Regrouping regrouping = new Regrouping(mostBytes);
        for (int i = 0; i < 3000; i++) {
            regrouping.add("k" + i % 1500, row(i + 1, "clé n° " + i + " €"));
        }

        List<List<String>> buckets = new ArrayList<>();
        regrouping.forEachBucket(rows -> {
            List<String> bucket = new ArrayList<>();
            rows.forEach(each -> bucket.add(each.number() + " " + each.size() + " " + each.text(0) + " " + each.kind(1)
                    + " " + each.text(2) + " " + each.kind(2)));
            buckets.add(bucket);
        });

        assertThat(buckets).extracting(List::size).containsExactly(2048, 952);
        assertThat(buckets.get(0)).startsWith("1 3 clé n° 0 € EMPTY 12.5 NUMBER");
        assertThat(buckets.get(1)).endsWith("3000 3 clé n° 2999 € EMPTY 12.5 NUMBER");
    }

    @Test
    void what_waits_on_disk_may_be_much_longer_than_a_kilobyte() {
        Regrouping regrouping = new Regrouping(10);
        regrouping.add("a", row(1, "x".repeat(100_000)));
        regrouping.add("a", row(2, "y"));

        List<Integer> lengths = new ArrayList<>();
        regrouping.forEachBucket(
                rows -> rows.forEach(each -> lengths.add(each.text(0).length())));

        assertThat(lengths).containsExactly(100_000, 1);
    }

    @Test
    void a_patients_number_does_not_reach_the_disk() {
        Regrouping regrouping = new Regrouping(10);
        Row refused = row(1, "185057800608491");
        refused.refuse(0);
        regrouping.add("a", refused);

        List<String> texts = new ArrayList<>();
        regrouping.forEachBucket(rows -> rows.forEach(each -> texts.add(each.text(0))));

        assertThat(texts).containsExactly("1 85 …");
    }

    @Test
    void keys_keep_their_number_however_many_there_are() {
        Ordinals ordinals = new Ordinals();
        for (int i = 0; i < 10_000; i++) {
            assertThat(ordinals.of("k" + i)).isEqualTo(i);
        }
        assertThat(ordinals.of("k0")).isZero();
        assertThat(ordinals.of("k9999")).isEqualTo(9999);
    }
}
