package fr.donum.cli.terminal;

import fr.donum.spi.source.SourceException;

/** How the program ended, for whoever called it. */
public enum ExitCode {
    /** Everything read was evaluated. */
    DONE(0),
    /** Done, but something was rejected, a check failed, or the data has errors. */
    ISSUES(1),
    /** The command or its configuration is wrong. */
    USAGE(2),
    /** A source could not be read, or not to its end. */
    UNREADABLE(3),
    /** The result could not be written, or the machine ran out of memory or disk. */
    EXHAUSTED(4),
    /** A bug, of donum or of a plug-in. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Of the two, the graver one, which is the one of the greater number. */
    public ExitCode or(ExitCode other) {
        return number >= other.number ? this : other;
    }

    static ExitCode of(SourceException.Kind kind) {
        return switch (kind) {
            case CONFIGURATION -> USAGE;
            case AUTHENTICATION, DATA, UNREACHABLE -> UNREADABLE;
            case DEFECT -> BUG;
        };
    }
}
