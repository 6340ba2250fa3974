package fr.donum.application.report;

import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.scheme.Scheme;
import java.io.IOException;
import java.util.List;

/** A way of writing comparisons down; the counterpart of {@link ReportFormat}. */
public interface ComparisonFormat extends Format<ComparisonFormat.Writer> {
    /** Writes one report: {@link #begin}, any number of comparisons, {@link #end}, in this order and by one thread. */
    interface Writer {
        void begin(Head head) throws IOException;

        void comparison(Comparison comparison) throws IOException;

        void end(ComparisonFoot foot) throws IOException;
    }

    /**
     * What is known before the first comparison.
     *
     * @param version of donum
     * @param schemes the texts compared, at least two
     * @param reading how their open questions are read
     */
    record Head(String version, List<Scheme> schemes, Reading reading) {}
}
