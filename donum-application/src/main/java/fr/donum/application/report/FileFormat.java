package fr.donum.application.report;

/** What something can be written down as: its name, and what its files are. */
public interface FileFormat {
    /** Name on the command line, such as {@code "json"}. */
    String name();

    /** Ending of its files, without a dot: its name unless it says otherwise. An output file with it implies the format. */
    default String fileEnding() {
        return name();
    }

    /** Whether people can read it as it is; what they cannot is not shown on a terminal. */
    default boolean isText() {
        return true;
    }
}
