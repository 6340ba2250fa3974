package fr.donum.domain;

import fr.donum.domain.ArbitraryDossier.Setting;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Figures for single metrics, and for several that one target takes together. */
record ArbitraryFigures(SplittableRandom random) {

    Setting of(Metric metric, Map<Usage, Ratio> targets) {
        if (metric instanceof Attestation attestation) {
            return answered(attestation);
        }
        if (metric instanceof Count count) {
            return counted(count, count(count));
        }
        Usage usage = (Usage) metric;
        return used(usage, targets.getOrDefault(usage, Ratio.percent(random.nextInt(101))));
    }

    private Setting answered(Attestation attestation) {
        int kind = random.nextInt(8);
        Answer answer = kind == 0 && attestation.mayBeExempt() ? Answer.EXEMPT : kind == 1 ? Answer.NO : Answer.YES;
        return new Setting(attestation + " " + answer, builder -> builder.with(attestation, answer));
    }

    private long count(Count count) {
        return switch (count.unit()) {
            case PIECES -> random.nextInt(4) == 0 ? random.nextLong(1_000_000) : random.nextInt(3);
            case POINTS -> random.nextInt(3) == 0 ? 0 : random.nextLong(721);
            case EUROS -> random.nextInt(3) == 0 ? 0 : random.nextLong(400_000);
        };
    }

    private static Setting counted(Count count, long value) {
        return new Setting(count + " " + value, builder -> builder.with(count, value));
    }

    private Setting used(Usage usage, Ratio target) {
        long top = target.top().longValueExact();
        long bottom = target.bottom().longValueExact();
        int kind = random.nextInt(10);
        if (kind == 0) {
            return tally(usage, 0, 0);
        }
        if (kind == 1) {
            Ratio rate = random.nextBoolean() ? target : Ratio.percent(random.nextInt(101));
            return new Setting(usage + " " + rate, builder -> builder.with(usage, rate));
        }
        if (kind < 5) {
            long times = 1 + random.nextLong(random.nextInt(10) == 0 ? 900_000_000 / bottom : 40);
            return tally(usage, top * times + random.nextInt(-1, 2), bottom * times);
        }
        long total = 1 + random.nextLong(random.nextBoolean() ? 5 : 4_000);
        long done = random.nextInt(4) == 0 ? random.nextLong(2 * total) : total - random.nextLong(total / 4 + 1);
        return tally(usage, done, total);
    }

    private static Setting tally(Usage usage, long done, long total) {
        long most = usage.isPartOfWhole() || total == 0 ? total : 1_000_000_000;
        long possible = Math.max(0, Math.min(done, most));
        return new Setting(usage + " " + possible + "/" + total, builder -> builder.with(usage, possible, total));
    }

    /** Rates in hundredths whose mean is the target, or one hundredth beside it. */
    void aim(MeanAtLeast mean, Map<Metric, Setting> said) {
        List<Usage> usages = mean.usages();
        Ratio sum = mean.target().value().times(Ratio.percent(10_000L * usages.size()));
        long left = sum.top().divide(sum.bottom()).longValueExact();
        for (int i = 0; i < usages.size(); i++) {
            long others = usages.size() - i - 1L;
            long least = Math.max(0, left - 100 * others);
            long done = others == 0
                    ? left + random.nextInt(-1, 2)
                    : least + random.nextLong(Math.min(100, left) - least + 1);
            said.put(usages.get(i), tally(usages.get(i), done, 100));
            left -= done;
        }
    }

    /** Counts whose share is the target, or one beside it; of the structured ones a third, or one beside it. */
    void aim(ShareAtLeast share, Map<Metric, Setting> said) {
        Ratio target = random.nextBoolean() ? share.target().value() : Ratio.of(9, 10);
        long times = 3 * (1 + random.nextLong(50));
        long whole = target.bottom().longValueExact() * times;
        long part = Math.max(0, Math.min(whole, target.top().longValueExact() * times + random.nextInt(-1, 2)));
        said.put(share.whole(), counted(share.whole(), whole));
        said.put(share.part(), counted(share.part(), part));
        said.replace(
                Count.VSM_STRUCTURED, counted(Count.VSM_STRUCTURED, Math.max(0, part / 3 + random.nextInt(-1, 2))));
    }
}
