package fr.donum.application.template;

import java.io.IOException;
import java.io.OutputStream;

/** A format of files that a template can be written in; a source reads them back. */
public interface TemplateFormat {
    /** Ending of its files, without a dot. */
    String fileEnding();

    /** Writes the table to fill in. The stream stays the caller's: it is flushed, not closed. */
    void write(Template template, OutputStream out) throws IOException;
}
