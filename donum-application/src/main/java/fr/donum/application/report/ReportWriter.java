package fr.donum.application.report;

import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Provenance;
import java.io.IOException;

/** Writes one report: {@link #begin}, any number of evaluations, {@link #end}, in this order and by one thread. */
public interface ReportWriter {
    void begin(ReportHead head) throws IOException;

    void evaluation(Evaluation evaluation, Provenance provenance) throws IOException;

    /** Writes what stands at the end, and flushes. */
    void end(ReportFoot foot) throws IOException;
}
