package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that need no parser are read without one; nobody must be able to tell. UTF-16 always goes through it. */
class PlainLinesTest {
    private static final List<String> PIECES = List.of(
            ";",
            ";",
            ";",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            "\"x;y\"",
            "\"x\ny\"",
            "1",
            "23",
            "oui",
            "non",
            " ",
            "é",
            "’",
            "€",
            "\u00a0",
            "\uffee",
            "😀",
            "2026",
            "Total",
            "A");

    @TempDir
    Path folder;

    /** All that a reading told. */
    private List<String> told(String content, Charset charset) throws Exception {
        CsvFixture csv = new CsvFixture(Files.createDirectories(folder.resolve(charset.name())));
        List<String> all = new ArrayList<>();
        String marked = charset.equals(StandardCharsets.UTF_8) ? content : "\ufeff" + content;
        try (MetricsSource source = CsvFixture.open(csv.holding(marked, charset))) {
            ReadSummary summary = source.read(ReadRequest.ALL, csv.collected);
            all.add(summary.completeness() + " " + summary.accepted() + " " + summary.rejected());
            for (Issue issue : summary.issues()) {
                all.add(issue.where() + " " + issue.what() + " " + issue.value());
            }
        } catch (SourceException e) {
            all.add(String.valueOf(e.getMessage()));
        }
        for (int i = 0; i < csv.dossiers.size(); i++) {
            Dossier dossier = csv.dossiers.get(i);
            all.add(csv.provenances.get(i).place() + " "
                    + dossier.practitioner().value() + " " + dossier.profile() + " "
                    + csv.provenances.get(i).issues());
        }
        csv.rejects.forEach(issue -> all.add(issue.where() + " " + issue.what() + " " + issue.value()));
        return all;
    }

    private void isReadAlike(String content) throws Exception {
        assertThat(told(content, StandardCharsets.UTF_8))
                .as(content)
                .isEqualTo(told(content, StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_lines_hold_they_are_read_as_the_parser_reads_them(long seed) throws Exception {
        Random random = new Random(seed);
        for (int file = 0; file < 200; file++) {
            StringBuilder content = new StringBuilder("id;nom;segur;patientele\n");
            for (int i = random.nextInt(60); i >= 0; i--) {
                content.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            isReadAlike(content.toString());
        }
    }

    @Test
    void rows_keep_their_numbers_where_the_parser_goes_on() throws Exception {
        isReadAlike("id;nom\nA;Martin\n\nB;\"Le\nGoff\"\nC;Roux\nTotal;\nD;Morel\nA;Martin");
    }

    @Test
    void lines_longer_than_what_is_read_at_a_time_are_read() throws Exception {
        String long_ = "x".repeat(70_000);
        isReadAlike("id;nom\nA;Martin\nB;" + long_ + "\nC;Roux\n");
        isReadAlike("id;nom\nA;" + "x".repeat(60_000) + "\nB;" + "y".repeat(60_000) + "\nC;Roux\n");
        isReadAlike("id;nom\nA;Martin" + ";".repeat(20_000) + "\nC;Roux\n");
    }

    @Test
    void characters_of_several_bytes_are_read_across_what_is_read_at_a_time() throws Exception {
        for (int before = 65_520; before < 65_540; before++) {
            isReadAlike("id;nom\nA;" + "x".repeat(30_000) + "\nB;" + "y".repeat(before - 30_014)
                    + "é’\uffee\r\nC;Hélène\r\n");
        }
    }

    @Test
    void the_line_of_a_quote_that_is_never_closed_is_told() throws Exception {
        CsvFixture csv = new CsvFixture(folder);
        ReadSummary summary = csv.read(csv.holding("id;nom\nA;Martin\nB;Roux\nC;\"Morel\nD;Petit\n"));

        assertThat(csv.ids()).containsExactly("A", "B");
        assertThat(summary.issues())
                .extracting(issue -> issue.where().toString())
                .containsExactly("usage.csv:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3", "c3 41", "c0 af", "e2 80", "e0 80 af", "ed a0 80", "f8", "80", "ff"})
    void bytes_that_are_no_character_are_refused_far_below_the_sample(String bytes) throws Exception {
        byte[] bad = new byte[(bytes.length() + 1) / 3];
        for (int i = 0; i < bad.length; i++) {
            bad[i] = (byte) Integer.parseInt(bytes.substring(3 * i, 3 * i + 2), 16);
        }
        byte[] good = ("id;nom\n" + "A;Martin\n".repeat(200_000) + "B;").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[good.length + bad.length + 3];
        System.arraycopy(good, 0, all, 0, good.length);
        System.arraycopy(bad, 0, all, good.length, bad.length);
        System.arraycopy(";\nC".getBytes(StandardCharsets.UTF_8), 0, all, good.length + bad.length, 3);
        CsvFixture csv = new CsvFixture(folder);
        MetricsSource source = CsvFixture.open(csv.holding(all));

        assertThatThrownBy(() -> source.read(ReadRequest.ALL, csv.collected))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(Integer.toString(good.length));
    }
}
