package fr.donum.cli.arguments;

/** The command or its configuration is wrong. It says so to the user, in his language. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;
    private final String remedy;

    /**
     * A wrong command.
     *
     * @param sentence what is wrong with it
     * @param remedy what to do about it, a sentence; empty if the message says it all
     */
    public UsageException(String sentence, String remedy) {
        super(sentence);
        this.sentence = sentence;
        this.remedy = remedy;
    }

    public String sentence() {
        return sentence;
    }

    public String remedy() {
        return remedy;
    }
}
