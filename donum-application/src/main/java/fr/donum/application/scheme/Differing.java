package fr.donum.application.scheme;

import fr.donum.application.report.wording.Words;
import fr.donum.application.scheme.SchemeDifference.Section;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what changes between two schemes: first as a whole, then volet by volet. */
final class Differing {
    private final Scheme before;
    private final Scheme after;
    private final SchemeWording old;
    private final SchemeWording now;
    private final Words words;
    private final Texts texts;

    Differing(Scheme before, Scheme after, Locale language) {
        this.before = before;
        this.after = after;
        this.old = new SchemeWording(before, language);
        this.now = new SchemeWording(after, language);
        this.words = now.words();
        this.texts = now.texts();
    }

    SchemeDifference difference() {
        List<Section> sections = new ArrayList<>();
        List<String> whole = whole();
        boolean isMostTheSame = whole.size() == 1 && before.maximum().equals(after.maximum());
        sections.add(new Section(texts.say("diff.whole"), whole));
        for (Volet volet : after.volets()) {
            sections.add(new Section(words.title(volet), volet(volet)));
        }
        before.volets().stream()
                .filter(volet -> in(after, volet).isEmpty())
                .map(volet -> new Section(words.title(volet), List.of(gone(volet))))
                .forEach(sections::add);
        sections.removeIf(section -> section.changes().isEmpty());
        return new SchemeDifference(
                texts.say("diff.title", words.title(before), before.id(), words.title(after), after.id()),
                sections.size() == 1 && isMostTheSame ? nothing() : sections);
    }

    private List<Section> nothing() {
        return List.of(new Section(texts.say("diff.whole"), List.of(texts.say("diff.none"))));
    }

    private List<String> whole() {
        List<String> changes = new ArrayList<>();
        change(changes, "diff.text", before.source().toString(), after.source().toString());
        change(changes, "diff.founded", old.confidence(before.source()), now.confidence(after.source()));
        change(changes, "diff.when", words.date(before.assessedOn()), words.date(after.assessedOn()));
        change(changes, "diff.point", words.euros(before.pointValue()), words.euros(after.pointValue()));
        changes.add(most());
        Points published = after.publishedMaximum();
        if (published != null && !published.equals(before.publishedMaximum())) {
            changes.add(texts.say("sheet.published", words.points(published)));
        }
        return changes;
    }

    private void change(List<String> changes, String key, String from, String to) {
        if (!from.equals(to)) {
            changes.add(texts.say(key, from, to));
        }
    }

    private String most() {
        Optional<Amount> from = before.maximum();
        Optional<Amount> to = after.maximum();
        if (from.isEmpty() || to.isEmpty()) {
            return from.isPresent() ? texts.say("diff.most.gone", old.amount(from.get())) : now.most();
        }
        String key = "diff.most."
                + direction(
                        to.get().worth(after.pointValue()).compareTo(from.get().worth(before.pointValue())));
        return texts.say(key, old.amount(from.get()), now.amount(to.get()));
    }

    static String direction(int comparison) {
        return comparison > 0 ? "raised" : comparison < 0 ? "lowered" : "same";
    }

    private static Optional<Volet> in(Scheme scheme, Volet volet) {
        return scheme.volets().stream()
                .filter(each -> each.id().equals(volet.id()))
                .findFirst();
    }

    private String gone(Volet volet) {
        return texts.say(
                "diff.volet.gone",
                words.and(volet.indicators().stream().map(words::title).toList()));
    }

    private List<String> volet(Volet volet) {
        List<String> changes = new ArrayList<>();
        Optional<Volet> counterpart = in(before, volet);
        if (counterpart.isEmpty()) {
            changes.add(texts.say("diff.volet.new"));
        } else {
            change(changes, "diff.retitled.volet", words.title(counterpart.get()), words.title(volet));
        }
        String from = counterpart.map(old::together).orElse("");
        if (!from.equals(now.together(volet))) {
            changes.add(texts.say(from.isEmpty() ? "sheet.together" : "diff.together", now.together(volet), from));
        }
        String behind = counterpart.map(old::gates).orElse("");
        if (!behind.equals(now.gates(volet))) {
            changes.add(
                    now.gates(volet).isEmpty()
                            ? texts.say("diff.open", behind)
                            : texts.say("sheet.behind", now.gates(volet)));
        }
        ItemDifference items = new ItemDifference(before, after, old, now);
        for (Indicator indicator : volet.indicators()) {
            items.of(volet, indicator).ifPresent(changes::add);
        }
        counterpart.ifPresent(earlier -> earlier.indicators().stream()
                .filter(indicator -> ItemDifference.find(after, indicator.id()).isEmpty())
                .map(items::gone)
                .forEach(changes::add));
        return changes;
    }
}
