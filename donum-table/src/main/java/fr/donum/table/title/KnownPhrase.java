package fr.donum.table.title;

import fr.donum.spi.source.LeftOut;
import fr.donum.table.cell.PlainName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what people write before totals, statistics and targets: every word must be a known one, so that neither
 * "Max Fictif" nor "Ensemble Martin" is a total.
 */
public final class KnownPhrase {
    private static final Set<String> TOTALS = words(
            "total totaux totals soustotal soustotaux subtotal subtotals grandtotal somme sommes sum sums cumul cumuls",
            "moyenne moyennes moy moyen average averages avg mean means mediane medianes median ecarttype ecart stdev",
            "minimum maximum minimums maximums min max mini maxi nb nbre nbr nombre effectif effectifs count compte",
            "quartile quartiles decile deciles percentile variance pourcent taux recapitulatif recap synthese bilan",
            "ensemble rang ratio part resultat resultats ø evolution evolutions variation variations difference france cpam",
            "confreres national nationale ens σ tot");

    private static final Set<String> TARGETS = words(
            "objectif objectifs seuil seuils cible cibles target targets threshold thresholds goal goals plancher",
            "plafond attendu attendus atteindre bareme obj exige exigee exiges exigees requis requise",
            "estimation estimations prevision previsions projection projections rappel population profil precedent",
            "precedente dernier derniere votre vos notre nos secretariat remplacants");

    /** Heads that may also be how somebody is called. */
    private static final Set<String> NAMES =
            words("max min sum ensemble mini maxi somme moy mean part rang bilan france");

    /** Heads that make no total by themselves. */
    private static final Set<String> WEAK = words(
            "rang ratio part compte taux moyen population profil precedent precedente dernier derniere votre vos notre nos");

    /** Several of them are no practitioner, if their number is all that is said. */
    private static final Set<String> SEVERAL =
            words("medecins praticiens docteurs drs generalistes specialistes professionnels doctors practitioners");

    /** What is counted where somebody says how many rows or people there are. */
    private static final Set<String> COUNTED = words(
            "medecins praticiens docteurs drs generalistes specialistes professionnels doctors practitioners medecin praticien",
            "docteur dr generaliste specialiste professionnel doctor practitioner lignes ligne rows row enregistrements",
            "enregistrement personnes associes");

    private static final Set<String> TOTAL = words("total totaux totals grandtotal");
    /** Of a part of a total, which nobody is called. */
    private static final Set<String> PARTS = Set.of(
            "soustotal",
            "soustotaux",
            "subtotal",
            "subtotals",
            "sous total",
            "sous totaux",
            "s total",
            "s t",
            "ss total");

    private static final Pattern JOINED = Pattern.compile("\\P{L}*\\p{L}+[-’']\\p{L}");
    private static final Pattern JOINED_LAST = Pattern.compile("\\p{L}[-’']\\p{L}+\\P{L}*$");

    /** What only stands before a name. */
    private static final Set<String> TITLES = words("dr docteur pr professeur mme mlle mr");

    private static final Set<String> QUALIFIERS = words(
            "du de la le les des d l au aux et en par sur pour ou a un une dont pas autres",
            "general generale generaux generales national nationale nationaux regional regionale departemental",
            "departementale local locale global globale cabinet cabinets centre centres maison maisons msp cpts pole",
            "poles site sites sante groupe groupes equipe equipes service services structure structures reseau region",
            "departement medecin medecins praticien praticiens docteur docteurs dr drs generaliste generalistes",
            "specialiste specialistes professionnel professionnels ps tous toutes tout toute simple ponderee pondere",
            "arithmetique atteinte atteint atteints atteinte reel reelle obtenu obtenue hors avec sans annee annees an",
            "mois trimestre semestre periode donum conventionnel conventionnelle convention reference valeur valeurs",
            "year years doctors doctor practitioners practitioner all of the overall affected row sous grand grande",
            "partiel partielle intermediaire arrondi arrondie arrondis type etendue actes acte teleservices",
            "teleservice usage usages lus evalues retenus concernes presents ci dessus colonne entiere releve fin",
            "ligne lignes minimal minimale maximal maximale mediane moyen moyenne fixe fixee vise visee visees a requis",
            "requise minimum maximum exercice feuille page tableau liste bas haut de");

    /** Words that begin a total or a target more often than a name. */
    private static final Set<String> STRONG = words(
            "total totaux soustotal soustotaux subtotal moyenne moyennes moy mediane average objectif objectifs seuil",
            "seuils cible cibles target nb nbre nombre cumul ecarttype pourcent sous ensemble");

    private static final int LONGEST = 80;

    private KnownPhrase() {}

    private static Set<String> words(String... lines) {
        return Set.copyOf(new HashSet<>(List.of(String.join(" ", lines).split(" "))));
    }

