package fr.donum.host.plugin;

import fr.donum.spi.file.TemporaryFileException;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.time.Duration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls a plug-in on a thread of its own, with its class loader as that of the thread, as its libraries expect; a call
 * that takes too long is given up. Whatever it throws beside a {@link SourceException}, and every null, becomes a failure
 * that names it; no secret is in either.
 */
final class Guard {
    /** What the threads of calls are called. */
    static final String THREAD = "donum-plugin-call";

    private final Refusals refusals;
    private final ClassLoader loader;
    private final Predicate<StackTraceElement> isOwn;
    private final Patience patience;
    private final Consumer<Issue> problems;
    private final Masks masks = new Masks();

    /**
     * @param isOwn whether a place in the code is the plug-in's
     * @param problems told of what is not worth failing for
     */
    Guard(
            Refusals refusals,
            ClassLoader loader,
            Predicate<StackTraceElement> isOwn,
            Patience patience,
            Consumer<Issue> problems) {
        this.refusals = refusals;
        this.loader = loader;
        this.isOwn = isOwn;
        this.patience = patience;
        this.problems = problems;
        if (loader instanceof PluginLoader own) {
            own.guardedBy(this);
        }
        ProcessWatch.add(this);
    }

    /** Something that a plug-in does. */
    interface Call<T> {
        T run() throws Exception;
    }

    /** Whether it is in the code of the plug-in. */
    boolean isOf(StackTraceElement frame) {
        return isOwn.test(frame);
    }

    Patience patience() {
        return patience;
    }

    void tell(Issue problem) {
        problems.accept(problem);
    }

    void tell(PluginIssue code, String... details) {
        problems.accept(refusals.issue(code, details));
    }

    void hide(SourceSettings settings) {
        masks.add(settings.secrets().values());
        masks.add(settings.location());
    }

    String masked(String text) {
        return masks.in(text);
    }

    /** As much of what the plug-in says as is told, without secrets. */
    String said(String text) {
        return Brevity.text(masked(text));
    }

    /** The same of a record as it was read. */
    String recorded(String text) {
        return Brevity.record(masked(text));
    }

    /** For what waits for nothing, such as telling a name, and therefore needs no disk either. */
    <T> T briefly(Call<T> call) throws SourceException {
        try {
            return within(
                    patience.answer(), true, call, () -> failure(PluginIssue.PLUGIN_HUNG, seconds(patience.answer())));
        } catch (TemporaryFileException e) {
            throw failure(PluginIssue.PLUGIN_THREW, said(e.toString()));
        }
    }

    /** For the end of a session, whose results are there. */
    <T> T atLast(Call<T> call) throws SourceException {
        return within(patience.close(), false, call, () -> failure(lingering("MetricsSource.close()")));
    }

    /** @param what the call, as the user is told of it */
    <T> T within(Duration limit, SourceException.Kind ifStuck, String what, Call<T> call) throws SourceException {
        return within(limit, false, call, () -> stuck(ifStuck, what, limit));
    }

