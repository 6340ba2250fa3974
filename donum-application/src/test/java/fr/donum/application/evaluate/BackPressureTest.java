package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BackPressureTest {
    private static final Request DONUM_2026 =
            Request.of(Schemes.withId("donum-2026").orElseThrow());
    /** Eight batches wait, one is being filled and one emptied, of 512 records each. */
    private static final long MOST_AHEAD = 10 * 512;

    private final AtomicLong handedOver = new AtomicLong();

    @Test
    void reading_keeps_a_few_batches_ahead_of_evaluating_and_no_more() throws Exception {
        Behind report = new Behind();

        Result result =
                new EvaluateDossiers().run(DONUM_2026, List.of(new Numbered(100_000).supply()), report, issue -> {});

        assertThat(result.summary().evaluated()).isEqualTo(100_000);
        assertThat(report.mostAhead).isPositive().isLessThanOrEqualTo(MOST_AHEAD);
    }

    private final class Behind implements ReportWriter {
        private long evaluated;
        private long mostAhead;

        @Override
        public void begin(ReportHead head) {}

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) {
            mostAhead = Math.max(mostAhead, handedOver.get() - evaluated++);
        }

        @Override
        public void end(ReportFoot foot) {}
    }

    /** Dossiers made one by one. */
    private final class Numbered implements MetricsSource {
        private final int count;

        Numbered(int count) {
            this.count = count;
        }

        Supply supply() {
            return new Supply("memory", this, () -> this);
        }

        @Override
        public List<Probe> check() {
            return List.of();
        }

        @Override
        public Catalogue discover() {
            return Catalogue.of(List.of());
        }

        @Override
        public ReadSummary read(ReadRequest request, DossierSink sink) {
            for (int i = 1; i <= count; i++) {
                sink.accept(
                        Dossier.of(PractitionerId.of("k" + i)).build(),
                        Provenance.of(Place.of("memory").row(i)));
                handedOver.incrementAndGet();
            }
            return new ReadSummary(ReadSummary.Completeness.COMPLETE, count, 0, List.of());
        }

        @Override
        public void close() {}
    }
}
