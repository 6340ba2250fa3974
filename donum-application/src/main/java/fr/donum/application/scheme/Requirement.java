package fr.donum.application.scheme;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Attested;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.RateAtLeast;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Optional;

/** What a criterion asks, in a line: {@code moyenne des taux DCMT, PSE, FSE et AAT : au moins 60 %}. */
record Requirement(Words words, Texts texts) {
    String of(Criterion asked) {
        if (asked instanceof Combined combined) {
            List<String> parts = combined.parts().stream()
                    .map(part -> part instanceof Combined ? texts.say("asked.group", of(part)) : of(part))
                    .toList();
            return combined.how() == Combined.How.ALL ? words.and(parts) : words.or(parts);
        }
        if (asked instanceof Attested attested) {
            return words.title(attested.attestation());
        }
        if (asked instanceof CountAtLeast count) {
            String title = words.title(count.count());
            // Of points and euros, which are entered, no minimum need be told.
            return count.count().unit() == Count.Unit.PIECES
                    ? texts.say("asked.least", title, words.numbers().count(count.least()))
                    : title;
        }
        return texts.say("asked.least", rate(asked), target(target(asked).orElseThrow()));
    }

    /** The target of a criterion that has a single one. */
    static Optional<Target> target(Criterion asked) {
        if (asked instanceof RateAtLeast rate) {
            return Optional.of(rate.target());
        }
        if (asked instanceof MeanAtLeast mean) {
            return Optional.of(mean.target());
        }
        return asked instanceof ShareAtLeast share ? Optional.of(share.target()) : Optional.empty();
    }

    private String rate(Criterion asked) {
        List<String> titles = asked.metrics().stream().map(words::title).toList();
        if (asked instanceof MeanAtLeast) {
            return texts.say("asked.mean", words.and(titles));
        }
        return asked instanceof ShareAtLeast ? texts.say("asked.out-of", titles.get(0), titles.get(1)) : titles.get(0);
    }

    private String target(Target target) {
        return target.value().equals(target.stepped())
                ? ratio(target.value())
                : texts.say("asked.stepped", ratio(target.value()), ratio(target.stepped()));
    }

    String ratio(Ratio ratio) {
        return words.numbers().target(ratio);
    }
}
