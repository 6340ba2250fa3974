package fr.donum.table.figure;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.cell.TextCache;
import fr.donum.table.column.Header;
import fr.donum.table.column.NeutralisedNames;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the caisse set aside: names of metrics, and of indicators of the schemes at hand. */
public final class Neutralised {
    private final Map<String, String> indicators;
    private final TextCache<NeutralisedNames.Meant> cells = new TextCache<>(this::meant);
    private final int column;
    private final Problems problems;
    private @Nullable NeutralisedNames names;

    public Neutralised(Header header, Map<String, String> indicators, Problems problems) {
        this.indicators = indicators;
        this.column = header.column(Part.NEUTRALISED);
        this.problems = problems;
    }

    private NeutralisedNames.@Nullable Meant meant(String cell) {
        if (names == null) {
            names = new NeutralisedNames(indicators);
        }
        return names.meant(cell);
    }

    /** Reads the column of its own; false if it names what is not known, so that any usage may be set aside. */
    public boolean read(Row row, DossierBuilder to) {
        return column < 0 || read(row, column, to);
    }

    /** The same of another column. */
    public boolean read(Row row, int from, DossierBuilder to) {
        NeutralisedNames.Meant meant = cells.read(row, from);
        if (meant == null) {
            return true;
        }
        meant.metrics().forEach(to::neutralise);
        meant.indicators().forEach(to::neutralise);
        for (NeutralisedNames.Unknown unknown : meant.unknown()) {
            problems.add(Problem.of(
                    TableIssue.CELL_UNKNOWN_NEUTRALISED, row.number(), from, unknown.name(), unknown.near()));
        }
        return meant.unknown().isEmpty();
    }

    /** Makes every usage missing that is not set aside: it may be. */
    public static void doubt(DossierBuilder to) {
        Dossier known = to.build();
        for (Usage usage : Usage.values()) {
            if (!known.isNeutralised(usage)) {
                to.without(usage);
            }
        }
    }
}
