package fr.donum.table.header;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.column.Role;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.title.KnownPhrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What two cells, one below the other, name.
 *
 * @param text the name
 * @param target what it stands for; null if that is not known
 */
record JoinedName(String text, @Nullable CanonicalColumn target) {
    private static final Set<String> OTHERS = Set.of(
            "objectif",
            "objectifs",
            "cible",
            "cibles",
            "seuil",
            "seuils",
            "moyenne",
            "moyennes",
            "mediane",
            "medianes");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)^(?:(?:ann[ée]e|exercice) )?(?:n ?[-–] ?1|pr[ée]c[ée]dente?)$");

    /**
     * @param above the upper cell
     * @param over the same, or where that is empty the nearest one to its left: merged cells leave all but the first empty
     * @param mayBeGroup whether what stands over is the title of a group of columns, not of the whole table
     */
    static JoinedName of(
            String above,
            String over,
            String below,
            boolean mayBeGroup,
            Function<String, Optional<CanonicalColumn>> titles) {
        if (below.isEmpty()) {
            return new JoinedName(above, titles.apply(above).orElse(null));
        }
        String both = over.equals(below) ? below : (over + " " + below).strip();
        @Nullable CanonicalColumn alone = titles.apply(below).orElse(null);
        @Nullable CanonicalColumn joined = titles.apply(both).orElse(null);
        if (alone != null && alone.part() == Part.BARE && !over.isEmpty()) {
            return group(both, below, over, alone, joined, mayBeGroup);
        }
        if (alone != null && isOfNoFigure(alone)) {
            return new JoinedName(below, alone);
        }
        if (isOfOthers(over)) {
            return new JoinedName(both, null);
        }
        if (joined != null) {
            return new JoinedName(both, exact(joined, alone));
        }
        if (alone == null && Vocabulary.OURS.isOtherwiseKey(below)) {
            return new JoinedName(below, null);
        }
        boolean misread = alone != null && alone.part().isOfLongTable() && !over.isEmpty();
        return alone == null || misread ? new JoinedName(both, null) : new JoinedName(below, alone);
    }

    /** Whether the columns below a title are targets, averages or figures of the year before: nobody's of this row. */
    static boolean isOfOthers(String title) {
        List<String> words = KnownPhrase.tokens(title);
        if (words.isEmpty() || !OTHERS.contains(words.get(0))) {
            return BEFORE.matcher(title).find();
        }
        return KnownPhrase.of(title) != null;
    }

    /** Whether a name needs none above it, which may be that of the columns to its left. */
    private static boolean isOfNoFigure(CanonicalColumn target) {
        return target.metric() == null ? !target.part().isOfLongTable() : target.metric() instanceof Attestation;
    }

    /** "AAT" over "réalisé" is its numerator: what a word says of a row it says of the usage above. */
    private static CanonicalColumn exact(CanonicalColumn joined, @Nullable CanonicalColumn below) {
        if (joined.part() != Part.BARE || below == null || !(joined.metric() instanceof Usage usage)) {
            return joined;
        }
        return switch (below.part()) {
            case METRIC_DONE -> CanonicalColumn.named(usage.id() + CanonicalColumn.DONE);
            case METRIC_TOTAL -> CanonicalColumn.named(usage.id() + CanonicalColumn.TOTAL);
            default -> joined;
        };
    }

    /** The name of a usage below the title of a group, which may say what all columns of the group hold. */
    private static JoinedName group(
            String both,
            String below,
            String over,
            CanonicalColumn alone,
            @Nullable CanonicalColumn joined,
            boolean mayBeGroup) {
        Usage usage = (Usage) alone.metric();
        boolean isRate = joined == null
                ? Vocabulary.OURS.names().group(over) == Role.RATE
                : joined.part() == Part.RATE && joined.metric() == usage;
        if (!mayBeGroup || usage == null) {
            return new JoinedName(below, alone);
        }
        if (isRate) {
            return new JoinedName(
                    both,
                    CanonicalColumn.countOf(usage) == null
                            ? CanonicalColumn.named(usage.id() + CanonicalColumn.RATE)
                            : alone);
        }
        return joined != null && joined.metric() == usage ? new JoinedName(both, joined) : new JoinedName(below, alone);
    }

    boolean isKey() {
        return target != null && target.isKey();
    }
}
