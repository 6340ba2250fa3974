package fr.donum.application.table;

import java.util.List;

/** A cell that a profile makes of several: the sum of whole numbers, which is missing where one of them is. */
final class CellSum {
    private final CellRewrite each;
    private final List<Integer> addends;
    private final Row scratch = new Row();
    private final WrittenNumber number = new WrittenNumber();

    /** @param addends the columns of the file; -1 for one that it lacks */
    CellSum(CellRewrite each, List<Integer> addends) {
        this.each = each;
        this.addends = List.copyOf(addends);
    }

    /** Adds the sum, or the first cell that is no whole number, to be complained of later. */
    void add(Row from, Row to) {
        long sum = 0;
        boolean isMissing = false;
        for (int column : addends) {
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
            isMissing |= found == WrittenNumber.Found.MISSING;
            sum += isWhole ? number.whole() : 0;
        }
        if (isMissing) {
            to.add("", Row.Kind.EMPTY);
        } else {
            to.add(Long.toString(sum), Row.Kind.NUMBER);
        }
    }
}
