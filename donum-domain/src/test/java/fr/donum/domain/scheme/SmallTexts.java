package fr.donum.domain.scheme;

import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.criterion.Criterion.rateOf;

import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of one or two volets with few indicators, made at random; two of them ask for much the same figures. */
final class SmallTexts {
    private final Random random;
    private final boolean isOfRates;
    /** The same award wherever VSMs are paid: for two that differ no list is tried that suits both. */
    private final VsmAward vsm;

    private int indicators;

    /** @param isOfRates whether they ask for rates, else for counts */
    SmallTexts(Random random, boolean isOfRates) {
        this.random = random;
        this.vsm = vsm(random.nextBoolean());
        this.isOfRates = isOfRates;
    }

    Scheme next() {
        List<Volet> volets = new ArrayList<>();
        boolean isGated = random.nextInt(3) > 0;
        if (isGated) {
            volets.add(Volet.prerequisites(
                    "gate", "Title", Points.of(random.nextBoolean() ? 64 : 0), some(Award.nothing())));
        }
        Opening opening = isGated && random.nextInt(3) > 0 ? Opening.behind("gate") : Opening.ALWAYS;
        volets.add(Volet.independent("items", "Title", opening, some(award())));
        return Scheme.ofYear("small", 2030, "Title", SmallText.SOURCE, volets.toArray(Volet[]::new));
    }

    private Indicator[] some(Award first) {
        Indicator[] some = new Indicator[1 + random.nextInt(2)];
        for (int i = 0; i < some.length; i++) {
            Award award = i == 0 ? first : random.nextInt(3) > 0 ? award() : Award.nothing();
            Criterion criterion = award instanceof EnteredPoints
                    ? countOf(Count.SAS_EFFECTION_POINTS).atLeast(random.nextBoolean() ? 1 : 20)
                    : random.nextInt(4) > 0
                            ? leaf()
                            : new Combined(
                                    random.nextBoolean() ? Combined.How.ALL : Combined.How.ANY,
                                    List.of(leaf(), leaf()));
            some[i] = Indicator.indicator("i" + indicators++, "Title", SmallText.SOURCE)
                    .when(criterion)
                    .pays(award);
        }
        return some;
    }

    private Award award() {
        int kind = isOfRates ? 0 : random.nextInt(5);
        return switch (kind) {
            case 3 -> new EnteredPoints(Count.SAS_EFFECTION_POINTS, Points.of(10 + random.nextInt(3)));
            case 4 -> vsm;
            default ->
                random.nextInt(4) > 0
                        ? Award.points(Points.of(1L << random.nextInt(6)))
                        : new Award.Fixed(Amount.of(Euros.of(100)));
        };
    }

    static VsmAward vsm(boolean isLessAlreadyPaid) {
        return new VsmAward(
                List.of(
                        new VsmAward.Tier(Ratio.percent(50), Euros.of(100)),
                        new VsmAward.Tier(Ratio.percent(90), Euros.of(200))),
                new VsmAward.Bonus(Ratio.of(1, 3), Ratio.of(6, 5)),
                new VsmAward.Reference(200, 100),
                isLessAlreadyPaid);
    }

    private Criterion leaf() {
        int kind = random.nextInt(4);
        if (kind == 0) {
            return attested(random.nextBoolean() ? Attestation.LAP : Attestation.SEGUR);
        }
        if (isOfRates) {
            return kind == 1
                    ? single(usage())
                    : new MeanAtLeast(
                            random.nextBoolean()
                                    ? List.of(Usage.DMP, Usage.PSE, Usage.DCMT, Usage.AAT)
                                    : List.of(Usage.AAT, Usage.DCMT, Usage.DMP, Usage.PSE),
                            target(5, 7, 9, 10));
        }
        return switch (kind) {
            case 1 -> new ShareAtLeast(Count.ALD_VSM, Count.ALD_PATIENTS, target(5, 9, 0, 10));
            case 2 -> new ShareAtLeast(Count.VSM_STRUCTURED, Count.ALD_VSM, Target.fraction(1, 3));
            default ->
                random.nextBoolean()
                        ? countOf(Count.ALD_VSM).atLeast(5 + random.nextInt(2))
                        : countOf(Count.MSS_MESSAGES).atLeast(1 + random.nextInt(3));
        };
    }

    private Criterion single(Usage usage) {
        return rateOf(usage).atLeast(usage.isPartOfWhole() ? target(5, 8, 0, 10) : target(5, 8, 0, 12));
    }

    private Usage usage() {
        return List.of(Usage.DCMT, Usage.PSE, Usage.DMP).get(random.nextInt(3));
    }

    /** One of these, in tenths; half of them with an unclear comparison. */
    private Target target(int... tenths) {
        Target target = Target.percent(10 * tenths[random.nextInt(tenths.length)]);
        return random.nextBoolean() ? target : target.assumed();
    }
}
