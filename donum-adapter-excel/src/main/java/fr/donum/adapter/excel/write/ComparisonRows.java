package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.application.report.SideBySide;
import fr.donum.application.report.SideBySide.Column;
import fr.donum.application.report.SideBySide.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each practitioner and scheme: what it pays, what that changes, and why. */
record ComparisonRows(BookWording wording) {
    List<ReportTable.Heading> headings() {
        return List.of(
                new ReportTable.Heading(wording.words().say("label.practitioner"), 14),
                new ReportTable.Heading(wording.words().say("label.name"), 24),
                wording.heading("as-of", 14),
                new ReportTable.Heading(wording.words().say("label.scheme"), 40),
                wording.heading("euros", 14),
                wording.heading("euros-attainable", 14),
                wording.heading("difference-least", 16),
                wording.heading("difference-most", 16),
                wording.heading("change", 12),
                wording.heading("headline", 60),
                wording.heading("reasons", 60),
                wording.heading("difference-exact", 14));
    }

    List<ReportCell> row(SideBySide comparison, Column column) {
        Report report = column.report();
        List<ReportCell> difference = wording.difference(column.difference());
        return List.of(
                ReportCell.text(comparison.practitioner()),
                ReportCell.text(comparison.name()),
                ReportCell.day(comparison.asOf()),
                ReportCell.wrapped(scheme(column)),
                ReportCell.euros(report.euros().assured()),
                ReportCell.most(report.euros(), wording.words()),
                difference.get(0),
                difference.get(1),
                column.change() == null
                        ? ReportCell.EMPTY
                        : ReportCell.text(wording.words().say("change." + column.change())),
                ReportCell.wrapped(report.headline()),
                ReportCell.wrapped(
                        column.reasons().stream().map(Reason::sentence).collect(Collectors.joining("\n"))),
                difference.get(2));
    }

    /** {@code Dotation numérique 2028 (hypothèse)}. */
    private String scheme(Column column) {
        String title = wording.words().title(column.report().scheme());
        return column.isHypothesis() ? wording.words().say("compare.hypothesis", title) : title;
    }
}
