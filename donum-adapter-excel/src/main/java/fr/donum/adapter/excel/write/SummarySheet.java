package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.result.Summary;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: the scheme, the reconciliation, the sums, and what became of each indicator. */
final class SummarySheet {
    private static final int LABELS = 44;
    private static final int NUMBERS = 18;
    private static final int COLUMNS = 9;
    private static final List<ReportCell> NO_OUTCOMES =
            Collections.nCopies(Outcome.Kind.values().length, ReportCell.EMPTY);

    private final Worksheet sheet;
    private final BookWording wording;
    private final ReportHead head;
    private int row;

    SummarySheet(Worksheet sheet, BookWording wording, ReportHead head) {
        this.sheet = sheet;
        this.wording = wording;
        this.head = head;
    }

    void write(Sums sums, ReportFoot foot) throws IOException {
        sheet.width(0, LABELS);
        for (int column = 1; column < COLUMNS; column++) {
            sheet.width(column, NUMBERS);
        }
        Print.setUp(sheet, LABELS + (COLUMNS - 1) * NUMBERS);
        scheme(head.scheme());
        counts(foot.summary());
        indicators(head.scheme(), sums);
        issues(foot);
        sheet.finish();
    }

    private void scheme(Scheme scheme) {
        add(new ReportCell(Look.TITLE, wording.words().title(scheme)));
        RowHeight.set(sheet, 0, 2);
        sheet.freezePane(0, 1);
        add("text", ReportCell.text(scheme.source().toString()));
        if (Report.isInPoints(scheme)) {
            add("point-value", ReportCell.euros(scheme.pointValue()));
        }
        scheme.maximum().ifPresent(most -> add("maximum", ReportCell.euros(most.worth(scheme.pointValue()))));
        add("version", ReportCell.text(head.version()));
        row++;
    }

    private void counts(Summary summary) {
        add("read", ReportCell.whole(summary.read()));
        add("evaluated", ReportCell.whole(summary.evaluated()));
        add("rejected", ReportCell.whole(summary.rejected()));
        if (summary.replaced() > 0) {
            add("superseded", ReportCell.whole(summary.replaced()));
        }
        if (summary.later() > 0) {
            add("later", ReportCell.whole(summary.later()));
        }
        summary.leftOut().forEach((kind, count) -> add("left-out." + kind.id(), ReportCell.whole(count)));
        add("euros", ReportCell.euros(summary.euros().assured()));
        add("euros-attainable", ReportCell.most(summary.euros(), wording.words()));
        if (summary.unbounded() > 0) {
            add("unbounded", ReportCell.whole(summary.unbounded()));
        }
        for (String sentence : wording.words().shortfalls(summary)) {
            add(ReportCell.strong(sentence));
        }
        row++;
    }

    private void indicators(Scheme scheme, Sums sums) {
        List<ReportCell> titles = new ArrayList<>(
                List.of(new ReportCell(Look.HEADING, wording.words().say("label.indicator"))));
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            titles.add(numbers(wording.words().say("label.mark." + kind)));
        }
        wording.amounts(Report.isInPoints(scheme), "points", "euros")
                .forEach(amount -> titles.add(numbers(amount.title())));
        titles.add(numbers(wording.label("euros-attainable")));
        add(titles.toArray(ReportCell[]::new));
        for (Volet volet : scheme.volets()) {
            boolean isGate = volet.indicators().stream().allMatch(Indicator::isPrerequisite);
            Sums.Sum sum = sums.ofVolet(volet.id());
            add(ReportCell.strong(wording.words().title(volet)), isGate ? outcomes(sum) : NO_OUTCOMES, amounts(sum));
            for (Indicator indicator : volet.indicators()) {
                Sums.Sum each = sums.ofIndicator(indicator.id());
                add(
                        ReportCell.wrapped("   " + wording.words().title(indicator)),
                        outcomes(each),
                        indicator.isPrerequisite() ? List.of() : amounts(each));
            }
        }
        row++;
    }

    private static List<ReportCell> outcomes(Sums.Sum sum) {
        return Stream.of(Outcome.Kind.values())
                .map(kind -> ReportCell.whole(sum.count(kind)))
                .toList();
    }

    private List<ReportCell> amounts(Sums.Sum sum) {
        List<ReportCell> euros =
                List.of(ReportCell.euros(sum.euros().assured()), ReportCell.most(sum.euros(), wording.words()));
        return Report.isInPoints(head.scheme())
                ? List.of(ReportCell.points(sum.points()), euros.get(0), euros.get(1))
                : euros;
    }

    private void add(ReportCell title, List<ReportCell> outcomes, List<ReportCell> amounts) {
        List<ReportCell> cells = new ArrayList<>(List.of(title));
        cells.addAll(outcomes);
        cells.addAll(amounts);
        add(cells.toArray(ReportCell[]::new));
    }

    private void issues(ReportFoot foot) {
        long all =
                foot.issueCounts().values().stream().mapToLong(Long::longValue).sum();
        add(ReportCell.strong(wording.words().say("label.issues")), ReportCell.whole(all));
        new TreeMap<>(foot.issueCounts()).forEach((code, count) -> add(ReportCell.text(code), ReportCell.whole(count)));
    }

    private static ReportCell numbers(String title) {
        return new ReportCell(Look.HEADING_OF_NUMBERS, title);
    }

    private void add(String label, ReportCell value) {
        add(ReportCell.strong(wording.label(label)), value);
    }

    private void add(ReportCell... cells) {
        for (int column = 0; column < cells.length; column++) {
            cells[column].writeTo(sheet, row, column);
        }
        RowHeight.set(sheet, row, List.of(cells), column -> column == 0 ? LABELS : NUMBERS);
        row++;
    }
}
