package fr.donum.domain.rules;

import static fr.donum.domain.criterion.Criterion.*;
import static fr.donum.domain.dossier.Attestation.*;
import static fr.donum.domain.dossier.Count.*;
import static fr.donum.domain.dossier.Usage.*;
import static fr.donum.domain.scheme.Indicator.indicator;

import fr.donum.domain.criterion.Target;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Evidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dotation numérique, from 2026: convention médicale 2024-2029, annexe 8. One text, whose targets rise.
 *
 * <p>The targets of 2026 and 2028 are published; those of 2027 and 2029 are taken to stay in between, as a step
 * function would. The other reading takes a step each year: half way to 2028, then as in 2028.
 */
record Donum(int year) {
    private static final LegalSource ANNEXE_8 =
            LegalSource.of("Convention médicale 2024-2029, annexe 8", Confidence.RELIABLE);
    private static final LegalSource BETWEEN = ANNEXE_8.known(Confidence.ASSUMED);

    private static final FromYear<Percents> CORE =
            FromYear.from(2026, published(60)).then(2027, between(60, 70)).then(2028, published(80));

    private static final FromYear<Percents> OPTIONAL =
            FromYear.from(2026, published(30)).then(2027, between(30, 45)).then(2028, published(60));

    /**
     * A target in per cent.
     *
     * @param held as long as no other is published
     * @param stepped as it would be with a step each year
     */
    private record Percents(int held, int stepped) {
        boolean isPublished() {
            return held == stepped;
        }
    }

    /** The text sets it for the year itself. */
    private static Percents published(int percent) {
        return new Percents(percent, percent);
    }

    /** The text sets none for the year. */
    private static Percents between(int held, int stepped) {
        return new Percents(held, stepped);
    }

    static Stream<Scheme> all() {
        return IntStream.rangeClosed(2026, 2029).mapToObj(Donum::new).map(Donum::scheme);
    }

    /** As well known as the least of these targets. */
    private LegalSource annexe8(List<FromYear<Percents>> targets) {
        boolean areSet = targets.stream()
                .allMatch(target -> target.beginsIn(year) && target.in(year).isPublished());
        return areSet ? ANNEXE_8 : BETWEEN;
    }

    private Scheme scheme() {
        Volet socle = Volet.prerequisites("socle", "Socle", Points.of(280), equipment(), coreTeleservices());
        Volet options = Volet.independent(
                "optional",
                "Indicateurs optionnels",
                Opening.behind("socle"),
                otherTeleservices(),
                recordsAndPrescriptions(),
                appAndMessaging());
        return Scheme.ofYear(
                "donum-" + year, year, "Dotation numérique " + year, annexe8(List.of(CORE, OPTIONAL)), socle, options);
    }

    /**
     * Ségur-referenced software in its latest version, a LAP certified by the HAS, and SESAM-Vitale up to the avenants
     * published at the end of the year before; annexe 8, socle 1.
     */
    private Indicator equipment() {
        return indicator("equipment", "Équipement", ANNEXE_8.at("socle 1"))
                .when(allOf(
                        attested(SEGUR),
                        attested(LAP).exemptFor(LapExemptSpecialties.ALL).orAssumedExempt(),
                        attested(SESAM_VITALE)))
                .establishedBy(Evidence.ATTESTED);
    }

    /** Mean use of the four core téléservices; annexe 8, socle 2. */
    private Indicator coreTeleservices() {
        return indicator(
                        "core-teleservices",
                        "Usage des téléservices socles",
                        annexe8(List.of(CORE)).at("socle 2"))
                .when(meanOf(DCMT, PSE, FSE, AAT).atLeast(target(CORE)));
    }

    /** Mean use of the three other téléservices; annexe 8, optionnel 1. */
    private Indicator otherTeleservices() {
        return indicator(
                        "other-teleservices",
                        "Usage des autres téléservices",
                        annexe8(List.of(OPTIONAL)).at("optionnel 1"))
                .when(meanOf(CMATMP, SPE, DSG).atLeast(target(OPTIONAL)))
                .pays(Points.of(60));
    }

    /** Mean of DMP feeding and of ordonnances numériques; annexe 8, optionnel 2. */
    private Indicator recordsAndPrescriptions() {
        return indicator(
                        "records-and-prescriptions",
                        "DMP et ordonnance numérique",
                        annexe8(List.of(OPTIONAL)).at("optionnel 2"))
                .when(meanOf(DMP, ORDONNANCE).atLeast(target(OPTIONAL)))
                .pays(Points.of(60));
    }

    /** One FSE by the appli carte Vitale and one message to a patient in the year; annexe 8, optionnel 3. */
    private Indicator appAndMessaging() {
        return indicator("app-and-messaging", "Appli carte Vitale et messagerie", ANNEXE_8.at("optionnel 3"))
                .when(allOf(countOf(APCV_FSE).atLeast(1), countOf(MSS_MESSAGES).atLeast(1)))
                .pays(Points.of(20));
    }

    /** A target of the year; that it is reached rather than exceeded is assumed. */
    private Target target(FromYear<Percents> targets) {
        Percents percents = targets.in(year);
        return Target.percent(percents.held())
                .orStepped(Ratio.percent(percents.stepped()))
                .assumed();
    }
}
