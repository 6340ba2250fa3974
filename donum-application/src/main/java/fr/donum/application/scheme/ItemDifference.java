package fr.donum.application.scheme;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.RateAtLeast;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes of an indicator, in a sentence. */
record ItemDifference(Scheme before, Scheme after, SchemeWording old, SchemeWording now) {
    private static final Target ANY = Target.percent(100);

    static Optional<Indicator> find(Scheme scheme, String id) {
        return scheme.indicators().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Texts texts() {
        return now.texts();
    }

    private Words words() {
        return now.words();
    }

    /** Empty if it stays as it is. */
    Optional<String> of(Volet volet, Indicator indicator) {
        Optional<Indicator> earlier = find(before, indicator.id());
        List<String> changes = earlier.isEmpty() ? appeared(indicator) : changes(volet, earlier.get(), indicator);
        return changes.isEmpty() ? Optional.empty() : Optional.of(sentence(indicator, changes));
    }

    String gone(Indicator indicator) {
        return sentence(
                indicator,
                List.of(
                        indicator.isPrerequisite()
                                ? texts().say("diff.gone")
                                : texts().say("diff.gone.paid", old.amount(indicator.award()))));
    }

    private String sentence(Indicator indicator, List<String> changes) {
        return texts().say("diff.item", words().title(indicator), String.join(words().say("semicolon"), changes));
    }

    private List<String> appeared(Indicator indicator) {
        String asked = now.asked(indicator);
        return List.of(
                indicator.isPrerequisite()
                        ? texts().say("diff.new", asked)
                        : texts().say("diff.new.paid", asked, now.amount(indicator.award())));
    }

    private List<String> changes(Volet volet, Indicator from, Indicator to) {
        List<String> changes = new ArrayList<>();
        Volet was = before.volets().stream()
                .filter(each -> each.indicators().contains(from))
                .findFirst()
                .orElseThrow();
        if (!was.id().equals(volet.id())) {
            changes.add(texts().say("diff.moved", words().title(was)));
        }
        if (!from.title().equals(to.title())) {
            changes.add(texts().say("diff.retitled", words().title(from)));
        }
        asked(changes, from, to);
        paid(changes, from.award(), to.award());
        change(changes, "diff.evidence", old.evidence(from.evidence()), now.evidence(to.evidence()));
        if (!isFoundedAsTheWhole(from, to)) {
            change(changes, "diff.item.founded", old.confidence(from.source()), now.confidence(to.source()));
        }
        return changes;
    }

    /** Whether how well it is known changes just as it does for the text as a whole, which has been told. */
    private boolean isFoundedAsTheWhole(Indicator from, Indicator to) {
        return from.source().confidence() == before.source().confidence()
                && to.source().confidence() == after.source().confidence();
    }

    private void change(List<String> changes, String key, String from, String to) {
        if (!from.equals(to)) {
            changes.add(texts().say(key, unstopped(from), unstopped(to)));
        }
    }

    private static String unstopped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void asked(List<String> changes, Indicator from, Indicator to) {
        Optional<Target> wanted = Requirement.target(from.criterion());
        Optional<Target> wants = Requirement.target(to.criterion());
        if (wanted.isEmpty() || wants.isEmpty() || !with(from.criterion(), ANY).equals(with(to.criterion(), ANY))) {
            change(changes, "diff.asked", old.asked(from), now.asked(to));
            return;
        }
        target(changes, wanted.get(), wants.get());
    }

    private void target(List<String> changes, Target from, Target to) {
        if (!from.value().equals(to.value())) {
            String key = "diff.target." + Differing.direction(to.value().compareTo(from.value()));
            changes.add(texts().say(
                            key,
                            words().numbers().target(from.value()),
                            words().numbers().target(to.value())));
        }
        if (!to.stepped().equals(to.value()) && !to.stepped().equals(from.stepped())) {
            changes.add(texts().say("diff.target.stepped", words().numbers().target(to.stepped())));
        }
    }

    private static Criterion with(Criterion asked, Target target) {
        return switch (asked.kind()) {
            case RATE -> new RateAtLeast(((RateAtLeast) asked).usage(), target);
            case MEAN -> new MeanAtLeast(((MeanAtLeast) asked).usages(), target);
            case SHARE -> new ShareAtLeast(((ShareAtLeast) asked).part(), ((ShareAtLeast) asked).whole(), target);
            case ATTESTED, COUNT, ALL, ANY -> asked;
        };
    }

    private void paid(List<String> changes, Award from, Award to) {
        change(changes, "diff.pays", old.amount(from), now.amount(to));
        List<String> left = new ArrayList<>(old.scale(from));
        left.removeAll(now.scale(to));
        List<String> come = new ArrayList<>(now.scale(to));
        come.removeAll(old.scale(from));
        left.forEach(sentence -> changes.add(texts().say("diff.scale.gone", unstopped(sentence))));
        come.forEach(sentence -> changes.add(texts().say("diff.scale.new", unstopped(sentence))));
    }
}
