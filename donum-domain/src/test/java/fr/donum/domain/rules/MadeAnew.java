package fr.donum.domain.rules;

import fr.donum.domain.scheme.Scheme;
import java.util.stream.Stream;

/**
 * Texts made anew, not those that were made when their classes were loaded: a mutant of one shows. Of one family only, so
 * that a test runs for the mutants of that family only.
 */
public final class MadeAnew {
    private MadeAnew() {}

    /** The listed scheme with this id. */
    public static Scheme scheme(String id) {
        return family(id).filter(scheme -> scheme.id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Scheme> family(String id) {
        return switch (id.substring(0, id.lastIndexOf('-'))) {
            case "donum" -> Donum.all();
            case "vsm" -> Vsm.all();
            case "avenant-9-usage" -> Avenant9Usage.all();
            case "forfait-structure" ->
                switch (id) {
                    case "forfait-structure-2022" -> Stream.of(ForfaitStructure2022.scheme());
                    case "forfait-structure-2023" -> Stream.of(ForfaitStructure2023.scheme());
                    default -> ForfaitStructure2024.all();
                };
            default -> Schemes.written();
        };
    }
}
