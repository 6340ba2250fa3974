package fr.donum.adapter.excel.write;

import fr.donum.application.result.Comparison.Change;
import fr.donum.application.result.ComparisonFoot;
import java.util.ArrayList;
import java.util.List;

/** A row for each scheme: its sums, what they are beside those of the first, and how many fare how. */
record TotalRows(BookWording wording) {
    List<ReportTable.Heading> headings() {
        List<ReportTable.Heading> all = new ArrayList<>(List.of(
                new ReportTable.Heading(wording.words().say("label.scheme"), 44),
                wording.heading("euros", 18),
                wording.heading("euros-attainable", 18),
                wording.heading("difference-least", 18),
                wording.heading("difference-most", 18)));
        for (Change change : Change.values()) {
            all.add(new ReportTable.Heading(wording.words().say("change." + change), 12));
        }
        all.add(wording.heading("hypotheses", 12));
        all.add(wording.heading("difference-exact", 14));
        return all;
    }

    List<List<ReportCell>> rows(ComparisonFoot foot) {
        List<ComparisonFoot.Total> totals = foot.totals();
        List<List<ReportCell>> rows = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            List<ReportCell> row = amounts(totals.get(i));
            if (i == 0) {
                for (int empty = 0; empty < 2 + Change.values().length; empty++) {
                    row.add(ReportCell.EMPTY);
                }
            } else {
                against(row, totals.get(i));
            }
            row.add(ReportCell.whole(totals.get(i).hypotheses()));
            row.add(wording.difference(totals.get(i).difference()).get(2));
            rows.add(row);
        }
        return rows;
    }

    private List<ReportCell> amounts(ComparisonFoot.Total total) {
        return new ArrayList<>(List.of(
                ReportCell.strong(wording.words().title(total.scheme())),
                ReportCell.euros(total.euros().assured()),
                most(total)));
    }

    private ReportCell most(ComparisonFoot.Total total) {
        return total.euros().isBounded()
                ? ReportCell.most(total.euros(), wording.words())
                : ReportCell.text(wording.words().unbounded(total.unbounded()));
    }

    private void against(List<ReportCell> row, ComparisonFoot.Total total) {
        row.addAll(wording.difference(total.difference()).subList(0, 2));
        for (Change change : Change.values()) {
            row.add(ReportCell.whole(total.changes().getOrDefault(change, 0L)));
        }
    }
}
