package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row for each indicator of each practitioner: to filter, to sort, to count. */
record IndicatorRows(BookWording wording, Scheme scheme) {
    List<ReportTable.Heading> headings() {
        boolean isInPoints = Report.isInPoints(scheme);
        List<ReportTable.Heading> all = new ArrayList<>();
        all.add(new ReportTable.Heading(wording.words().say("label.practitioner"), 14));
        all.add(new ReportTable.Heading(wording.words().say("label.name"), 24));
        all.add(wording.heading("volet", 24));
        all.add(new ReportTable.Heading(wording.words().say("label.indicator"), 34));
        all.add(wording.heading("outcome", 19));
        all.add(new ReportTable.Heading(wording.words().say("label.observed"), 16));
        all.add(new ReportTable.Heading(wording.words().say("label.required"), 12));
        all.addAll(wording.amounts(isInPoints, "points", "euros"));
        all.addAll(wording.amounts(isInPoints, "stake-points", "stake-euros"));
        all.add(wording.heading("sentence", 80));
        all.add(wording.heading("cells", 40));
        return all;
    }

    List<List<ReportCell>> rows(Report report) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Report.Group volet : report.volets()) {
            volet.lines().forEach(line -> rows.add(row(report, volet, line)));
        }
        return rows;
    }

    private List<ReportCell> row(Report report, Report.Group volet, Report.Line line) {
        List<ReportCell> row = new ArrayList<>();
        row.add(ReportCell.text(report.practitioner()));
        row.add(ReportCell.text(report.name()));
        row.add(ReportCell.wrapped(volet.title()));
        row.add(ReportCell.wrapped(line.title()));
        row.add(ReportCell.outcome(line.outcome(), wording.words().say("label.mark." + line.outcome())));
        row.add(ReportCell.observed(line.observed()));
        row.add(ReportCell.required(line.required()));
        ReportCell ofNone =
                line.stake() == null ? ReportCell.text(wording.words().say("unbounded")) : ReportCell.EMPTY;
        addAmount(row, report, line.isPrerequisite() ? null : line.amount().assured(), ReportCell.EMPTY);
        addAmount(row, report, line.stake(), ofNone);
        row.add(ReportCell.wrapped(line.sentence()));
        row.add(ReportCell.wrapped(named(line.cells())));
        return row;
    }

    /** {@code usage.csv:2:aat_num, aat_den}: the record that cells share is named once. */
    static String named(List<String> cells) {
        StringBuilder names = new StringBuilder();
        String before = "";
        for (String cell : cells) {
            String record = cell.substring(0, cell.lastIndexOf(':') + 1);
            boolean isSame = !record.isEmpty() && record.equals(before);
            names.append(names.isEmpty() ? "" : ", ").append(isSame ? cell.substring(record.length()) : cell);
            before = record;
        }
        return names.toString();
    }

    private static void addAmount(List<ReportCell> row, Report report, @Nullable Amount amount, ReportCell ofNone) {
        if (report.isInPoints()) {
            row.add(amount == null ? ReportCell.EMPTY : ReportCell.points(amount.points()));
        }
        row.add(
                amount == null
                        ? ofNone
                        : ReportCell.euros(amount.worth(report.scheme().pointValue())));
    }
}
