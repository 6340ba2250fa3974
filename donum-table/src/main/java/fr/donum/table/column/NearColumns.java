package fr.donum.table.column;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that an unknown title of a table may have meant: none that is there already, none of another kind, and none
 * of which the title says the opposite.
 */
public final class NearColumns {
    private static final Set<String> OPPOSITE = words(
            "non sans hors papier pas restant manquant manqué échec rejeté rejet refusé annulé offline paper not without");
    private static final Set<String> OF_OTHERS = words(
            "objectif cible seuil moyenne moyen médiane évolution variation écart rang"
                    + " précédent national nationale région régional régionale départemental départementale"
                    + " confrère maximum minimum montant euro € prix gain"
                    + " rémunération point score commentaire remarque observation note target goal average rank amount comment");
    /** A figure of a part of the year is not the year's. */
    private static final Set<String> PERIODS = words("s1 s2 t1 t2 t3 t4 q1 q2 q3 q4 semestre trimestre mois month");

    private static final Set<String> PAPER = words("papier paper");
    private static final Set<String> OF_CODES = words("code n no numéro id identifiant matricule référence clé key");
    private static final Set<String> OF_DAYS = words("date jour day");
    private static final Set<Part> CODES = EnumSet.of(Part.ID, Part.DEPARTMENT);
    private static final Set<Part> DAYS = EnumSet.of(Part.DATE, Part.PRACTICE_START, Part.FIRST_FSE);
    private static final Set<Part> RATES = EnumSet.of(Part.RATE, Part.METRIC_VALUE);
    private static final Set<Part> NUMBERS = EnumSet.of(
            Part.DONE,
            Part.TOTAL,
            Part.COUNTED,
            Part.LIST_SIZE,
            Part.LIST_UNDER_16,
            Part.METRIC_DONE,
            Part.METRIC_TOTAL);

    private final Header header;
    private final Set<String> taken = new HashSet<>();

    public NearColumns(Header header) {
        this.header = header;
        for (CanonicalColumn target : header.targets()) {
            if (target != null) {
                taken.add(target.name());
            }
        }
    }

    private static Set<String> words(String all) {
        return Stream.of(all.split(" "))
                .flatMap(word -> NameWords.of(word).words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a title says the opposite of a name that it holds, or is about something else than the figure of that name. */
    static boolean isOfOther(String title) {
        return NameWords.of(title).words().stream()
                .anyMatch(word -> OPPOSITE.contains(word) || OF_OTHERS.contains(word) || PERIODS.contains(word));
    }

    /** Whether a title speaks of acts on paper, which are no total of anything. */
    public static boolean isOfPaper(String title) {
        List<String> words = NameWords.of(title).words();
        return words.stream().anyMatch(PAPER::contains);
    }

    /** Their canonical names; empty if nothing comes near. */
    public List<String> of(String title) {
        if (isOfOther(title)) {
            return List.of();
        }
        List<String> words = NameWords.of(title).words();
        Set<Role> roles = Vocabulary.OURS.names().roles(title);
        return Vocabulary.OURS.columnsNear(title).stream()
                .filter(name -> !taken.contains(name))
                .map(CanonicalColumn::named)
                .filter(target -> header.reads(target) && isOfKind(target.part(), words, roles))
                .map(CanonicalColumn::name)
                .toList();
    }

    private static boolean isOfKind(Part part, List<String> words, Set<Role> roles) {
        if (words.stream().anyMatch(OF_CODES::contains)) {
            return CODES.contains(part);
        }
        if (words.stream().anyMatch(OF_DAYS::contains)) {
            return DAYS.contains(part);
        }
        if (roles.contains(Role.RATE)) {
            return RATES.contains(part);
        }
        boolean isNumber = roles.contains(Role.NUMBER) || roles.contains(Role.ONLINE) || roles.contains(Role.ALL);
        return !isNumber || NUMBERS.contains(part) || part == Part.ATTESTED;
    }
}
