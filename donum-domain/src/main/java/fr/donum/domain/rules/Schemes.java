package fr.donum.domain.rules;

import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Optional;

/** Every official text, in plain sight. */
public final class Schemes {
    public static final List<Scheme> ALL = Donum.all().toList();

    private Schemes() {}

    public static Optional<Scheme> withId(String id) {
        return ALL.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }
}
