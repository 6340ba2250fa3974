package fr.donum.host.plugin;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadingStoppedException;
import java.io.PrintStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plug-in can do to the process from any of its threads: end it, print to its streams, and let a thread die. Begins
 * with the first plug-in.
 */
final class ProcessWatch {
    private static final int BUG = 70;
    private static final Set<Guard> GUARDS =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private static final @Nullable UncaughtExceptionHandler BEFORE = Thread.getDefaultUncaughtExceptionHandler();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ProcessWatch::ending, "donum-plugin-exit"));
        Thread.setDefaultUncaughtExceptionHandler(ProcessWatch::died);
        PrintStream err = System.err;
        System.setOut(printed(err));
        System.setErr(printed(err));
    }

    private ProcessWatch() {}

    static void add(Guard guard) {
        GUARDS.add(guard);
    }

    private static PrintStream printed(PrintStream err) {
        return new PrintStream(new ForeignPrint(err, ProcessWatch::masked), true, StandardCharsets.UTF_8);
    }

    private static String masked(String text) {
        String masked = text;
        for (Guard guard : guards()) {
            masked = guard.masked(masked);
        }
        return masked;
    }

    private static Guard[] guards() {
        synchronized (GUARDS) {
            return GUARDS.toArray(Guard[]::new);
        }
    }

    /** A plug-in that ends the program decides neither its exit code nor that nobody is told; nor may it delay the end. */
    private static void ending() {
        whoEnds().ifPresent(guard -> halt(guard, guard.issue(PluginIssue.PLUGIN_EXITED)));
        Thread patience = new Thread(ProcessWatch::giveUp, "donum-plugin-end");
        patience.setDaemon(true);
        patience.start();
    }

    /** A thread of a plug-in that still runs when the time for closing is over, such as a hook, is waited for no longer. */
    private static void giveUp() {
        try {
            TimeUnit.NANOSECONDS.sleep(Patience.ofProcess().close().toNanos());
        } catch (InterruptedException e) {
            return;
        }
        Thread.getAllStackTraces()
                .forEach((thread, trace) -> culprit(thread, trace)
                        .ifPresent(guard -> halt(
                                guard,
                                guard.lingering(guard.said("Runtime.addShutdownHook (" + thread.getName() + ")")))));
    }

    private static void halt(Guard guard, Issue issue) {
        guard.tell(issue);
        Runtime.getRuntime().halt(BUG);
    }

    private static Optional<Guard> whoEnds() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> Stream.of(each.getValue()).anyMatch(ProcessWatch::ends))
                .flatMap(each -> culprit(each.getKey(), each.getValue()).stream())
                .findFirst();
    }

    private static boolean ends(StackTraceElement frame) {
        return frame.getClassName().equals(Runtime.class.getName())
                && frame.getMethodName().equals("exit");
    }

    private static void died(Thread thread, Throwable e) {
        Optional<Guard> guard = culprit(thread, e.getStackTrace());
        if (guard.isPresent()) {
            if (!(e instanceof ReadingStoppedException)) {
                guard.get().threadDied(thread, e);
            }
        } else if (BEFORE != null) {
            BEFORE.uncaughtException(thread, e);
        } else {
            e.printStackTrace();
        }
    }

    /** The plug-in whose class loader the thread has inherited, or whose code it runs. */
    private static Optional<Guard> culprit(Thread thread, StackTraceElement[] trace) {
        if (thread.getContextClassLoader() instanceof PluginLoader loader) {
            return loader.guard();
        }
        return Stream.of(guards())
                .filter(guard -> Stream.of(trace).anyMatch(guard::isOf))
                .findFirst();
    }
}
