package fr.donum.host.plugin;

import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The session of a plug-in, whose failures are its own. */
final class GuardedSource implements MetricsSource {
    private final MetricsSource source;
    private final Guard guard;
    private final HandedOver handedOver;
    private final List<HostSink> sinks = new ArrayList<>();
    private boolean closed;

    GuardedSource(MetricsSource source, Guard guard) {
        this.source = source;
        this.guard = guard;
        this.handedOver = new HandedOver(guard);
    }

    /** An exception, which the contract does not have here, is a check that failed. */
    @Override
    public List<Probe> check() {
        try {
            return guard.within(
                    guard.patience().silence(),
                    Kind.UNREACHABLE,
                    "MetricsSource.check()",
                    () -> handedOver.probes(source.check()));
        } catch (SourceException e) {
            return List.of(Probe.failed("check", String.valueOf(e.getMessage()), e.remedy()));
        } catch (PluginFailureException e) {
            if (!e.isException()) {
                throw e;
            }
            Issue issue = e.issue();
            return List.of(Probe.failed(issue.where().toString(), issue.what(), issue.remedy()));
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        try {
            return guard.within(
                    guard.patience().silence(),
                    Kind.UNREACHABLE,
                    "MetricsSource.discover()",
                    () -> handedOver.catalogue(source.discover()));
        } catch (PluginFailureException e) {
            throw e.told();
        }
    }

    @Override
    public Set<ReadRequest.Hint> heeds() {
        try {
            return guard.briefly(() -> Set.copyOf(guard.present(source.heeds(), "MetricsSource.heeds()")));
        } catch (SourceException e) {
            throw guard.failure(PluginIssue.PLUGIN_THREW, e.toString());
        }
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        HostSink host = new HostSink(sink, guard);
        sinks.add(host);
        try {
            return host.fill(() -> source.read(request, host));
        } catch (PluginFailureException e) {
            sinks.remove(host);
            throw e.told();
        }
    }

    /** Whatever it throws spoils no result, but is a failure of its own. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            guard.atLast(() -> {
                source.close();
                return true;
            });
        } catch (SourceException e) {
            throw guard.failure(PluginIssue.PLUGIN_THREW, e.toString());
        } finally {
            guard.threadsLeft(false).forEach(guard::tell);
        }
        for (HostSink sink : sinks) {
            PluginFailureException misuse = sink.misuse();
            if (misuse != null) {
                throw misuse;
            }
        }
    }
}
