package fr.donum.cli.report;

import fr.donum.application.report.ExplanationLayout;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every way of writing an explanation down, beside those that have the figures only. */
public final class ExplanationLayouts {
    private final List<ExplanationLayout> layouts;

    @Inject
    ExplanationLayouts(Set<ExplanationLayout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    public Optional<ExplanationLayout> named(String name) {
        return layouts.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }
}
