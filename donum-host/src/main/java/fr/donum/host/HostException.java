package fr.donum.host;

/** What the user asks for, or how it is configured, is wrong. It says so to him, in his language. */
public class HostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;
    private final String remedy;

    /**
     * Something that is wrong.
     *
     * @param sentence what
     * @param remedy what to do about it, a sentence; empty if the first one says it all
     */
    public HostException(String sentence, String remedy) {
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
