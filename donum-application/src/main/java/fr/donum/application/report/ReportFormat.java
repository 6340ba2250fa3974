package fr.donum.application.report;

import java.io.IOException;
import java.io.OutputStream;

/** A way of writing results down. */
public interface ReportFormat {
    /** Name on the command line, such as {@code "json"}. */
    String name();

    /** Ending of its files, without a dot; an output file with this ending implies the format. */
    String fileEnding();

    /** Starts a report. The stream stays the caller's: it is flushed at the end, not closed. */
    ReportWriter open(OutputStream out) throws IOException;
}
