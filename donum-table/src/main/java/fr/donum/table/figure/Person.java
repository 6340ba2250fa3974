package fr.donum.table.figure;

import fr.donum.domain.dossier.Profile;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who a practitioner is, as the rows of a long table say bit by bit: the first value of each part stands. */
public final class Person {
    private final Map<Part, Object> parts = new EnumMap<>(Part.class);
    private final Set<Part> doubtful = EnumSet.noneOf(Part.class);

    /** Gives a part. Returns the value that stands where this one is the first to contradict it; else null. */
    @Nullable
    Object give(Part part, Object value) {
        Object first = parts.putIfAbsent(part, value);
        return first == null || first.equals(value) || !doubtful.add(part) ? null : first;
    }

    /** Whether more children are given than patients; then there is no number of children. */
    public boolean dropChildrenBeyondPatients() {
        boolean isBeyond = parts.get(Part.LIST_UNDER_16) instanceof Long children
                && parts.get(Part.LIST_SIZE) instanceof Long patients
                && children > patients;
        if (isBeyond) {
            parts.remove(Part.LIST_UNDER_16);
        }
        return isBeyond;
    }

    public Profile profile() {
        return new Profile(
                (String) parts.get(Part.NAME),
                (String) parts.get(Part.SPECIALTY),
                (String) parts.get(Part.DEPARTMENT),
                (String) parts.get(Part.GROUP),
                (Long) parts.get(Part.LIST_SIZE),
                (Long) parts.get(Part.LIST_UNDER_16),
                (LocalDate) parts.get(Part.PRACTICE_START),
                (LocalDate) parts.get(Part.FIRST_FSE));
    }

    /** Whether a list, a start or a first FSE is known, which a practitioner is evaluated by. */
    public boolean isDescribed() {
        return parts.containsKey(Part.LIST_SIZE)
                || parts.containsKey(Part.LIST_UNDER_16)
                || parts.containsKey(Part.PRACTICE_START)
                || parts.containsKey(Part.FIRST_FSE);
    }

    public boolean isKnown() {
        return !parts.isEmpty();
    }
}
