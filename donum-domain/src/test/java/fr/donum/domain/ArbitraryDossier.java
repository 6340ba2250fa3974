package fr.donum.domain;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * One dossier as the list of what was said of it.
 *
 * @param seed makes the same dossier again
 */
record ArbitraryDossier(long seed, List<Setting> settings) {
    /** One thing said, and its name for whoever reads a failure. */
    record Setting(String name, Consumer<DossierBuilder> said) {}

    Dossier dossier() {
        return build(settings);
    }

    /** The same said in another order. */
    Dossier shuffled() {
        List<Setting> other = new ArrayList<>(settings);
        Collections.shuffle(other, new Random(seed));
        return build(other);
    }

    private static Dossier build(List<Setting> settings) {
        DossierBuilder builder = Dossier.of(PractitionerId.of("arbitrary"));
        settings.forEach(setting -> setting.said().accept(builder));
        return builder.build();
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + settings.stream().map(Setting::name).toList();
    }
}
