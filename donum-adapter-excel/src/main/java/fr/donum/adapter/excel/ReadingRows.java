package fr.donum.adapter.excel;

import fr.donum.application.report.Readings;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import java.util.ArrayList;
import java.util.List;

/** A row for each open question of the texts that a result rests on: how it was read, and how else it could be. */
record ReadingRows(Wording wording, Reading reading) {
    List<ReportTable.Heading> headings() {
        return List.of(
                wording.heading("number", 6),
                wording.heading("question", 46),
                wording.heading("reading", 46),
                wording.heading("other", 46),
                wording.heading("concerned", 14));
    }

    List<List<ReportCell>> rows(Sums sums) {
        List<List<ReportCell>> rows = new ArrayList<>();
        sums.resting().forEach((open, count) -> rows.add(row(open, count)));
        return rows;
    }

    private List<ReportCell> row(Interpretation open, long count) {
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
