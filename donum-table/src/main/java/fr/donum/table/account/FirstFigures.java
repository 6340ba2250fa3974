package fr.donum.table.account;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.SignedCell;
import fr.donum.table.column.Header;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first cells hold of the columns that bear the name of a usage and nothing else. */
public final class FirstFigures {
    private static final int ROWS = 200;

    private final SignedCell cells = new SignedCell();
    private @Nullable Header header;
    private final List<Integer> columns = new ArrayList<>();
    private int[] rates = new int[0];
    private int[] wholes = new int[0];
    private int rows;

    public void begin(Header of) {
        header = of;
        columns.clear();
        for (int column = 0; column < of.width(); column++) {
            CanonicalColumn target = of.target(column);
            if (target != null && isOpen(of, column, target) && of.origin(column) == column) {
                columns.add(column);
            }
        }
        rates = new int[of.width()];
        wholes = new int[of.width()];
    }

    private static boolean isOpen(Header of, int column, CanonicalColumn target) {
        boolean isNumber = target.part() == Part.DONE
                || (target.metric() instanceof Count count && CanonicalColumn.usageOf(count) != null);
        return target.part() == Part.BARE || (isNumber && of.isLabelled(column));
    }

    public boolean areEnough() {
        return rows >= ROWS;
    }

    public void look(Row row) {
        rows++;
        for (int column : columns) {
            SignedCell.Says says = cells.of(row, column);
            rates[column] += says == SignedCell.Says.RATE ? 1 : 0;
            wholes[column] += says == SignedCell.Says.WHOLE ? 1 : 0;
        }
    }

    /** What a column is, as far as its first cells agree; itself where they do not, or where there are none. */
    CanonicalColumn meant(int column, CanonicalColumn target) {
        if (!columns.contains(column)) {
            return target;
        }
        if (target.metric() instanceof Count count) {
            Usage of = CanonicalColumn.usageOf(count);
            return of != null && rates[column] > 0 && wholes[column] == 0
                    ? CanonicalColumn.named(of.id() + CanonicalColumn.RATE)
                    : target;
        }
        Usage usage = (Usage) target.metric();
        if (usage == null || (target.part() == Part.DONE && wholes[column] > 0)) {
            return target;
        }
        if (rates[column] > 0 && wholes[column] == 0) {
            return CanonicalColumn.named(usage.id() + CanonicalColumn.RATE);
        }
        Count count = CanonicalColumn.countOf(usage);
        if (count == null || header == null || header.column(count.id()) >= 0) {
            return target;
        }
        return rates[column] == 0 && wholes[column] > 0 ? CanonicalColumn.named(count.id()) : target;
    }
}
