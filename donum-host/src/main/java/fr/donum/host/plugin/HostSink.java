package fr.donum.host.plugin;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import org.jspecify.annotations.Nullable;

/** The host's sink, which remembers what the host threw, so that it is not taken for the plug-in's doing. */
final class HostSink implements DossierSink {
    private final DossierSink sink;
    private @Nullable Throwable thrown;

    HostSink(DossierSink sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        try {
            sink.accept(dossier, provenance);
        } catch (RuntimeException | Error e) {
            thrown = e;
            throw e;
        }
    }

    @Override
    public void reject(Issue issue) {
        try {
            sink.reject(issue);
        } catch (RuntimeException | Error e) {
            thrown = e;
            throw e;
        }
    }

    void rethrow() {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
