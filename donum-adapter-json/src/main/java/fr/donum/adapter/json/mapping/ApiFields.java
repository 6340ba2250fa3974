package fr.donum.adapter.json.mapping;

import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Unit;
import fr.donum.spi.source.Catalogue;
import java.util.stream.Stream;

/** The Donum Metrics API, said by a profile: what a vendor whose API resembles it may start from. */
final class ApiFields {
    private static final String RECORDS = "/dossiers/*";

    static final Layout LAYOUT =
            new Layout.Pointers(RECORDS, new Pagination(Pagination.Style.CURSOR, "cursor", "/next_cursor", 1, "limit"));

    private ApiFields() {}

    static boolean isOne(Catalogue.Field field) {
        return field.where().startsWith(RECORDS + "/");
    }

    /** A usage is up to three fields; each may be lacking but the id. */
    static Stream<MappedField> of(Catalogue.Field field) {
        String pointer = field.where().substring(RECORDS.length());
        if (Metric.withId(field.target()).filter(Usage.class::isInstance).isPresent()) {
            return Stream.of(
                    MappedField.of(pointer + "/done", field.target() + "_num").optional(),
                    MappedField.of(pointer + "/total", field.target() + "_den").optional(),
                    MappedField.of(pointer + "/rate", field.target() + "_taux")
                            .in(Unit.FRACTION)
                            .optional());
        }
        MappedField plain = MappedField.of(pointer, field.target());
        return Stream.of(field.target().equals("id") ? plain : plain.optional());
    }
}
