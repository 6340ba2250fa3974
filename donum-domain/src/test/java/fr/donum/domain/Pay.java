package fr.donum.domain;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.rules.MadeAnew;
import fr.donum.domain.scheme.Evaluation;

/** What a text pays for a few figures, as a reader would write it: {@code "2380.00"}, {@code "0.00..2940.00"}. */
final class Pay {
    /** All that DONUM's socle asks, with room. */
    static final String SOCLE = "segur=oui lap=oui sesam_vitale=oui dcmt=90/100 pse=90/100 fse=90/100 aat=90/100";

    /** None of DONUM's options. */
    static final String NO_OPTION = "cmatmp=0/9 spe=0/9 dsg=0/9 dmp=0/9 ordonnance=0/9 apcv_fse=0 mss_messages=0";

    /** Volet 1 of the forfait structure of 2023 to 2025. */
    static final String VOLET_1 = "segur=oui lap=oui sesam_vitale=oui fse=2000/3000 horaires=oui";

    /** Nothing of volet 2 of the forfait structure. */
    static final String NO_VOLET_2 =
            "aat=0/9 pse=0/9 dcmt=0/9 cmatmp=0/9 spe=0/9 dsg=0/9 dmp=0/9 mss=0/9 ordonnance=0/9"
                    + " apcv_fse=0 codage=non soins_coordonnes=non services_patients=non maitre_de_stage=non video=non"
                    + " objets_connectes=non sas=non sas_effection_points=0";

    private Pay() {}

    static Evaluation evaluation(String scheme, String... figures) {
        return evaluation(scheme, DossierFromColumns.figures(figures));
    }

    static Evaluation evaluation(String scheme, Dossier dossier) {
        return MadeAnew.scheme(scheme).evaluate(dossier);
    }

    static String euros(String scheme, String... figures) {
        return euros(evaluation(scheme, figures));
    }

    static String euros(Evaluation evaluation) {
        return printed(evaluation.euros());
    }

    static String points(Evaluation evaluation) {
        return printed(evaluation.points());
    }

    private static String printed(Interval<?> interval) {
        if (!interval.isBounded()) {
            return interval.assured() + "..";
        }
        return interval.isExact() ? interval.assured().toString() : interval.assured() + ".." + interval.attainable();
    }
}
