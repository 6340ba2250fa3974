package fr.donum.domain.rules;

import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every official text, in plain sight. */
public final class Schemes {
    /** All of them, in the order of the texts; unmodifiable. */
    public static final List<Scheme> ALL = written().toList();

    private Schemes() {}

    /** As the texts say, made anew. */
    static Stream<Scheme> written() {
        return List.of(
                        Donum.all(),
                        Stream.of(ForfaitStructure2022.scheme(), ForfaitStructure2023.scheme()),
                        ForfaitStructure2024.all(),
                        Avenant9Usage.all(),
                        Vsm.all())
                .stream()
                .flatMap(Function.identity());
    }

    /** The text of this id, such as {@code donum-2026}; empty if there is none. */
    public static Optional<Scheme> withId(String id) {
        return ALL.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }
}
