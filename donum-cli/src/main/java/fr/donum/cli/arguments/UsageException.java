package fr.donum.cli.arguments;

import fr.donum.host.HostException;

/** The command is wrong. */
public final class UsageException extends HostException {
    private static final long serialVersionUID = 1;

    /**
     * A wrong command.
     *
     * @param sentence what is wrong with it
     * @param remedy what to do about it, a sentence; empty if the message says it all
     */
    public UsageException(String sentence, String remedy) {
        super(sentence, remedy);
    }
}
