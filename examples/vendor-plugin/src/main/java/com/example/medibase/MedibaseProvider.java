package com.example.medibase;

import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.LocalText;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.source.SourceSpec.Option;
import java.util.List;

/** Reads the databases of Medibase. Named in META-INF/services, where donum finds it. */
public final class MedibaseProvider implements MetricsSourceProvider {
    static final Option PRACTICE = Option.text(
            "cabinet",
            LocalText.of("Ne lit que les médecins de ce cabinet.", "Reads the doctors of this practice only."),
            "CAB-1");

    private static final SourceSpec SPEC = SourceSpec.of(
            LocalText.of("Bases de données de Medibase (.medibase)", "Databases of Medibase (.medibase)"), PRACTICE);

    @Override
    public String name() {
        return "medibase";
    }

    @Override
    public SourceSpec spec() {
        return SPEC;
    }

    @Override
    public boolean accepts(SourceLocation location) {
        return location.fileEnding().equals("medibase");
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        return SPEC.problems(settings);
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) {
        return new MedibaseSource(settings);
    }
}
