package fr.donum.domain.dossier;

import static fr.donum.domain.dossier.Given.given;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the practitioner is, as far as the source says; every part may be absent.
 *
 * @param department number of the département, as text ("2A")
 * @param group the practice or software the doctor shares with others
 * @param listSize patients of the médecin-traitant list, 0 to {@link #LARGEST_LIST}
 * @param listUnder16 those under 16, between 0 and {@code listSize}
 * @param practiceStart first day of practice
 * @param firstFse day of the first FSE ever sent
 */
public record Profile(
        @Nullable String name,
        @Nullable String specialty,
        @Nullable String department,
        @Nullable String group,
        @Nullable Long listSize,
        @Nullable Long listUnder16,
        @Nullable LocalDate practiceStart,
        @Nullable LocalDate firstFse)
        implements Serializable {
    /** Beyond any list, and small enough that no amount in proportion to it overflows. */
    public static final long LARGEST_LIST = Usage.MOST;

    /** Of whom nothing is said. */
    public static final Profile UNKNOWN = new Profile(null, null, null, null, null, null, null, null);

    /** @throws IllegalArgumentException if a list size is out of its range */
    public Profile {
        requireWithin(listSize, LARGEST_LIST);
        requireWithin(listUnder16, listSize == null ? LARGEST_LIST : listSize);
    }

    private static void requireWithin(@Nullable Long patients, long most) {
        if (patients != null && (patients < 0 || patients > most)) {
            throw new IllegalArgumentException("Not a list size up to " + most + ": " + patients);
        }
    }

    /** The same with this name. */
    public Profile withName(String name) {
        return new Profile(
                given(name, "name"), specialty, department, group, listSize, listUnder16, practiceStart, firstFse);
    }

    /** The same with this specialty. */
    public Profile withSpecialty(String specialty) {
        return new Profile(
                name, given(specialty, "specialty"), department, group, listSize, listUnder16, practiceStart, firstFse);
    }

    /** The same with this département. */
    public Profile withDepartment(String department) {
        return new Profile(
                name,
                specialty,
                given(department, "department"),
                group,
                listSize,
                listUnder16,
                practiceStart,
                firstFse);
    }

    /** The same with this group. */
    public Profile withGroup(String group) {
        return new Profile(
                name, specialty, department, given(group, "group"), listSize, listUnder16, practiceStart, firstFse);
    }

    /** The same with so many patients, 0 to {@link #LARGEST_LIST} and not fewer than those under 16. */
    public Profile withListSize(long listSize) {
        return new Profile(name, specialty, department, group, listSize, listUnder16, practiceStart, firstFse);
    }

    /** The same with so many patients under 16, 0 to the size of the list. */
    public Profile withListUnder16(long listUnder16) {
        return new Profile(name, specialty, department, group, listSize, listUnder16, practiceStart, firstFse);
    }

    /** The same with this first day of practice. */
    public Profile withPracticeStart(LocalDate practiceStart) {
        return new Profile(
                name,
                specialty,
                department,
                group,
                listSize,
                listUnder16,
                given(practiceStart, "practiceStart"),
                firstFse);
    }

    /** The same with this day of the first FSE. */
    public Profile withFirstFse(LocalDate firstFse) {
        return new Profile(
                name, specialty, department, group, listSize, listUnder16, practiceStart, given(firstFse, "firstFse"));
    }

    /** For logs: the name masked, since it says who the practitioner is. */
    @Override
    public String toString() {
        return "Profile[name=" + (name == null ? null : "…") + ", specialty=" + specialty + ", department=" + department
                + ", group=" + group + ", listSize=" + listSize + ", listUnder16=" + listUnder16 + ", practiceStart="
                + practiceStart + ", firstFse=" + firstFse + "]";
    }
}
