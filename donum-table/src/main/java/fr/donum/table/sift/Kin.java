package fr.donum.table.sift;

import fr.donum.spi.source.LeftOut;
import fr.donum.table.account.LeftOutRows;
import fr.donum.table.key.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All rows of one key and period in a long table, as one row of a wide one. */
public final class Kin {
    final String period;
    public final Line line;
    /** The first rows, as many as are told. */
    private final List<Line> first = new ArrayList<>();

    private long rows;
    /** Whether it is taken for a practitioner and looks like a total all the same. */
    public boolean isLikeTotal;

    /** The kin of a row that was read. */
    Kin(String period, Line row) {
        this.period = period;
        this.line = new Line(row.number, false, row.look);
        line.key = row.key;
        line.keyPhrase = row.keyPhrase;
    }

    void add(Line row) {
        if (rows < LeftOutRows.MOST_PLACES) {
            first.add(row);
        }
        rows++;
        line.isNamed |= row.isNamed;
        line.hasOther |= row.hasOther;
        line.hasSpecialty |= row.hasSpecialty;
        line.failed += row.failed;
        line.unreadable += row.unreadable;
    }

    /** Adds a figure that none of the rows before told; {@link Line#ABSENT} is none. */
    void figure(int slot, long number, long unit) {
        if (number == Line.ABSENT) {
            return;
        }
        line.figures++;
        widen(slot + 1);
        if (line.numbers[slot] == Line.ABSENT) {
            line.numbers[slot] = number;
            line.units[slot] = unit;
        }
    }

    void widen(int width) {
        int before = line.numbers.length;
        if (before < width) {
            line.numbers = Arrays.copyOf(line.numbers, width);
            line.units = Arrays.copyOf(line.units, width);
            Arrays.fill(line.numbers, before, width, Line.ABSENT);
        }
    }

    public boolean isLeftOut() {
        return line.leftOut != null;
    }

    public void tell(LeftOutRows leftOut) {
        LeftOut kind = line.leftOut;
        if (kind != null) {
            first.forEach(row -> leftOut.add(kind, row.number, row.label, line.isDoubtful()));
            leftOut.addUntold(kind, rows - first.size(), line.isDoubtful());
        }
    }
}
