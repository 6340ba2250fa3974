package fr.donum.cli.report;

import fr.donum.application.scheme.SchemeDifference;
import fr.donum.application.scheme.SchemeSheet;
import java.io.IOException;
import java.io.OutputStream;

/** A way of laying out what is said of schemes themselves. The stream is flushed, not closed. */
public interface SchemeLayout {
    /** Name on the command line, such as {@code "md"}. */
    String name();

    /** Ending of its files, without a dot. */
    String fileEnding();

    void write(SchemeSheet sheet, OutputStream out) throws IOException;

    void write(SchemeDifference difference, OutputStream out) throws IOException;
}