    private <T> T within(Duration limit, boolean isDaemon, Call<T> call, Supplier<PluginFailureException> ifLate)
            throws SourceException {
        FutureTask<T> task = new FutureTask<>(() -> guarded(call));
        start(task, isDaemon);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw ifLate.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw threw(e);
        } catch (ExecutionException e) {
            throw threw(e.getCause() == null ? e : e.getCause());
        }
    }

    /** What a call throws is told on its own thread: nothing else wraps an exception that may be unable to say what it is. */
    <T> T guarded(Call<T> call) throws SourceException {
        try {
            return call.run();
        } catch (Throwable e) {
            throw threw(e);
        }
    }

    /** @param isDaemon as the threads will be, too, that the plug-in starts from this one */
    Thread start(Runnable task, boolean isDaemon) {
        Thread thread = new Thread(task, THREAD);
        thread.setDaemon(isDaemon);
        thread.setContextClassLoader(loader);
        thread.start();
        return thread;
    }

    /**
     * What a plug-in threw, to be thrown by the host.
     *
     * @throws PluginFailureException if it is not what the contract provides for
     * @throws TemporaryFileException as it is, since a disk that is full is nobody's in particular
     */
    SourceException threw(Throwable thrown) {
        Throwable e = unwrapped(thrown);
        if (e instanceof OutOfMemoryError exhausted) {
            throw exhausted(exhausted);
        }
        if (e instanceof TemporaryFileException full) {
            throw full;
        }
        if (e instanceof PluginFailureException known) {
            throw known;
        }
        if (e instanceof SourceException known && known.getCause() instanceof Retold) {
            return known;
        }
        if (e instanceof SourceException told && isWhole(told)) {
            return new SourceException(
                    told.kind(), said(String.valueOf(told.getMessage())), said(told.remedy()), retold(told));
        }
        Retold retold = retold(e);
        throw failure(refusals.issue(PluginIssue.PLUGIN_THREW, retold.toString()), SourceException.Kind.DEFECT, retold);
    }

    /** Its cause is again such an error, by which a front end knows that memory was too small. */
    private PluginFailureException exhausted(OutOfMemoryError e) {
        Retold retold = retold(e);
        OutOfMemoryError cause = new OutOfMemoryError(retold.toString());
        cause.setStackTrace(retold.getStackTrace());
        return failure(
                refusals.issue(PluginIssue.PLUGIN_MEMORY, retold.toString()), SourceException.Kind.DEFECT, cause);
    }

    @SuppressWarnings("ConstantValue") // A plug-in may pass null for whatever it likes.
    private static boolean isWhole(SourceException e) {
        return e.kind() != null
                && e.getMessage() != null
                && e.remedy() != null
                && !e.remedy().isBlank();
    }

    private Retold retold(Throwable e) {
        return Retold.of(e, this::said);
    }

    /** Without the wrapping of the service loader, which says less than what it wraps. */
    private static Throwable unwrapped(Throwable e) {
        return e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e;
    }

    PluginFailureException failure(PluginIssue code, String... details) {
        return failure(issue(code, details));
    }

    private PluginFailureException failure(Issue issue) {
        return failure(issue, SourceException.Kind.DEFECT, null);
    }

    Issue issue(PluginIssue code, String... details) {
        return refusals.issue(code, details);
    }

    /** What keeps the program from ending, though its work is done. */
    Issue lingering(String what) {
        return refusals.issue(PluginIssue.PLUGIN_LINGERS, what, seconds(patience.close()));
    }

    PluginFailureException stuck(SourceException.Kind kind, String what, Duration limit) {
        return failure(refusals.issue(PluginIssue.PLUGIN_STUCK, what, seconds(limit)), kind, null);
    }

    private PluginFailureException failure(Issue issue, SourceException.Kind kind, @Nullable Throwable cause) {
        String sentence = refusals.sentence(issue);
        return new PluginFailureException(
                issue,
                cause == null
                        ? new SourceException(kind, sentence, issue.remedy())
                        : new SourceException(kind, sentence, issue.remedy(), cause));
    }

    /** A thread that the plug-in has started has ended in an exception. */
    void threadDied(Thread thread, Throwable e) {
        tell(PluginIssue.PLUGIN_THREW, said(thread.getName()) + ": " + retold(e));
    }

    private static String seconds(Duration limit) {
        return Long.toString(limit.toSeconds());
    }

    /** A value that may not be null, though a plug-in may give it. */
    <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw failure(PluginIssue.PLUGIN_NULL, what);
        }
        return value;
    }

    /** The threads that the plug-in has started and left, an issue for each; unknown of one on the class path. */
    List<Issue> threadsLeft(boolean alsoDaemons) {
        if (!(loader instanceof PluginLoader)) {
            return List.of();
        }
        return Leftovers.of(loader, alsoDaemons).stream()
                .map(thread -> refusals.issue(PluginIssue.PLUGIN_THREAD, said(thread.getName())))
                .toList();
    }
}
