package fr.donum.domain.scheme;

import static fr.donum.domain.criterion.Criterion.allOf;
import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.criterion.Criterion.rateOf;
import static fr.donum.domain.dossier.Answer.YES;
import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Attestation.VIDEO;
import static fr.donum.domain.dossier.Count.APCV_FSE;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.scheme.Indicator.indicator;

import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;

/** A text of three volets: a gate of 10 points, two indicators behind it, and one that pays 30 euros always. */
final class SmallText {
    static final LegalSource SOURCE = LegalSource.of("Convention des essais", Confidence.OFFICIAL);

    static final Indicator SOFTWARE =
            indicator("software", "Logiciel", SOURCE).when(allOf(attested(SEGUR), attested(LAP)));
    static final Indicator FSE_RATE =
            indicator("fse", "FSE", SOURCE).when(rateOf(FSE).atLeast(Target.fraction(2, 3)));
    static final Indicator AAT_RATE = indicator("aat", "AAT", SOURCE)
            .when(rateOf(AAT).atLeast(Target.percent(50)))
            .pays(Points.of(5));
    static final Indicator VIDEO_SET =
            indicator("video", "Vidéo", SOURCE).when(attested(VIDEO)).pays(Points.parse("2.5"));
    static final Indicator APP = indicator("app", "Appli", SOURCE)
            .when(countOf(APCV_FSE).atLeast(1))
            .pays(new Award.Fixed(Amount.of(Euros.of(30))));

    static final Volet GATE = Volet.prerequisites("gate", "Accès", Points.of(10), SOFTWARE, FSE_RATE);
    static final Volet BEHIND = Volet.independent("behind", "Suite", Opening.behind("gate"), AAT_RATE, VIDEO_SET);
    static final Volet FREE = Volet.independent("free", "Libre", Opening.ALWAYS, APP);

    static final Scheme SCHEME = Scheme.ofYear("small-2030", 2030, "Petit texte", SOURCE, GATE, BEHIND, FREE);

    static final Dossier FULL = Dossier.of(PractitionerId.of("someone"))
            .with(SEGUR, YES)
            .with(LAP, YES)
            .with(FSE, 2, 3)
            .with(AAT, 1, 2)
            .with(VIDEO, YES)
            .with(APCV_FSE, 1)
            .build();

    private SmallText() {}
}
