package fr.donum.cli.shape;

import fr.donum.cli.shape.Practice.Figure;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Practices as rows of cells. */
final class Rows {
    /**
     * A cell of a table.
     *
     * @param decimal a plain decimal, a rate as a fraction of 1; null for a text
     */
    record Cell(String text, @Nullable BigDecimal decimal, boolean isRate) {
        static Cell text(String text) {
            return new Cell(text, null, false);
        }

        static Cell number(@Nullable String decimal) {
            return decimal == null ? text("") : new Cell(decimal.replace('.', ','), new BigDecimal(decimal), false);
        }

        static Cell rate(@Nullable String fraction) {
            if (fraction == null) {
                return text("");
            }
            BigDecimal percent = new BigDecimal(fraction).movePointRight(2);
            return new Cell(percent.toPlainString().replace('.', ',') + " %", new BigDecimal(fraction), true);
        }
    }

    private Rows() {}

    static List<String> wideHeader() {
        List<String> header = new ArrayList<>(List.of("id", "patientele", "neutralises"));
        for (Attestation attestation : Attestation.values()) {
            header.add(attestation.id());
        }
        for (Usage usage : Usage.values()) {
            header.addAll(List.of(usage.id() + "_num", usage.id() + "_den", usage.id() + "_taux"));
        }
        for (Count count : Count.values()) {
            header.add(count.id());
        }
        return header;
    }

    static List<Cell> wide(Practice practice) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(practice.id()));
        cells.add(Cell.number(practice.listSize()));
        cells.add(Cell.text(String.join(", ", practice.neutralised())));
        for (Attestation attestation : Attestation.values()) {
            cells.add(Cell.text(french(practice.answers().getOrDefault(attestation, ""))));
        }
        for (Usage usage : Usage.values()) {
            Figure figure = practice.usages().getOrDefault(usage, new Figure(null, null, null));
            cells.add(Cell.number(figure.done()));
            cells.add(Cell.number(figure.total()));
            cells.add(Cell.rate(figure.rate()));
        }
        for (Count count : Count.values()) {
            cells.add(Cell.number(practice.counts().get(count)));
        }
        return cells;
    }

    static List<String> longHeader() {
        return List.of("id", "metric", "num", "den", "value");
    }

    /** A row for each thing that is known; the neutralised names and the list as metrics. */
    static List<List<Cell>> long_(Practice practice) {
        List<List<Cell>> rows = new ArrayList<>();
        practice.answers().forEach((metric, answer) -> rows.add(single(practice, metric, Cell.text(french(answer)))));
        practice.usages()
                .forEach((metric, figure) -> rows.add(List.of(
                        Cell.text(practice.id()),
                        Cell.text(metric.id()),
                        Cell.number(figure.done()),
                        Cell.number(figure.total()),
                        Cell.rate(figure.rate()))));
        practice.counts().forEach((metric, count) -> rows.add(single(practice, metric, Cell.number(count))));
        if (practice.listSize() != null) {
            rows.add(single(practice, "patientele", Cell.number(practice.listSize())));
        }
        if (!practice.neutralised().isEmpty()) {
            rows.add(single(practice, "neutralises", Cell.text(String.join(", ", practice.neutralised()))));
        }
        return rows;
    }

    private static List<Cell> single(Practice practice, Metric metric, Cell value) {
        return single(practice, metric.id(), value);
    }

    private static List<Cell> single(Practice practice, String metric, Cell value) {
        return List.of(Cell.text(practice.id()), Cell.text(metric), Cell.text(""), Cell.text(""), value);
    }

    static String french(String answer) {
        return switch (answer) {
            case "yes" -> "oui";
            case "no" -> "non";
            default -> answer;
        };
    }
}
