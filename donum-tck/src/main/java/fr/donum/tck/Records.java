package fr.donum.tck;

import fr.donum.tck.source.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Records to be written where a provider can read them: for each practitioner one row, whose values are those of the
 * canonical input columns; an empty value is a missing one. The rows are made on the way, so that there may be many.
 */
public final class Records {
    /** The patient's number in {@link #withPatientsNumber}. */
    static final String NIR = "2 55 08 14 168 025 38";

    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "nom",
            "segur",
            "lap",
            "fse_num",
            "fse_den",
            "dcmt_num",
            "dcmt_den",
            "aat_num",
            "aat_den",
            "mss_messages");

    private static final String ONE = "10000000017;2026-09-30;Docteur Un;oui;exempt;3800;4000;2;5;50;60;12";
    private static final String TWO = "10000000025;2026-09-30;Docteur Deux;non;oui;0;40;0;0;7;7;0";
    private static final String THREE = "10000000033;2026-09-30;Docteur Trois;oui;non;1;3;5;8;120;150;340";

    private final long usable;
    private final long unusable;
    private final int repeated;
    private final List<List<String>> rows;

    private Records(int repeated, long usable, long unusable, String... rows) {
        this.repeated = repeated;
        this.usable = usable;
        this.unusable = unusable;
        this.rows = Stream.of(rows).map(row -> List.of(row.split(";", -1))).toList();
    }

    static Records good() {
        return new Records(1, 3, 0, ONE, TWO, THREE);
    }

    /** The second record lacks some figures that the others have. */
    static Records withGaps() {
        return new Records(1, 3, 0, ONE, "10000000025;2026-09-30;Docteur Deux;;oui;0;40;;;;;", THREE);
    }

    /** The second record does not say whose it is. */
    static Records withBadRecord() {
        return new Records(1, 2, 1, ONE, ";2026-09-30;Docteur Deux;non;oui;0;40;0;0;7;7;0", THREE);
    }

    /** A patient's number stands for a practitioner's, for a name and for a figure. */
    static Records withPatientsNumber() {
        return new Records(
                1,
                -1,
                -1,
                ONE,
                NIR + ";2026-09-30;Docteur Deux;non;oui;0;40;0;0;7;7;0",
                "10000000033;2026-09-30;" + NIR + ";oui;non;1;3;5;8;120;150;" + NIR.replace(" ", ""));
    }

    static Records many(int count) {
        return new Records(count, count, 0, THREE);
    }

    /** Names of the canonical input columns, such as {@code "aat_num"}; the first is {@code "id"}. */
    public List<String> columns() {
        return COLUMNS;
    }

    /** The values of each record, in the order of the columns, each as text. */
    public Stream<List<String>> rows() {
        return repeated == 1 ? rows.stream() : IntStream.range(0, repeated).mapToObj(this::numbered);
    }

    /** The same by the name of the column, without the empty ones. */
    public Stream<Map<String, String>> byColumn() {
        return rows().map(row -> {
            Map<String, String> values = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    values.put(COLUMNS.get(i), row.get(i));
                }
            }
            return values;
        });
    }

    private List<String> numbered(int index) {
        List<String> row = new ArrayList<>(rows.get(0));
        row.set(0, "cabinet-" + index);
        return row;
    }

    long usable() {
        return usable;
    }

    long unusable() {
        return unusable;
    }

    /** What a source that holds these records holds of each practitioner. */
    List<Figure> figures() {
        return RecordFigures.of(this);
    }
}
