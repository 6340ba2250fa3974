package fr.donum.host.plugin;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** The threads that a plug-in has started, recognised by the class loader that a thread inherits. */
final class Leftovers {
    private static final long GRACE_MILLIS = 500;

    private Leftovers() {}

    /** Those that do not end by themselves at once. */
    static List<Thread> of(ClassLoader loader, boolean alsoDaemons) {
        List<Thread> threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getContextClassLoader() == loader)
                .filter(thread -> thread != Thread.currentThread())
                .filter(thread -> alsoDaemons || !thread.isDaemon())
                .filter(thread -> !thread.getName().equals(Guard.THREAD))
                .toList();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS);
        for (Thread thread : threads) {
            wait(thread, end - System.nanoTime());
        }
        return threads.stream().filter(Thread::isAlive).toList();
    }

    private static void wait(Thread thread, long nanos) {
        try {
            if (nanos > 0) {
                TimeUnit.NANOSECONDS.timedJoin(thread, nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
