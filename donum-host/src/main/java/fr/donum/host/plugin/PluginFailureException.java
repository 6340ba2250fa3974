package fr.donum.host.plugin;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceException;

/** A plug-in did what its contract does not provide for, where no {@link SourceException} can be thrown. */
public final class PluginFailureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Issue issue;
    private final SourceException told;

    PluginFailureException(Issue issue, SourceException told) {
        super(told.getMessage(), told);
        this.issue = issue;
        this.told = told;
    }

    Issue issue() {
        return issue;
    }

    /** A sentence that names the plug-in, what to do about it, and whose move it is. */
    public SourceException told() {
        return told;
    }

    /** Whether it is an exception that the plug-in threw, rather than an error, a null or a call that does not end. */
    boolean isException() {
        return told.getCause() instanceof Retold retold && retold.isException();
    }
}
