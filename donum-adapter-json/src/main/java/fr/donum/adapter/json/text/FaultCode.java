package fr.donum.adapter.json.text;

import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.SourceException;

/** A problem that may be the end of a source. */
public interface FaultCode extends IssueCode {
    /** Whose move it is, where it is the end of the source. */
    SourceException.Kind kind();
}
