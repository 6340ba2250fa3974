package fr.donum.adapter.excel.write;

import fr.donum.application.report.Prices;
import fr.donum.application.report.Readings;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * A row for each open question of the texts that a result rests on: how it was read, how else it could be, and what all
 * results would come to then; the latter is empty where the other reading cannot be computed.
 */
record ReadingRows(BookWording wording, Reading reading) {
    List<ReportTable.Heading> headings() {
        return List.of(
                wording.heading("number", 6),
                wording.heading("question", 46),
                wording.heading("reading", 46),
                wording.heading("other", 46),
                wording.heading("concerned", 14),
                wording.heading("changed", 14),
                wording.heading("other-euros", 18),
                wording.heading("other-euros-attainable", 18),
                wording.heading("uncomputed", 14));
    }

    List<List<ReportCell>> rows(Sums sums, List<Prices.Price> prices) {
        List<List<ReportCell>> rows = new ArrayList<>();
        sums.resting().forEach((open, count) -> {
            List<ReportCell> row = new ArrayList<>(question(open, count));
            prices.stream().filter(price -> price.question() == open).forEach(price -> addPrice(row, price));
            rows.add(row);
        });
        return rows;
    }

    /** How many change and what all come to; in words if the other reading cannot be computed for any. */
    private void addPrice(List<ReportCell> row, Prices.Price price) {
        Interval<Euros> euros = price.euros();
        row.add(euros == null ? ReportCell.EMPTY : ReportCell.whole(price.changed()));
        row.add(euros == null ? ReportCell.EMPTY : ReportCell.euros(euros.assured()));
        row.add(euros == null ? ReportCell.EMPTY : ReportCell.most(euros, wording.words()));
        row.add(ReportCell.whole(price.uncomputed()));
    }

    private List<ReportCell> question(Interpretation open, long count) {
        Readings readings = new Readings(wording.words());
        String ours = readings.ours(open);
        String other = readings.other(open);
        boolean isOther = reading.isOther(open);
        return List.of(
                ReportCell.whole(open.number()),
                ReportCell.wrapped(readings.question(open)),
                ReportCell.wrapped(isOther ? other : ours),
                ReportCell.wrapped(isOther ? ours : other),
                ReportCell.whole(count));
    }
}
