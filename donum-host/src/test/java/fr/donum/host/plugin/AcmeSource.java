package fr.donum.host.plugin;

/** The code of a source that is in order: a line of a file is an identifier, and for each of them AAT is 50 of 60. */
final class AcmeSource {
    private AcmeSource() {}

    static String code() {
        return """
                package acme;

                import fr.donum.spi.source.*;
                import fr.donum.domain.dossier.*;
                import java.nio.file.*;
                import java.util.*;

                public class AcmeProvider implements MetricsSourceProvider {
                    public AcmeProvider() { /* constructor */ }
                    public String name() { /* name */ return "acme"; }
                    public SourceSpec spec() { return SourceSpec.of(LocalText.of("Acme files", "Acme")); }
                    public boolean accepts(SourceLocation location) {
                        /* accepts */ return location.fileEnding().equals("acme");
                    }
                    public List<Issue> validate(SourceSettings settings) {
                        /* validate */ return spec().problems(settings);
                    }
                    public MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException {
                        /* open */ return new Session(settings);
                    }

                    static class Session implements MetricsSource {
                        private final SourceSettings settings;
                        Session(SourceSettings settings) { this.settings = settings; }
                        public List<Probe> check() { /* check */ return List.of(Probe.passed("file", "there")); }
                        public Catalogue discover() throws SourceException {
                            /* discover */ return Catalogue.of(List.of(Catalogue.Field.of("aat", "1", "aat_num", Set.of(Usage.AAT))));
                        }
                        public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
                            /* read */
                            try {
                                List<String> lines = Files.readAllLines(Path.of(settings.location().path()));
                                for (int i = 0; i < lines.size(); i++) {
                                    Dossier dossier = Dossier.of(PractitionerId.of(lines.get(i)))
                                            .with(Usage.AAT, 50, 60).build();
                                    sink.accept(dossier, Provenance.of(Place.of("file.acme").record("line " + (i + 1))));
                                }
                                return new ReadSummary(
                                        ReadSummary.Completeness.COMPLETE, lines.size(), 0, List.of());
                            } catch (java.io.IOException e) {
                                throw new SourceException(
                                        SourceException.Kind.DATA, "No such file", "Write one.", e);
                            }
                        }
                        public void close() { /* close */ }
                    }
                }
                """;
    }
}
