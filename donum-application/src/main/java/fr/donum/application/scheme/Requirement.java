package fr.donum.application.scheme;

import fr.donum.application.report.wording.Words;
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
        List<String> titles = asked.metrics().stream().map(words::title).toList();
        return switch (asked.kind()) {
            case ATTESTED -> titles.get(0);
            case RATE -> least(titles.get(0), asked);
            case MEAN -> least(texts.say("asked.mean", words.and(titles)), asked);
            case SHARE -> least(texts.say("asked.out-of", titles.get(0), titles.get(1)), asked);
            case COUNT -> count((CountAtLeast) asked);
            case ALL -> words.and(parts((Combined) asked));
            case ANY -> words.or(parts((Combined) asked));
        };
    }

    private String least(String rate, Criterion asked) {
        return texts.say("asked.least", rate, target(target(asked).orElseThrow()));
    }

    private String count(CountAtLeast count) {
        String title = words.title(count.count());
        // Of points and euros, which are entered, no minimum need be told.
        return count.count().unit() == Count.Unit.PIECES
                ? texts.say("asked.least", title, words.numbers().count(count.least()))
                : title;
    }

    private List<String> parts(Combined combined) {
        return combined.parts().stream()
                .map(part -> part instanceof Combined ? texts.say("asked.group", of(part)) : of(part))
                .toList();
    }

    /** The target of a criterion that has a single one. */
    static Optional<Target> target(Criterion asked) {
        return switch (asked.kind()) {
            case RATE -> Optional.of(((RateAtLeast) asked).target());
            case MEAN -> Optional.of(((MeanAtLeast) asked).target());
            case SHARE -> Optional.of(((ShareAtLeast) asked).target());
            case ATTESTED, COUNT, ALL, ANY -> Optional.empty();
        };
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
