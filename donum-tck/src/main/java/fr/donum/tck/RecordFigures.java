package fr.donum.tck;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Usage;
import fr.donum.tck.source.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures that stand in records, and those that are missing from them. */
final class RecordFigures {
    private static final Map<String, String> ANSWERS = Map.of("oui", "yes", "non", "no", "exempt", "exempt");

    private RecordFigures() {}

    static List<Figure> of(Records records) {
        Set<String> columns = Set.copyOf(records.columns());
        List<Figure> figures = new ArrayList<>();
        records.byColumn().filter(row -> row.containsKey("id")).forEach(row -> {
            String id = row.getOrDefault("id", "");
            for (Attestation attestation : Attestation.values()) {
                if (columns.contains(attestation.id())) {
                    String answer = row.getOrDefault(attestation.id(), "");
                    figures.add(new Figure(id, attestation, ANSWERS.getOrDefault(answer, answer)));
                }
            }
            for (Usage usage : Usage.values()) {
                if (columns.contains(usage.id() + "_num")) {
                    String done = row.getOrDefault(usage.id() + "_num", "");
                    String total = row.getOrDefault(usage.id() + "_den", "");
                    figures.add(new Figure(id, usage, done.isEmpty() ? "" : done + "/" + total));
                }
            }
            for (Count count : Count.values()) {
                if (columns.contains(count.id())) {
                    figures.add(new Figure(id, count, row.getOrDefault(count.id(), "")));
                }
            }
        });
        return figures;
    }
}
