package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.Sample;
import java.lang.management.ManagementFactory;

/**
 * R14. 100 000 dossiers go through without being gathered anywhere: at no moment does the source hold more than a few
 * hundred bytes for each of them, which is less than a dossier takes.
 */
public final class MemoryStaysBounded extends Rule {
    private static final long MANY = 100_000;
    private static final long LIMIT = 32L << 20;

    public MemoryStaysBounded() {
        super("R14", Input.MANY);
    }

    @Override
    void check(Trial trial) throws Exception {
        Sample sample = trial.sample(Input.MANY);
        trial.read(Input.GOOD); // Loads classes, which stay.
        Gauge gauge = new Gauge();
        ReadSummary summary;
        try (MetricsSource source = trial.open(sample.settings())) {
            summary = source.read(ReadRequest.ALL, gauge);
        }
        trial.expect(gauge.accepted >= MANY, "R14.few", MANY, gauge.accepted);
        trial.expect(summary.accepted() == gauge.accepted, "R14.miscounted");
        trial.expect(gauge.most <= LIMIT, "R14.grows", mebibytes(gauge.most), mebibytes(LIMIT));
        trial.note("R14.measured", gauge.accepted, mebibytes(gauge.most));
    }

    private static String mebibytes(long bytes) {
        return Long.toString(Math.max(0, bytes) >> 20);
    }

    /** Weighs the heap five times on the way, when the rubbish is out. */
    private static final class Gauge implements DossierSink {
        private final long start = used();
        private long accepted;
        private long most;

        @Override
        public void accept(Dossier dossier, Provenance provenance) {
            if (accepted++ % (MANY / 5) == 0 || accepted == MANY) {
                most = Math.max(most, used() - start);
            }
        }

        @Override
        public void reject(Issue issue) {
            // Counted by the source; another rule compares.
        }

        private static long used() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
