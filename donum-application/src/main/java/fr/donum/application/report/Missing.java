package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Missing figures, named in the order of the text; the first few of them.
 *
 * @param metrics that are missing
 * @param isListMissing whether the size of the list is, too
 */
public record Missing(Words words, Set<Metric> metrics, boolean isListMissing) {
    private static final int NAMED = 4;
    private static final String LIST_SIZE =
            CanonicalColumn.of(CanonicalColumn.Part.LIST_SIZE).name();

    /** {@code le taux AAT}, {@code les réponses « a » et « b »}, {@code 10 autres chiffres}. */
    public List<String> figures() {
        List<Metric> all = List.copyOf(metrics);
        int named = all.size() <= NAMED + 1 ? all.size() : NAMED;
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        for (Metric metric : all.subList(0, named)) {
            byKind.computeIfAbsent(kind(metric), kind -> new ArrayList<>()).add(words.brief(metric));
        }
        List<String> figures = new ArrayList<>();
        byKind.forEach((kind, names) -> figures.add(the(kind, names)));
        if (named < all.size()) {
            figures.add(words.say("headline.more-figures", words.numbers().count(all.size() - named)));
        }
        if (isListMissing) {
            figures.add(words.say("the.list"));
        }
        return figures;
    }

    /** Each of them by itself, with its column. */
    List<Report.Lack> lacks() {
        List<Report.Lack> lacks = new ArrayList<>();
        for (Metric metric : metrics) {
            lacks.add(new Report.Lack(words.brief(metric), metric.id()));
        }
        if (isListMissing) {
            lacks.add(new Report.Lack(words.say("lack.list"), LIST_SIZE));
        }
        return lacks;
    }

    private String the(String kind, List<String> names) {
        List<String> quoted =
                names.stream().map(name -> words.say("name." + kind, name)).toList();
        return words.say((names.size() == 1 ? "the." : "the.several.") + kind, words.and(quoted));
    }

    private static String kind(Metric metric) {
        return metric instanceof Usage ? "rate" : metric instanceof Attestation ? "attestation" : "count";
    }
}
