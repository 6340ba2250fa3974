package fr.donum.cli.arguments;

/** The command or its configuration is wrong. The message is a sentence for the user, in his language. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /** @param remedy what to do about it, a sentence; empty if the message says it all */
    public UsageException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
