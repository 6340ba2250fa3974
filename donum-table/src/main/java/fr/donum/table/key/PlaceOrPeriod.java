package fr.donum.table.key;

import fr.donum.table.title.KnownPhrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises keys that are more often a group of practitioners than one of them: a department, a region, a specialty, a year, a
 * month, a quarter. Somebody may be called so, hence nothing is left out for it.
 */
public final class PlaceOrPeriod {
    private static final int LONGEST = 60;
    private static final int LEAST_SPECIALTY = 7;

    private static final Set<String> PLACES = words(
            "ain, aisne, allier, alpes haute provence, hautes alpes, alpes maritimes, ardeche, ardennes, ariege, aube",
            "aude, aveyron, bouches rhone, calvados, cantal, charente, charente maritime, cher, correze, corse sud",
            "haute corse, cote or, cotes armor, creuse, dordogne, doubs, drome, eure, eure et loir, finistere, gard",
            "haute garonne, gers, gironde, herault, ille et vilaine, indre, indre et loire, isere, jura, landes",
            "loir et cher, loire, haute loire, loire atlantique, loiret, lot, lot et garonne, lozere, maine et loire",
            "manche, marne, haute marne, mayenne, meurthe et moselle, meuse, morbihan, moselle, nievre, nord, oise",
            "orne, pas calais, puy dome, pyrenees atlantiques, hautes pyrenees, pyrenees orientales, bas rhin",
            "haut rhin, rhone, haute saone, saone et loire, sarthe, savoie, haute savoie, paris, seine maritime",
            "seine et marne, yvelines, deux sevres, somme, tarn, tarn et garonne, var, vaucluse, vendee, vienne",
            "haute vienne, vosges, yonne, territoire belfort, essonne, hauts seine, seine saint denis, val marne",
            "val oise, guadeloupe, martinique, guyane, reunion, mayotte, auvergne rhone alpes, bourgogne franche comte",
            "bretagne, centre val loire, corse, grand est, hauts france, ile france, normandie, nouvelle aquitaine",
            "occitanie, pays loire, provence alpes cote azur, paca, alsace, lorraine, champagne ardenne, picardie",
            "nord pas calais, haute normandie, basse normandie, bourgogne, franche comte, auvergne, rhone alpes",
            "aquitaine, limousin, poitou charentes, midi pyrenees, languedoc roussillon, outre mer, metropole",
            "france metropolitaine, france entiere");

    private static final Set<String> GROUPS = words(
            "union, urps, ars, cnam, msa, mgen, rang, rangs, ordre, classement, position, autre, autres, divers, reste",
            "hommes, femmes, urbain, rural, urbains, ruraux, liberaux, salaries, secteur, secteurs, indice, score, points",
            "medecine generale, medecins generalistes, generaliste, generalistes, specialiste, specialistes, chirurgie",
            "chirurgiens, anesthesie, reanimation, anesthesie reanimation, infirmiers, sages femmes, pharmaciens",
            "kinesitherapeutes, dentistes, biologistes, montant, montants, prime, primes, tous, toutes, tout, deux, trois",
            "legende, etiquettes lignes, remplacants, rappel, prevision, previsions, projection, reference, references, report page, suite page, demande",
            "demandes, n, annee precedente, tous praticiens, tous medecins, previsionnel, actuel, precedent, a ce jour",
            "vous, moi, moyenne, moyennes, confreres, collegues, resultat, resultats");

    private static final Pattern SPECIALTY = Pattern.compile("\\p{L}{3,}(?:ologie|ologues?|iatrie|iatres?)");

    private static final Set<String> MONTHS = words(
            "janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre",
            "octobre, novembre, decembre, january, february, march, april, may, june, july, august, september, october",
            "november, december, trimestre, semestre, quarter");

    private static final Set<String> SHORT_MONTHS = words(
            "janv, jan, fevr, fev, avr, juil, sept, sep, oct, nov, dec, t, q, s, er, e, eme, ere, nd, st, rd, th");

    private static final Set<String> BESIDE = words(
            "de, du, des, la, le, les, l, d, departement, departements, dept, dep, dpt, region, annee, year, exercice, periode",
            "mois, au, a, fin, en, ma, mon, mes, vos, votre, nos, notre");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern PART_OF_YEAR = Pattern.compile("[tqs][1-4]|[1-4][tqs]|[1-4](?:er|re|ere|e|eme|nd)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}|2[ab]");

    private PlaceOrPeriod() {}

    private static Set<String> words(String... lines) {
        return Set.copyOf(new HashSet<>(List.of(String.join(", ", lines).split(", "))));
    }

    /**
     * Whether a key is one of these.
     *
     * @param isUsual whether most keys of the table are written in its way, so that a code like T1 or 2026 is one of many
     */
    public static boolean is(String key, boolean isUsual) {
        if (key.length() > LONGEST || KeyShape.startsWithTitle(key)) {
            return false;
        }
        List<String> rest = new ArrayList<>();
        boolean isYear = false;
        boolean isPart = false;
        boolean isBeside = false;
        boolean isNumbered = false;
        for (String word : KnownPhrase.tokens(key)) {
            if (word.chars().allMatch(c -> c > '9')) {
                isBeside |= addUnlessBeside(word, rest);
            } else if (YEAR.matcher(word).matches()) {
                isYear = true;
            } else if (PART_OF_YEAR.matcher(word).matches()) {
                isPart = true;
            } else if (NUMBER.matcher(word).matches()) {
                isNumbered = true;
            } else {
                rest.add(word);
            }
        }
        if (rest.isEmpty()) {
            boolean isTold = (isYear && (isPart || isBeside)) || (isNumbered && isBeside);
            return isTold || ((isYear || isPart) && !isUsual);
        }
        return isPlaceOrGroup(rest) || isOfYear(rest, isYear);
    }

    /** Whether a word only stands beside others. */
    private static boolean addUnlessBeside(String word, List<String> rest) {
        boolean isBeside = BESIDE.contains(word);
        if (!isBeside) {
            rest.add(word);
        }
        return isBeside;
    }

    private static boolean isPlaceOrGroup(List<String> words) {
        String all = String.join(" ", words);
        return PLACES.contains(all) || GROUPS.contains(all) || words.stream().allMatch(PlaceOrPeriod::isSpecialty);
    }

    private static boolean isSpecialty(String word) {
        boolean mayBe = word.length() > LEAST_SPECIALTY && (word.endsWith("e") || word.endsWith("s"));
        return mayBe && SPECIALTY.matcher(word).matches();
    }

    private static boolean isOfYear(List<String> words, boolean isYear) {
        boolean any = false;
        for (String word : words) {
            if (!MONTHS.contains(word) && !(isYear && SHORT_MONTHS.contains(word))) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
