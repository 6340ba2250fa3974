package fr.donum.table.profile;

import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The titles of a profile: as they are written there, or, for columns, but for case, accents and punctuation. */
final class MappedNames {
    private final Map<String, MappedField> exact = new LinkedHashMap<>();
    private final Map<String, MappedField> alike = new HashMap<>();

    MappedNames(Mapping mapping) {
        List<MappedField> fields = new ArrayList<>(mapping.fields());
        fields.sort(Comparator.comparing(field -> !field.to().equals("id")));
        for (MappedField field : fields) {
            exact.putIfAbsent(Cells.tidy(field.from()), field);
            if (mapping.addressing() == Addressing.COLUMNS) {
                alike.putIfAbsent(PlainName.key(field.from()), field);
            }
        }
        alike.remove("");
    }

    /** The first field that is read from a column of this title; that of the key, if it is one. */
    Optional<MappedField> field(String title) {
        return Optional.ofNullable(exact.get(Cells.tidy(title)))
                .or(() -> Optional.ofNullable(alike.get(PlainName.key(title))));
    }

    Optional<CanonicalColumn> target(String title) {
        return field(title).map(field -> CanonicalColumn.named(field.to()));
    }

    /** How many titles a row must have to be the header. */
    int least() {
        return Math.min(2, exact.size());
    }
}
