package fr.donum.spi.source;

import fr.donum.domain.dossier.PractitionerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the host wants of a reading. Hints: a source may hand over more, since the host looks again, but never less. Immutable.
 */
public final class ReadRequest {
    /** Everything there is. */
    public static final ReadRequest ALL = new ReadRequest(Set.of(), Set.of(), null, null);

    /** What may be wished. */
    public enum Hint {
        YEARS,
        PRACTITIONERS,
        AS_OF,
        UPDATED_SINCE
    }

    private final Set<Integer> years;
    private final Set<PractitionerId> practitioners;
    private final @Nullable LocalDate asOf;
    private final @Nullable Instant updatedSince;

    private ReadRequest(
            Set<Integer> years,
            Set<PractitionerId> practitioners,
            @Nullable LocalDate asOf,
            @Nullable Instant updatedSince) {
        this.years = years;
        this.practitioners = practitioners;
        this.asOf = asOf;
        this.updatedSince = updatedSince;
    }

    /** The same for figures of these years only. */
    public ReadRequest ofYears(Set<Integer> only) {
        return new ReadRequest(Collections.unmodifiableSet(new TreeSet<>(only)), practitioners, asOf, updatedSince);
    }

    /** The same for these practitioners only. */
    public ReadRequest ofPractitioners(Set<PractitionerId> only) {
        return new ReadRequest(years, Set.copyOf(only), asOf, updatedSince);
    }

    /** The same for figures as of a day: of several snapshots, the last one until then. */
    public ReadRequest asOf(LocalDate day) {
        return new ReadRequest(years, practitioners, day, updatedSince);
    }

    /** The same for what changed since an instant. */
    public ReadRequest updatedSince(Instant instant) {
        return new ReadRequest(years, practitioners, asOf, instant);
    }

    /** As much of it as a source heeds. */
    public ReadRequest within(Set<Hint> heeded) {
        return new ReadRequest(
                heeded.contains(Hint.YEARS) ? years : Set.of(),
                heeded.contains(Hint.PRACTITIONERS) ? practitioners : Set.of(),
                heeded.contains(Hint.AS_OF) ? asOf : null,
                heeded.contains(Hint.UPDATED_SINCE) ? updatedSince : null);
    }

    /** Whether everything there is is wanted. */
    public boolean isForAll() {
        return years.isEmpty() && practitioners.isEmpty() && asOf == null && updatedSince == null;
    }

    /** Whose figures are wanted; empty for all years. */
    public Set<Integer> years() {
        return years;
    }

    /** Who is wanted; empty for everybody. */
    public Set<PractitionerId> practitioners() {
        return practitioners;
    }

    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    public Optional<Instant> updatedSince() {
        return Optional.ofNullable(updatedSince);
    }
}
