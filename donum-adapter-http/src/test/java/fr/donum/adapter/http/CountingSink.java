package fr.donum.adapter.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what it is given, from when as many pages as it waits for have been asked for. */
record CountingSink(AtomicInteger received, CountDownLatch asked) implements DossierSink {
    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        try {
            assertThat(asked.await(30, SECONDS)).as("asked for in time").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        received.incrementAndGet();
    }

    @Override
    public void reject(Issue issue) {
        throw new AssertionError(issue.what());
    }
}
