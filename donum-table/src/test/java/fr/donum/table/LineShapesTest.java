package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineShapesTest {
    private static final int FILLINGS = 4;

    private static List<String> shapes() throws IOException {
        try (InputStream in = LineShapesTest.class.getResourceAsStream("line-shapes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void whatever_stands_around_them_the_practitioners_are_those_of_the_bare_table() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String shape : shapes()) {
            for (int seed = 0; seed < FILLINGS; seed++) {
                FilledShape table = new FilledShape(shape, seed);
                String fault = fault(table);
                all++;
                if (!fault.isEmpty()) {
                    wrong.add(fault + "\n" + table);
                }
            }
        }
        assertThat(wrong.size() * 200)
                .as(() -> String.join("\n", wrong.subList(0, 3)))
                .isLessThanOrEqualTo(all);
    }

    /** All that is known of a practitioner. */
    private static String told(Dossier dossier) {
        StringBuilder told = new StringBuilder(dossier.practitioner().value());
        for (Attestation each : Attestation.values()) {
            dossier.answer(each)
                    .ifPresent(answer ->
                            told.append(' ').append(each.id()).append('=').append(answer));
        }
        for (Usage each : Usage.values()) {
            dossier.rate(each)
                    .ifPresent(rate ->
                            told.append(' ').append(each.id()).append('=').append(rate));
            dossier.tally(each).ifPresent(tally -> told.append(':').append(tally));
        }
        for (Count each : Count.values()) {
            dossier.count(each)
                    .ifPresent(count ->
                            told.append(' ').append(each.id()).append('=').append(count));
        }
        return told.toString();
    }

    private static String fault(FilledShape table) {
        Reading reading = table.read();
        List<String> read = reading.dossiers.stream().map(LineShapesTest::told).toList();
        List<String> bare =
                table.bare().dossiers.stream().map(LineShapesTest::told).toList();
        ReadSummary end = reading.end();
        if (read.equals(bare) && end.rejected() == 0) {
            return "";
        }
        List<String> more = new ArrayList<>(read);
        bare.forEach(more::remove);
        List<String> less = new ArrayList<>(bare);
        read.forEach(less::remove);
        return (more.isEmpty() ? "" : "MORE") + (less.isEmpty() ? "" : "LESS") + (end.rejected() > 0 ? "REJECTED" : "")
                + " " + more + less + reading.rejects
                + end.issues().stream().map(Issue::toString).toList();
    }
}
