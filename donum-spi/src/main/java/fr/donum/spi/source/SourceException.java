package fr.donum.spi.source;

/** A source that cannot be used. The message is one sentence for the user; its kind says whose move it is. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String remedy;

    /**
     * @param message what is wrong, with the source's name and without any secret
     * @param remedy what to do about it
     */
    public SourceException(Kind kind, String message, String remedy) {
        super(message);
        this.kind = kind;
        this.remedy = remedy;
    }

    /** The same, with what caused it, which only {@code --debug} shows. */
    public SourceException(Kind kind, String message, String remedy, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.remedy = remedy;
    }

    public Kind kind() {
        return kind;
    }

    public String remedy() {
        return remedy;
    }

    /** Whose move it is. */
    public enum Kind {
        /** The user's: the command or its options are wrong, or there is no such file. */
        CONFIGURATION,
        /** The user's: a password or a token is missing, wrong, or does not permit it. */
        AUTHENTICATION,
        /** Whoever made the data: corrupt, truncated, not of the format it claims. */
        DATA,
        /** The other end's: unreachable, too slow, or out of order; trying later may help. */
        UNREACHABLE,
        /** The plug-in's author's: a bug. */
        DEFECT
    }
}
