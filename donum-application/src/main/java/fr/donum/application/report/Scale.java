package fr.donum.application.report;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.EnteredPoints;
import fr.donum.domain.scheme.VsmAward;
import java.util.ArrayList;
import java.util.List;

/** How an amount that is not the same for everyone is made: the scale, as the text has it, and what it is applied to. */
record Scale(Words words, Dossier dossier) {
    List<String> of(Award award) {
        if (award instanceof VsmAward vsm) {
            return vsm(vsm);
        }
        return award instanceof EnteredPoints entered
                ? List.of(words.say("scale.entered", words.points(entered.most())))
                : List.of();
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
        sentences.add(words.say(
                "scale.list",
                numbers.count(vsm.reference().patients()),
                numbers.count(vsm.reference().under16()),
                list(dossier.profile())));
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
