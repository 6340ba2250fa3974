package com.example.medibase;

import fr.donum.spi.source.Catalogue;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the columns of Medibase are to donum. */
final class Columns {
    /** A metric of donum that is counted in two columns: so many, out of so many. */
    record Pair(String done, String total) {}

    static final Map<Attestation, String> ATTESTATIONS =
            Map.of(Attestation.SEGUR, "certif_segur", Attestation.LAP, "certif_lap");

    static final Map<Usage, Pair> USAGES = Map.of(
            Usage.FSE, new Pair("fse_envoyees", "feuilles_total"),
            Usage.DCMT, new Pair("dcmt_ligne", "dcmt_total"),
            Usage.AAT, new Pair("aat_ligne", "aat_total"));

    static final Map<Count, String> COUNTS = Map.of(Count.MSS_MESSAGES, "mss_envoyes");

    private Columns() {}

    /** Those of a database that are understood; an older one may lack some. */
    static List<Catalogue.Field> fields(List<String> present) {
        List<Catalogue.Field> fields = new ArrayList<>();
        for (String column : present) {
            switch (column) {
                case "rpps" -> fields.add(field(column, "id", Set.of()));
                case "arrete_au" -> fields.add(field(column, "date", Set.of()));
                case "medecin" -> fields.add(field(column, "nom", Set.of()));
                default -> {
                    ATTESTATIONS.forEach((metric, name) -> addIf(column.equals(name), fields, column, metric, ""));
                    COUNTS.forEach((metric, name) -> addIf(column.equals(name), fields, column, metric, ""));
                    USAGES.forEach((metric, pair) -> {
                        addIf(column.equals(pair.done()), fields, column, metric, "_num");
                        addIf(column.equals(pair.total()), fields, column, metric, "_den");
                    });
                }
            }
        }
        return fields;
    }

    /** The column of a metric, for messages; the last of several. */
    static String columnOf(Metric metric) {
        if (metric instanceof Usage usage && USAGES.containsKey(usage)) {
            return USAGES.get(usage).total();
        }
        return metric instanceof Attestation attestation
                ? ATTESTATIONS.getOrDefault(attestation, "")
                : metric instanceof Count count ? COUNTS.getOrDefault(count, "") : "";
    }

    private static void addIf(
            boolean isIt, List<Catalogue.Field> fields, String column, Metric metric, String ending) {
        if (isIt) {
            fields.add(field(column, metric.id() + ending, Set.of(metric)));
        }
    }

    private static Catalogue.Field field(String column, String target, Set<Metric> metrics) {
        return Catalogue.Field.of(column, "releve." + column, target, metrics);
    }
}
