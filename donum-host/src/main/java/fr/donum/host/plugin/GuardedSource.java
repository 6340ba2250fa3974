package fr.donum.host.plugin;

import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The session of a plug-in, whose failures are its own. */
final class GuardedSource implements MetricsSource {
    private final MetricsSource source;
    private final Guard guard;
    private final Consumer<Issue> problems;

    GuardedSource(MetricsSource source, Guard guard, Consumer<Issue> problems) {
        this.source = Objects.requireNonNull(source);
        this.guard = guard;
        this.problems = problems;
    }

    @Override
    public List<Probe> check() {
        try {
            return guard.call(() -> List.copyOf(source.check()));
        } catch (SourceException e) {
            Issue issue = guard.issue(e);
            return List.of(Probe.failed(issue.where().toString(), issue.what(), issue.remedy()));
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        return guard.call(() -> Objects.requireNonNull(source.discover()));
    }

    @Override
    public Set<ReadRequest.Hint> heeds() {
        try {
            return guard.briefly(() -> Set.copyOf(source.heeds()));
        } catch (SourceException e) {
            problems.accept(guard.issue(e));
            return Set.of();
        }
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        HostSink host = new HostSink(sink);
        try {
            return guard.call(() -> Objects.requireNonNull(source.read(request, host)));
        } catch (SourceException e) {
            host.rethrow();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            guard.call(() -> {
                source.close();
                return true;
            });
        } catch (SourceException e) {
            problems.accept(guard.issue(e));
        }
        guard.threadsLeft(false).forEach(problems);
    }
}
