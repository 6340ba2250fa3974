package fr.donum.host.plugin;

import java.time.Duration;

/**
 * How long a plug-in may take before it is given up.
 *
 * @param answer to say who it is, what it claims and what is wrong with some settings, which waits for nothing
 * @param open to open a source
 * @param silence to check and to discover; and from one record to the next, the host's own time aside
 * @param close to close a session
 */
record Patience(Duration answer, Duration open, Duration silence, Duration close) {
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration OPEN = Duration.ofSeconds(60);
    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final Duration CLOSE = Duration.ofSeconds(10);

    /** As the system properties {@code donum.plugin.answer}, {@code .open}, {@code .silence}, {@code .close} say, in seconds. */
    static Patience ofProcess() {
        return new Patience(
                seconds("answer", ANSWER), seconds("open", OPEN), seconds("silence", SILENCE), seconds("close", CLOSE));
    }

    Patience answeringWithin(Duration limit) {
        return new Patience(limit, open, silence, close);
    }

    private static Duration seconds(String name, Duration otherwise) {
        long seconds = Long.getLong("donum.plugin." + name, 0);
        return seconds > 0 ? Duration.ofSeconds(seconds) : otherwise;
    }
}