    /** What a text announces; null if it is none of these, or holds any other word. */
    public static @Nullable LeftOut of(String text) {
        if (text.length() > LONGEST || isCode(text)) {
            return null;
        }
        LeftOut found = null;
        List<String> all = tokens(text);
        if (all.isEmpty() || TITLES.contains(all.get(0))) {
            return null;
        }
        if (all.size() == 2 && isNumber(all.get(0)) && SEVERAL.contains(all.get(1))) {
            return LeftOut.TOTAL;
        }
        boolean strong = false;
        for (String word : all) {
            LeftOut kind = kind(word);
            if (kind != null && (found == null || kind == LeftOut.TARGET)) {
                found = kind;
            }
            strong |= kind != null && !WEAK.contains(word);
            if (kind == null && !QUALIFIERS.contains(word) && !isNumber(word)) {
                return null;
            }
        }
        return strong || all.size() > 1 ? found : null;
    }

    private static @Nullable LeftOut kind(String word) {
        return TOTALS.contains(word) ? LeftOut.TOTAL : TARGETS.contains(word) ? LeftOut.TARGET : null;
    }

    /** A letter or more before digits, as most keys that are no names: M001. */
    private static boolean isCode(String text) {
        int last = text.length() - 1;
        return last >= 3
                && text.indexOf(' ') < 0
                && text.charAt(last) >= '0'
                && text.charAt(last) <= '9'
                && Character.isLetter(text.charAt(0));
    }

    /** Whether a known phrase may also be somebody's name: "Max", "Ensemble". */
    public static boolean mayBeName(String text) {
        List<String> all = tokens(text);
        return all.size() == 1 && NAMES.contains(all.get(0));
    }

    /** Whether the first word is one of totals or targets, whatever follows; that alone decides nothing. */
    public static boolean startsLikeOne(String text) {
        List<String> all = tokens(text);
        return !all.isEmpty() && STRONG.contains(all.get(0));
    }

    /** The same of the weaker words for totals, such as {@code Ensemble Lyon}. */
    public static boolean startsWithTotal(String text) {
        List<String> all = tokens(text);
        return !all.isEmpty() && TOTALS.contains(all.get(0));
    }

    /** Whether a text says how many people or rows there are, or that their number follows: {@code 2 médecins}, {@code Lignes}. */
    public static boolean countsRows(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> all = tokens(text);
        boolean isNumbered = !all.isEmpty() && areDigits(all.get(0)) && text.indexOf('%') < 0;
        List<String> counted = isNumbered ? all.subList(1, all.size()) : all;
        return !counted.isEmpty() && COUNTED.containsAll(counted) && !TITLES.contains(all.get(0));
    }

    /**
     * Whether a text is called a part of a total, the total of a group, or a total behind everything else: {@code S/T Lyon},
     * {@code Total site de Lyon}, {@code Lyon - total}.
     */
    public static boolean isCalledTotal(String text) {
        List<String> all = tokens(text);
        if (all.size() < 2) {
            return false;
        }
        boolean isSub = PARTS.contains(all.get(0)) || PARTS.contains(all.get(0) + " " + all.get(1));
        boolean isLast = TOTAL.contains(all.get(all.size() - 1)) || PARTS.contains(all.get(all.size() - 1));
        boolean isOfGroup = TOTAL.contains(all.get(0)) && NoteText.isGroup(all.get(1));
        return isSub || isOfGroup || (isLast && !JOINED_LAST.matcher(text).find());
    }

    /** Whether a text begins with a total, which a name that is not joined to another by a hyphen hardly does. */
    public static boolean beginsWithTotal(String text) {
        List<String> all = tokens(text);
        return !all.isEmpty()
                && TOTAL.contains(all.get(0))
                && !JOINED.matcher(text).lookingAt();
    }

    /** What the first word of a text announces, whatever follows; null if nothing, or if it is only part of a name. */
    public static @Nullable LeftOut ofFirst(String text) {
        List<String> all = tokens(text);
        if (all.isEmpty() || !STRONG.contains(all.get(0))) {
            return null;
        }
        boolean isSub = all.get(0).equals("sous");
        return !isSub ? kind(all.get(0)) : all.size() > 1 && all.get(1).equals("total") ? LeftOut.TOTAL : null;
    }

    private static boolean isNumber(String word) {
        boolean isPeriod = word.length() == 2
                && (word.charAt(0) == 't' || word.charAt(0) == 's')
                && word.charAt(1) >= '1'
                && word.charAt(1) <= '4';
        return word.length() == 1 || isPeriod || areDigits(word);
    }

    private static boolean areDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The words of a text; {@code %} is one. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean isLetter = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (isLetter) {
                word.append(c);
                continue;
            }
            if (word.length() > 0) {
                tokens.add(PlainName.key(word.toString()));
                word.setLength(0);
            }
            if (c == '%') {
                tokens.add("pourcent");
            }
        }
        return tokens;
    }
}
