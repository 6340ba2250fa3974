package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row for each practitioner: what he is paid, what became of each indicator, and what he lacks. */
record PractitionerRows(BookWording wording, Scheme scheme) {
    List<ReportTable.Heading> headings() {
        boolean isInPoints = Report.isInPoints(scheme);
        List<ReportTable.Heading> all = new ArrayList<>();
        all.add(new ReportTable.Heading(wording.words().say("label.practitioner"), 14));
        all.add(new ReportTable.Heading(wording.words().say("label.name"), 24));
        all.add(wording.heading("as-of", 14));
        all.addAll(wording.amounts(isInPoints, "points", "euros"));
        all.addAll(wording.amounts(isInPoints, "points-attainable", "euros-attainable"));
        scheme.indicators()
                .forEach(indicator ->
                        all.add(new ReportTable.Heading(wording.words().title(indicator), 19)));
        all.add(wording.heading("headline", 60));
        all.add(wording.heading("remarks", 60));
        all.add(wording.heading("read-in", 38));
        return all;
    }

    List<ReportCell> row(Report report) {
        List<ReportCell> row = new ArrayList<>();
        row.add(ReportCell.text(report.practitioner()));
        row.add(ReportCell.text(report.name()));
        row.add(ReportCell.day(report.asOf()));
        if (report.isInPoints()) {
            row.add(ReportCell.points(report.points().assured()));
        }
        row.add(ReportCell.euros(report.euros().assured()));
        if (report.isInPoints()) {
            Points most = report.points().attainable();
            row.add(most == null ? ReportCell.text(wording.words().say("unbounded")) : ReportCell.points(most));
        }
        row.add(ReportCell.most(report.euros(), wording.words()));
        report.lines()
                .forEach(line -> row.add(
                        ReportCell.outcome(line.outcome(), wording.words().say("label.mark." + line.outcome()))));
        row.add(ReportCell.wrapped(report.headline()));
        row.add(ReportCell.wrapped(
                report.remarks().stream().map(Report.Note::sentence).collect(Collectors.joining("\n"))));
        row.add(ReportCell.text(report.provenance().place().source() + " "
                + wording.words().where(report.provenance().place().within())));
        return row;
    }
}
