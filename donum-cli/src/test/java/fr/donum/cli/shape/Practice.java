package fr.donum.cli.shape;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Usage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A practice as somebody writes it down, right or wrong.
 *
 * @param answers {@code yes}, {@code no}, {@code exempt}
 * @param counts plain decimals
 * @param listSize patients of the list; null if not given
 * @param neutralised names, known or not
 */
record Practice(
        String id,
        Map<Attestation, String> answers,
        Map<Usage, Figure> usages,
        Map<Count, String> counts,
        @Nullable String listSize,
        List<String> neutralised) {
    /**
     * A usage as written: plain decimals, the rate as a fraction of 1; null for what is not given.
     */
    record Figure(
            @Nullable String done,
            @Nullable String total,
            @Nullable String rate) {}
}
