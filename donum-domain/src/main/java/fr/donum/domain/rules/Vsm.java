package fr.donum.domain.rules;

import static fr.donum.domain.criterion.Criterion.shareOf;
import static fr.donum.domain.criterion.Target.percent;
import static fr.donum.domain.dossier.Count.*;
import static fr.donum.domain.scheme.Indicator.indicator;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.domain.scheme.VsmAward;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one-off pay for volets de synthèse médicale of patients with an ALD, assessed on 31 December 2023 and again on
 * 30 June 2024, by avenant 9 to the convention of 2016 (the list of reference: its article 27.3). Not available from 2025.
 *
 * <p>That the second assessment pays a doctor the difference with what the first paid is assumed.
 */
record Vsm(int year, LocalDate assessedOn, boolean isLessAlreadyPaid) {
    private static final LegalSource AVENANT_9 = LegalSource.of(
            "Avenant 9 à la convention médicale de 2016, volet de synthèse médicale", Confidence.RELIABLE);

    static Stream<Scheme> all() {
        return Stream.of(
                        new Vsm(2023, LocalDate.of(2023, 12, 31), false),
                        new Vsm(2024, LocalDate.of(2024, 6, 30), true))
                .map(Vsm::scheme);
    }

    private Scheme scheme() {
        return Scheme.ofYear(
                        "vsm-" + year,
                        year,
                        "Volet de synthèse médicale " + year,
                        AVENANT_9,
                        Volet.independent("vsm", "Volet de synthèse médicale", Opening.ALWAYS, vsm()))
                .assessedOn(assessedOn);
    }

    /**
     * A VSM in the DMP of half of the list's ALD patients, or of nine in ten; a fifth more when over a third of the VSMs
     * are structured (one account says: at least a third); in proportion to the list.
     */
    private Indicator vsm() {
        return indicator("vsm", "Patients en ALD avec un VSM", AVENANT_9.at("patients en ALD"))
                .when(shareOf(ALD_VSM, ALD_PATIENTS).atLeast(percent(50)))
                .pays(new VsmAward(
                        List.of(
                                new VsmAward.Tier(Ratio.percent(50), Euros.of(1_500)),
                                new VsmAward.Tier(Ratio.percent(90), Euros.of(3_000))),
                        new VsmAward.Bonus(Ratio.of(1, 3), Ratio.of(6, 5)),
                        new VsmAward.Reference(800, 600),
                        isLessAlreadyPaid));
    }
}
