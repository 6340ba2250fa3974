package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A source of dossiers given one by one. */
final class InMemorySource implements MetricsSource {
    private final List<Object> records = new ArrayList<>();
    private final List<List<Issue>> doubts = new ArrayList<>();
    private final List<Issue> notes = new ArrayList<>();
    private Completeness completeness = Completeness.COMPLETE;
    private boolean dated;
    private long unaccounted;
    private Set<ReadRequest.Hint> heeded = Set.of();
    private @Nullable SourceException refusal;
    final List<ReadRequest> requests = new ArrayList<>();
    int readings;
    int discoveries;

    static Issue issue(String code) {
        return Issue.error(code, Place.of("memory"), "Something is wrong.", "Mend it.");
    }

    InMemorySource dossier(String id, UnaryOperator<DossierBuilder> figures, Issue... doubtful) {
        records.add(figures.apply(Dossier.of(PractitionerId.of(id))).build());
        doubts.add(List.of(doubtful));
        return this;
    }

    InMemorySource rejected(String code) {
        records.add(issue(code));
        doubts.add(List.of());
        return this;
    }

    InMemorySource thenFails(Exception failure) {
        records.add(failure);
        doubts.add(List.of());
        return this;
    }

    /** Of the source as a whole. */
    InMemorySource noting(Issue issue) {
        notes.add(issue);
        return this;
    }

    InMemorySource dated() {
        dated = true;
        return this;
    }

    InMemorySource ending(Completeness how) {
        completeness = how;
        return this;
    }

    InMemorySource claimingMore(long dossiers) {
        unaccounted = dossiers;
        return this;
    }

    /** It may be read again. */
    Supply supply() {
        return new Supply("memory", this, () -> this);
    }

    static List<Supply> supplies(InMemorySource... sources) {
        return Stream.of(sources).map(InMemorySource::supply).toList();
    }

    @Override
    public List<Probe> check() {
        return List.of(Probe.passed("memory", "there"));
    }

    InMemorySource heeding(ReadRequest.Hint... hints) {
        heeded = Set.of(hints);
        return this;
    }

    /** To be asked for one practitioner. */
    InMemorySource refusing(SourceException how) {
        refusal = how;
        return this;
    }

    @Override
    public Set<ReadRequest.Hint> heeds() {
        return heeded;
    }

    @Override
    public Catalogue discover() {
        discoveries++;
        return Catalogue.of(List.of()).withDates(dated);
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        readings++;
        requests.add(request.isForAll() ? ReadRequest.ALL : request);
        if (refusal != null && !request.practitioners().isEmpty()) {
            throw refusal;
        }
        long accepted = 0;
        long rejected = 0;
        for (int i = 0; i < records.size(); i++) {
            Object each = records.get(i);
            if (each instanceof Dossier dossier && isUnwanted(dossier, request)) {
                continue;
            }
            if (each instanceof Dossier dossier) {
                sink.accept(dossier, new At(i + 1, doubts.get(i)));
                accepted++;
            } else if (each instanceof Issue issue) {
                sink.reject(issue);
                rejected++;
            } else if (each instanceof SourceException broken) {
                throw broken;
            } else {
                throw (RuntimeException) each;
            }
        }
        return new ReadSummary(completeness, accepted + unaccounted, rejected, notes);
    }

    private static boolean isUnwanted(Dossier dossier, ReadRequest request) {
        return !request.practitioners().isEmpty() && !request.practitioners().contains(dossier.practitioner());
    }

    @Override
    public void close() {}

    private record At(int row, List<Issue> issues) implements Provenance {
        @Override
        public Place place() {
            return Place.of("memory").row(row);
        }

        @Override
        public String record() {
            return "as read, row " + row;
        }
    }
}
