package fr.donum.adapter.excel.write;

import fr.donum.application.report.ReportFoot;
import fr.donum.spi.source.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row for each problem of the data, the first hundred of each kind. */
record IssueRows(BookWording wording) {
    List<ReportTable.Heading> headings() {
        return List.of(
                wording.heading("severity", 15),
                wording.heading("where", 34),
                wording.heading("value", 18),
                wording.heading("what", 70),
                wording.heading("remedy", 70),
                wording.heading("code", 28));
    }

    List<List<ReportCell>> rows(ReportFoot foot) {
        List<List<ReportCell>> rows = new ArrayList<>();
        foot.issues().forEach(issue -> rows.add(row(issue)));
        long all =
                foot.issueCounts().values().stream().mapToLong(Long::longValue).sum();
        if (all > rows.size()) {
            rows.add(List.of(ReportCell.EMPTY, ReportCell.EMPTY, ReportCell.EMPTY, more()));
        }
        return rows;
    }

    private ReportCell more() {
        return new ReportCell(Look.WRAPPED, wording.label("more"));
    }

    private List<ReportCell> row(Issue issue) {
        return List.of(
                ReportCell.text(wording.words().say("severity." + issue.severity())),
                ReportCell.wrapped(issue.where().toString()),
                ReportCell.wrapped(Objects.requireNonNullElse(issue.value(), "")),
                ReportCell.wrapped(issue.what()),
                ReportCell.wrapped(issue.remedy()),
                ReportCell.text(issue.code()));
    }
}
