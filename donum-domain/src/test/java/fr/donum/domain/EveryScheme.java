package fr.donum.domain;

import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Checks a property on arbitrary dossiers of every scheme that is listed; {@code -Ddonum.seed=…} tries others. */
final class EveryScheme {
    private static final long SEED = Long.getLong("donum.seed", 420);
    private static final int DOSSIERS = 500;

    private EveryScheme() {}

    /** What holds for a scheme and one dossier, or fails by an {@link AssertionError}. */
    @FunctionalInterface
    interface Property {
        void check(Scheme scheme, ArbitraryDossier one);
    }

    static Stream<DynamicTest> satisfies(Property property) {
        return Schemes.ALL.stream()
                .map(scheme -> DynamicTest.dynamicTest(scheme.id(), () -> satisfies(scheme, property)));
    }

    private static void satisfies(Scheme scheme, Property property) {
        ArbitraryDossiers dossiers = new ArbitraryDossiers(scheme);
        for (long seed = SEED; seed < SEED + DOSSIERS; seed++) {
            ArbitraryDossier one = dossiers.from(seed);
            try {
                property.check(scheme, one);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(scheme.id() + ", " + one, e);
            }
        }
    }
}
