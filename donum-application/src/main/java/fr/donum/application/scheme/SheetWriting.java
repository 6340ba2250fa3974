package fr.donum.application.scheme;

import fr.donum.application.report.Readings;
import fr.donum.application.report.Report;
import fr.donum.application.report.wording.Words;
import fr.donum.application.scheme.SchemeSheet.Item;
import fr.donum.application.scheme.SchemeSheet.Open;
import fr.donum.application.scheme.SchemeSheet.Part;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts one scheme into words. */
final class SheetWriting {
    private final Scheme scheme;
    private final SchemeWording wording;
    private final Words words;
    private final Texts texts;

    SheetWriting(Scheme scheme, Locale language) {
        this.scheme = scheme;
        this.wording = new SchemeWording(scheme, language);
        this.words = wording.words();
        this.texts = wording.texts();
    }

    SchemeSheet sheet() {
        return new SchemeSheet(
                scheme,
                words.title(scheme),
                facts(),
                scheme.volets().stream().map(this::part).toList(),
                readings());
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(texts.say("sheet.text", wording.citation(scheme.source())));
        facts.add(texts.say("sheet.when", Integer.toString(scheme.year()), words.date(scheme.assessedOn())));
        if (Report.isInPoints(scheme)) {
            facts.add(texts.say("sheet.point", words.euros(scheme.pointValue())));
        }
        facts.add(wording.most());
        Points published = scheme.publishedMaximum();
        if (published != null) {
            facts.add(texts.say("sheet.published", words.points(published)));
        }
        return facts;
    }

    private Part part(Volet volet) {
        List<String> facts = new ArrayList<>();
        String together = wording.together(volet);
        if (!together.isEmpty()) {
            facts.add(texts.say("sheet.together", together));
        }
        if (!volet.opening().behind().isEmpty()) {
            facts.add(texts.say("sheet.behind", wording.gates(volet)));
        }
        return new Part(
                words.title(volet),
                facts,
                volet.indicators().stream().map(this::item).toList());
    }

    private Item item(Indicator indicator) {
        return new Item(
                indicator.id(),
                words.title(indicator),
                wording.asked(indicator),
                indicator.isPrerequisite() ? "" : wording.amount(indicator.award()),
                wording.notes(indicator),
                wording.citation(indicator.source()));
    }

    private List<Open> readings() {
        Readings readings = new Readings(words);
        return SchemeProbing.interpretations(scheme).stream()
                .map(each ->
                        new Open(each.number(), readings.question(each), readings.ours(each), readings.other(each)))
                .toList();
    }
}
