package fr.donum.adapter.excel.write;

import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.util.ArrayList;
import java.util.List;

/** A row for each indicator: where the text says so, how well that is known, and how the indicator is established. */
record TextRows(BookWording wording) {
    List<ReportTable.Heading> headings() {
        return List.of(
                wording.heading("volet", 24),
                new ReportTable.Heading(wording.words().say("label.indicator"), 34),
                wording.heading("text", 46),
                wording.heading("place", 20),
                wording.heading("confidence", 44),
                wording.heading("evidence", 60));
    }

    List<List<ReportCell>> rows(Scheme scheme) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Volet volet : scheme.volets()) {
            volet.indicators().forEach(indicator -> rows.add(row(volet, indicator)));
        }
        return rows;
    }

    private List<ReportCell> row(Volet volet, Indicator indicator) {
        return List.of(
                ReportCell.wrapped(wording.words().title(volet)),
                ReportCell.wrapped(wording.words().title(indicator)),
                ReportCell.wrapped(indicator.source().text()),
                ReportCell.wrapped(indicator.source().place()),
                ReportCell.wrapped(
                        wording.words().say("confidence." + indicator.source().confidence())),
                ReportCell.wrapped(wording.words()
                        .say("evidence." + indicator.evidence().established() + "."
                                + indicator.evidence().proof())));
    }
}
