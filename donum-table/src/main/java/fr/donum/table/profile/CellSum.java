package fr.donum.table.profile;

import fr.donum.table.cell.Row;
import fr.donum.table.cell.WrittenNumber;
import java.util.ArrayList;
import java.util.List;

/** A cell that a profile makes of several: the sum of whole numbers, which is missing where one of them is. */
final class CellSum {
    private final CellRewrite each;
    private final List<Integer> addends;
    private final List<String> names;
    private final Row scratch = new Row();
    private final WrittenNumber number = new WrittenNumber();

    /**
     * A sum of columns.
     *
     * @param addends the columns of the file; -1 for one that it lacks
     * @param names what each is called
     */
    CellSum(CellRewrite each, List<Integer> addends, List<String> names) {
        this.each = each;
        this.names = List.copyOf(names);
        this.addends = List.copyOf(addends);
    }

    /** Adds the sum, or the first cell that is no whole number, to be complained of later. */
    void add(Row from, Row to) {
        long sum = 0;
        List<String> missing = List.of();
        int given = 0;
        for (int i = 0; i < names.size(); i++) {
            int column = addends.get(i);
            scratch.start(from.number());
            each.add(from, column < 0 ? from.size() : column, scratch);
            if (scratch.isRefused(0)) {
                scratch.copyTo(to, 0);
                return;
            }
            WrittenNumber.Found found = number.read(scratch, 0, false);
            boolean isWhole = found == WrittenNumber.Found.NUMBER
                    && number.whole() >= 0
                    && number.sign() == 0
                    && !number.isNegative()
                    && !number.isPercentCell()
                    && sum <= Long.MAX_VALUE - number.whole();
            if (found != WrittenNumber.Found.MISSING && !isWhole) {
                scratch.copyTo(to, 0);
                return;
            }
            if (isWhole) {
                given++;
                sum += number.whole();
            } else {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(names.get(i));
            }
        }
        if (given == 0) {
            to.add("", Row.Kind.EMPTY);
        } else if (!missing.isEmpty()) {
            to.addIncompleteSum(missing);
        } else {
            to.add(Long.toString(sum), Row.Kind.NUMBER);
        }
    }
}
