package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.client.Failures;
import fr.donum.adapter.http.client.RequestProgress;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.json.text.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/**
 * A stream of lines, which may last as long as it flows: each line is given the time of a whole answer, and what the
 * reader does meanwhile does not count.
 */
public final class LineFlow extends ForwardingSource {
    private final RequestProgress progress;
    private final long most;
    private final LongSupplier clock;
    private long waited;

    /** @param clock in nanoseconds */
    public LineFlow(Source lines, RequestProgress progress, Duration most, LongSupplier clock) {
        super(lines);
        this.progress = progress;
        this.most = most.toNanos();
        this.clock = clock;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        long start = clock.getAsLong();
        long count = received(sink, byteCount);
        waited += clock.getAsLong() - start;
        if (count > 0 && sink.indexOf((byte) '\n', sink.size() - count) >= 0) {
            waited = 0;
        }
        if (waited > most) {
            throw Fault.of(HttpIssue.HTTP_CALL_TIMEOUT, progress.name(), progress.host());
        }
        return count;
    }

    private long received(Buffer sink, long byteCount) throws IOException {
        try {
            return super.read(sink, byteCount);
        } catch (IOException broken) {
            throw Failures.of(broken, progress);
        } catch (RuntimeException unreadable) {
            throw Failures.malformed(unreadable, progress);
        }
    }
}
