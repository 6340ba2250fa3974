package fr.donum.spi.source;

import java.util.Objects;

/**
 * One thing that was tried to see whether a source can be used.
 *
 * @param name what was tried, for people
 * @param result how it went
 * @param detail what was seen
 * @param remedy what to do if it failed; empty otherwise
 */
public record Probe(String name, Result result, String detail, String remedy) {
    public Probe {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(remedy, "remedy");
    }

    public static Probe passed(String name, String detail) {
        return new Probe(name, Result.PASSED, detail, "");
    }

    public static Probe failed(String name, String detail, String remedy) {
        return new Probe(name, Result.FAILED, detail, remedy);
    }

    /** Not tried, because an earlier one failed. */
    public static Probe skipped(String name, String detail) {
        return new Probe(name, Result.SKIPPED, detail, "");
    }

    /** How it went. */
    public enum Result {
        PASSED,
        FAILED,
        SKIPPED
    }
}
