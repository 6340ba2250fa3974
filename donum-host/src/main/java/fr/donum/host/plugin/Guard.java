package fr.donum.host.plugin;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.TemporaryFileException;
import java.time.Duration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls a plug-in, with its class loader as that of the thread, as its libraries expect. Whatever it throws beside a
 * {@link SourceException} becomes one that names it.
 */
final class Guard {
    /** What the threads of {@link #briefly} are called. */
    static final String THREAD = "donum-plugin-call";

    private final Refusals refusals;
    private final ClassLoader loader;
    private final Duration limit;

    /** @param limit how long a call may take that is to be brief */
    Guard(Refusals refusals, ClassLoader loader, Duration limit) {
        this.refusals = refusals;
        this.loader = loader;
        this.limit = limit;
    }

    /** Something that a plug-in does. */
    interface Call<T> {
        T run() throws Exception;
    }

    /** Calls on a thread of its own, which is given up when it takes too long. */
    <T> T briefly(Call<T> call) throws SourceException {
        FutureTask<T> task = new FutureTask<>(call::run);
        Thread thread = new Thread(task, THREAD);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw defect(refusals.issue(PluginIssue.HUNG, Long.toString(limit.toSeconds())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw threw(e);
        } catch (ExecutionException e) {
            throw threw(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Calls on this thread, for as long as it takes. */
    <T> T call(Call<T> call) throws SourceException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.run();
        } catch (Throwable e) {
            throw threw(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** @throws OutOfMemoryError as it is, since it is nobody's in particular; nor is a disk that is full */
    SourceException threw(Throwable e) {
        if (e instanceof OutOfMemoryError exhausted) {
            throw exhausted;
        }
        if (e instanceof TemporaryFileException full) {
            throw full;
        }
        return e instanceof SourceException told ? told : defect(refusals.issue(PluginIssue.THREW, reason(e)), e);
    }

    /** Without the wrapping of the service loader, which says less than what it wraps. */
    private static String reason(Throwable e) {
        return String.valueOf(e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e);
    }

    private SourceException defect(Issue issue, Throwable cause) {
        return new SourceException(SourceException.Kind.DEFECT, refusals.sentence(issue), issue.remedy(), cause);
    }

    /** A failure as an issue. */
    Issue issue(SourceException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause instanceof TimeoutException
                ? refusals.issue(PluginIssue.HUNG, Long.toString(limit.toSeconds()))
                : refusals.issue(PluginIssue.THREW, reason(cause));
    }

    /** The threads that the plug-in has started and left, an issue for each; unknown of one on the class path. */
    List<Issue> threadsLeft(boolean alsoDaemons) {
        if (!(loader instanceof PluginLoader)) {
            return List.of();
        }
        return Leftovers.of(loader, alsoDaemons).stream()
                .map(thread -> refusals.issue(PluginIssue.THREAD, thread.getName()))
                .toList();
    }
}
