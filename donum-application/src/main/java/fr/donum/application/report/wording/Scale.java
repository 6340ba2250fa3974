package fr.donum.application.report.wording;

import fr.donum.domain.dossier.Profile;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.EnteredPoints;
import fr.donum.domain.scheme.VsmAward;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an amount that is not the same for everyone is made: the scale, as the text has it, and what it is applied to.
 *
 * @param profile of the doctor it is applied to; null for the scale alone
 */
public record Scale(Words words, @Nullable Profile profile) {
    /** The scale alone, applied to nobody: a sentence for each of its rules; none for an amount that is fixed. */
    public static List<String> ofAnybody(Words words, Award award) {
        return new Scale(words, null).of(award);
    }

    public List<String> of(Award award) {
        return switch (award.kind()) {
            case FIXED -> List.of();
            case ENTERED_POINTS -> List.of(words.say("scale.entered", words.points(((EnteredPoints) award).most())));
            case VSM -> vsm((VsmAward) award);
        };
    }

    private List<String> vsm(VsmAward vsm) {
        List<String> sentences = new ArrayList<>();
        Numbers numbers = words.numbers();
        List<String> tiers = vsm.tiers().stream()
                .map(tier -> words.say("scale.tier", words.euros(tier.euros()), numbers.target(tier.from())))
                .toList();
        sentences.add(words.say("scale.tiers", words.and(tiers)));
        sentences.add(words.say(
                "scale.bonus",
                numbers.target(vsm.bonus().share()),
                numbers.decimal(vsm.bonus().factor())));
        String patients = numbers.count(vsm.reference().patients());
        String under16 = numbers.count(vsm.reference().under16());
        sentences.add(
                profile == null
                        ? words.say("scale.list.anybody", patients, under16)
                        : words.say("scale.list", patients, under16, list(profile)));
        if (vsm.isLessAlreadyPaid()) {
            sentences.add(words.say("scale.less-paid"));
        }
        return sentences;
    }

    private String list(Profile profile) {
        Long size = profile.listSize();
        return size == null
                ? words.say("scale.list.missing")
                : words.say("scale.list.size", words.numbers().count(size));
    }
}
