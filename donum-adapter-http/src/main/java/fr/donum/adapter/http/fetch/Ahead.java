package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Page;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Fetches one page, and never more than one, while the page before is evaluated. */
final class Ahead implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "donum-http");
        daemon.setDaemon(true);
        return daemon;
    });
    private @Nullable Future<Page> next;

    void start(Callable<Page> fetch) {
        next = thread.submit(fetch);
    }

    /** The page that was started, or, if none was, what {@code fetch} gets now. */
    Page take(Callable<Page> fetch) throws Fault {
        Future<Page> started = next == null ? thread.submit(fetch) : next;
        next = null;
        try {
            return started.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | CancellationException stopped) {
            started.cancel(true);
            Thread.currentThread().interrupt();
            throw Fault.of(HttpIssue.HTTP_INTERRUPTED, "HTTP").because(stopped);
        }
    }

    /** Forgets a page that nobody will read. */
    @Override
    public void close() {
        Future<Page> unread = next;
        if (unread != null && !unread.cancel(true)) {
            try {
                unread.get().close();
            } catch (IOException | ExecutionException | CancellationException nothingToClose) {
                // It failed, or was not there yet.
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        thread.shutdownNow();
    }
}
