package fr.donum.domain.scheme;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What indicators, volets and schemes are called by programs: lower case letters, digits, hyphens and underscores. */
final class Ids {
    private Ids() {}

    /** @throws IllegalArgumentException if it is not well formed */
    static void require(String id) {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException(
                    "Not an id: \"" + id
                            + "\"; an id has lower case letters, digits, hyphens and underscores, and does not start with a hyphen");
        }
    }

    /**
     * The same for the id of a scheme, which may name after a colon what it was taken from: {@code imported:donum-2026}.
     *
     * @throws IllegalArgumentException if it is not well formed
     */
    static void requireOfScheme(String id) {
        int colon = id.indexOf(':');
        if (colon >= 0 && isWellFormed(id.substring(0, colon))) {
            require(id.substring(colon + 1));
        } else {
            require(id);
        }
    }

    /** @throws IllegalArgumentException if what is for people to read is blank */
    static void requireTitle(String id, String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException(id + ": without a title");
        }
    }

    private static boolean isWellFormed(String id) {
        boolean isWellFormed = !id.isEmpty() && id.charAt(0) != '-';
        for (int i = 0; isWellFormed && i < id.length(); i++) {
            char sign = id.charAt(i);
            isWellFormed = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-' || sign == '_';
        }
        return isWellFormed;
    }

    /**
     * Where the one with this id stands.
     *
     * @param within what they are of, for the message
     * @throws IllegalArgumentException if none has it, naming those there are
     */
    static <T> int position(String id, List<T> all, Function<T, String> idOf, String within) {
        for (int i = 0; i < all.size(); i++) {
            if (idOf.apply(all.get(i)).equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(within + " has no \"" + id + "\"; it has "
                + all.stream().map(idOf).collect(Collectors.joining(", ")));
    }
}
