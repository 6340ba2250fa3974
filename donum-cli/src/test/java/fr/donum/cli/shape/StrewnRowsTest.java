package fr.donum.cli.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.csv.CsvSourceProvider;
import fr.donum.adapter.excel.ExcelSourceProvider;
import fr.donum.cli.shape.Rows.Cell;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is strewn around and into a table, the practitioners and their figures are those of the bare table. */
class StrewnRowsTest {
    private static final int TABLES = 60;
    private static final List<String> NAMES =
            List.of("Lin", "Roy", "Marsan", "Dupré", "Le Goff", "Bartoli", "N’Guyen", "Ait Ali", "Max Fictif", "Sorel");

    @TempDir
    Path folder;

    /** A bare table, the same with rows strewn in, and how many of these hold anything. */
    private record Strewn(List<List<Cell>> bare, List<List<Cell>> rows, int strewn) {}

    /** What came of a file. */
    private record Outcome(List<String> practices, List<Issue> rejected, ReadSummary summary) {}

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(TABLES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_practitioners_are_those_of_the_bare_table_and_each_strewn_row_is_counted(int seed) throws Exception {
        Strewn table = new Table(new Random(seed)).strewn();
        for (boolean isCsv : new boolean[] {true, false}) {
            Outcome bare = read(isCsv, "bare", table.bare());
            Outcome strewn = read(isCsv, "strewn", table.rows());

            assertThat(bare.practices()).isNotEmpty();
            assertThat(strewn.practices()).as(table.rows().toString()).isEqualTo(bare.practices());
            assertThat(strewn.rejected()).isEmpty();
            assertThat(strewn.summary().leftOut().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(table.rows().toString())
                    .isEqualTo(table.strewn());
        }
    }

    private Outcome read(boolean isCsv, String name, List<List<Cell>> rows) throws SourceException {
        List<String> first = rows.get(0).stream().map(Cell::text).toList();
        Stream<List<Cell>> rest = rows.stream().skip(1);
        Path file = isCsv
                ? Written.csv(folder.resolve(name + ".csv"), first, rest)
                : Written.xlsx(folder.resolve(name + ".xlsx"), first, rest);
        MetricsSourceProvider provider = isCsv ? new CsvSourceProvider() : new ExcelSourceProvider();
        Collected all = new Collected();
        try (MetricsSource source = provider.open(
                SourceSettings.of(file.toString()).in(Locale.ENGLISH),
                SourceContext.of(Locale.FRENCH, Clock.systemUTC()))) {
            ReadSummary summary = source.read(ReadRequest.ALL, all);
            return new Outcome(
                    all.dossiers().stream().map(StrewnRowsTest::practice).toList(), all.rejected(), summary);
        }
    }

    private static String practice(Dossier dossier) {
        StringBuilder all = new StringBuilder(dossier.practitioner().value());
        for (Attestation attestation : Attestation.values()) {
            dossier.answer(attestation).ifPresent(answer -> all.append(' ').append(answer));
        }
        for (Usage usage : Usage.values()) {
            all.append(' ').append(dossier.standing(usage));
            dossier.tally(usage).ifPresent(tally -> all.append(' ').append(tally));
            dossier.rate(usage).ifPresent(rate -> all.append(' ').append(rate));
        }
        for (Count count : Count.values()) {
            dossier.count(count).ifPresent(value -> all.append(' ').append(value));
        }
        return all.toString();
    }

    /** A table in the making. */
    private static final class Table {
        private static final List<String> METRICS = List.of("aat", "dcmt", "pse");

        private final Random random;
        private final boolean isLong;
        private final boolean areAnswered;
        private final int keys;
        private final List<List<Cell>> bare = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private final List<int[]> figures = new ArrayList<>();
        private int strewn;

        Table(Random random) {
            this.random = random;
            this.isLong = random.nextBoolean();
            this.areAnswered = !isLong && random.nextBoolean();
            this.keys = random.nextInt(3);
        }

        Strewn strewn() {
            List<Cell> head = texts(
                    isLong
                            ? "RPPS;Indicateur;Numérateur;Dénominateur"
                            : "RPPS;" + (areAnswered ? "Logiciel Ségur;" : "")
                                    + "aat_num;aat_den;dcmt_num;dcmt_den;pse_num;pse_den");
            for (String title : List.of("Suivi DONUM 2026", "", "Cabinet des Lilas")) {
                if (random.nextInt(3) == 0) {
                    rows.add(texts(title));
                }
            }
            bare.add(head);
            rows.add(head);
            List<Integer> all = new ArrayList<>();
            int people = 4 + random.nextInt(NAMES.size() - 3);
            for (int i = 0; i < people; i++) {
                all.add(i);
            }
            Collections.shuffle(all, random);
            boolean areSummedAbove = random.nextInt(4) == 0;
            all.forEach(any -> figures.add(figures()));
            if (areSummedAbove) {
                sums();
            }
            for (int i = 0; i < people; i++) {
                maybeOther(head);
                person(key(all.get(i)), figures.get(i));
            }
            if (!areSummedAbove) {
                maybeBlank();
                sums();
            }
            maybeBlank();
            for (String note :
                    List.of("Source : AmeliPro, extraction du 30/09/2026", "(1 rows affected)", "Page 1/2")) {
                if (random.nextBoolean()) {
                    add(texts(note));
                }
            }
            return new Strewn(bare, rows, strewn);
        }

        private String key(int person) {
            return switch (keys) {
                case 0 -> Long.toString(10_000_300_003L + 97L * person);
                case 1 -> "M%03d".formatted(person);
                default -> "Dr " + NAMES.get(person);
            };
        }

        /** Numerators and denominators. */
        private int[] figures() {
            int[] made = new int[2 * METRICS.size()];
            for (int i = 0; i < made.length; i += 2) {
                made[i + 1] = 20 + random.nextInt(400);
                made[i] = random.nextInt(made[i + 1]);
            }
            return made;
        }

        private void person(String key, int[] made) {
            for (List<Cell> row : rowsOf(key, made, areAnswered ? random.nextBoolean() ? "oui" : "non" : "")) {
                bare.add(row);
                rows.add(row);
            }
        }

        private List<List<Cell>> rowsOf(String key, int[] made, String answer) {
            List<List<Cell>> of = new ArrayList<>();
            if (isLong) {
                for (int i = 0; i < METRICS.size(); i++) {
                    of.add(List.of(
                            Cell.text(key), Cell.text(METRICS.get(i)), number(made[2 * i]), number(made[2 * i + 1])));
                }
                return of;
            }
            List<Cell> row = new ArrayList<>(List.of(Cell.text(key)));
            if (areAnswered) {
                row.add(Cell.text(answer));
            }
            for (int each : made) {
                row.add(number(each));
            }
            of.add(row);
            return of;
        }

        private static Cell number(int value) {
            return Cell.number(Integer.toString(value));
        }

        /** The sums of all, under one name or another. */
        private void sums() {
            if (random.nextInt(3) == 0) {
                return;
            }
            int[] sums = new int[2 * METRICS.size()];
            figures.forEach(each -> {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += each[i];
                }
            });
            List<String> names = List.of("Total", "Cabinet", "Groupe", "", "Ensemble des médecins", "Total cabinet");
            rowsOf(names.get(random.nextInt(names.size())), sums, "").forEach(this::add);
        }

        private void maybeOther(List<Cell> head) {
            switch (random.nextInt(12)) {
                case 0 -> add(head);
                case 1 -> add(head.stream().map(any -> Cell.text("-----")).toList());
                case 2 -> add(texts("Légende : vert = objectif atteint"));
                case 3 -> add(texts("Site de Rennes"));
                case 4 ->
                    rowsOf("Objectif", new int[] {60, 100, 60, 100, 60, 100}, "")
                            .forEach(this::add);
                case 5 -> maybeBlank();
                default -> {}
            }
        }

        private void maybeBlank() {
            if (random.nextBoolean()) {
                rows.add(texts(""));
            }
        }

        private void add(List<Cell> row) {
            rows.add(row);
            strewn++;
        }

        private static List<Cell> texts(String line) {
            return Stream.of(line.split(";", -1)).map(Cell::text).toList();
        }
    }
}
