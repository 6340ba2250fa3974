package com.example.medibase;

import fr.donum.application.source.Issue;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.MetricsSourceProvider;
import fr.donum.application.source.SourceLocation;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.source.SourceSpec;
import fr.donum.application.source.SourceSpec.Option;
import java.util.List;

/** Reads the databases of Medibase. Named in META-INF/services, where donum finds it. */
public final class MedibaseProvider implements MetricsSourceProvider {
    static final String PRACTICE = "cabinet";

    private static final SourceSpec SPEC = new SourceSpec(
            "Bases de données de Medibase (.medibase)",
            List.of(Option.text(PRACTICE, "Ne lit que les médecins de ce cabinet.", "CAB-1")));

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
    public MetricsSource open(SourceSettings settings) {
        return new MedibaseSource(settings);
    }
}
