package fr.donum.application.scheme;

import fr.donum.application.report.wording.Scale;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Attested;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.Evidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parts of one scheme in words, for its sheet and for what sets it apart from another. */
final class SchemeWording {
    private final Scheme scheme;
    private final Words words;
    private final Texts texts;

    SchemeWording(Scheme scheme, Locale language) {
        this.scheme = scheme;
        this.words = Words.in(language);
        this.texts = SchemeSheet.texts(language);
    }

    Words words() {
        return words;
    }

    Texts texts() {
        return texts;
    }

    /** {@code Maximum : 420 points (2 940 EUR).} */
    String most() {
        return scheme.maximum()
                .map(most -> texts.say("sheet.most", amount(most)))
                .orElseGet(() -> texts.say("sheet.unlimited"));
    }

    /** What the indicators of a volet pay together; empty if each pays by itself. */
    String together(Volet volet) {
        return volet.together().maximum().filter(Amount::isZero).isPresent() ? "" : amount(volet.together());
    }

    String amount(Amount amount) {
        return words.amount(amount, scheme.pointValue());
    }

    /** What it pays: {@code 60 points (420 EUR)}, {@code selon un barème}. */
    String amount(Award award) {
        return switch (award.kind()) {
            case FIXED -> amount(((Award.Fixed) award).amount());
            case ENTERED_POINTS, VSM -> upTo(award);
        };
    }

    private String upTo(Award award) {
        return award.maximum()
                .map(most -> texts.say("pays.up-to", amount(most)))
                .orElseGet(() -> texts.say("pays.scale"));
    }

    String gates(Volet volet) {
        return words.and(volet.opening().behind().stream()
                .map(id -> texts.say("quoted", words.title(scheme.volet(id))))
                .toList());
    }

    String citation(LegalSource source) {
        return words.say("citation", source, confidence(source));
    }

    String confidence(LegalSource source) {
        return words.say("confidence." + source.confidence());
    }

    String asked(Indicator indicator) {
        return new Requirement(words, texts).of(indicator.criterion());
    }

    List<String> notes(Indicator indicator) {
        List<String> notes = new ArrayList<>(scale(indicator.award()));
        attested(indicator.criterion())
                .filter(asked -> !asked.exempt().names().isEmpty())
                .map(this::exemption)
                .forEach(notes::add);
        notes.add(evidence(indicator.evidence()));
        return notes;
    }

    List<String> scale(Award award) {
        return Scale.ofAnybody(words, award);
    }

    String evidence(Evidence evidence) {
        return words.say("evidence." + evidence.established() + "." + evidence.proof());
    }

    private static Stream<Attested> attested(Criterion asked) {
        return asked.leaves()
                .filter(leaf -> leaf.kind() == Criterion.Kind.ATTESTED)
                .map(Attested.class::cast);
    }

    private String exemption(Attested asked) {
        return texts.say(
                asked.isExemptionAssumed() ? "exempt.assumed" : "exempt",
                words.title(asked.attestation()),
                String.join(", ", asked.exempt().names()));
    }
}
