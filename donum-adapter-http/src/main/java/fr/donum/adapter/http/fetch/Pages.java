package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.client.Failures;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.json.mapped.Seen;
import fr.donum.adapter.json.record.PageFoot;
import fr.donum.adapter.json.record.RecordsReading;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Follows the cursor from page to page, and knows when it leads nowhere. */
final class Pages {
    private final Options options;
    private final Fetcher fetcher;
    private final RecordsReading reading;
    private final HeldBatch batch;
    private final Place source;
    private final long mostPages;
    private final Seen cursors = new Seen();
    private final @Nullable Page first;
    private final SourceContext.Progress progress;
    private volatile Query query;
    private @Nullable Long total;

    /** @param first the first page, if it is at hand */
    Pages(
            Options options,
            ReadRequest request,
            SourceContext.Progress progress,
            Fetcher fetcher,
            RecordsReading reading,
            DossierSink sink,
            @Nullable Page first) {
        this.options = options;
        this.fetcher = fetcher;
        this.reading = reading;
        this.batch = new HeldBatch(sink);
        this.query = new Query(options, request);
        this.progress = progress;
        this.source = Place.of(Address.masked(query.page(options.number("page-size"), null)));
        this.first = first;
        this.mostPages = options.number("max-pages");
    }

    /** Reads every page there is. */
    void read() throws SourceException {
        int number = 1;
        try (Ahead ahead = new Ahead()) {
            String cursor = null;
            do {
                cursor = page(ahead, cursor, number);
                number++;
            } while (cursor != null);
            reading.compare(total, source);
        } catch (IOException broken) {
            Place where = place(number);
            reading.broke(Failures.ofPage(broken, number, where), where, total);
        }
    }

    /** Reads a page and returns the cursor of the next; null after the last. */
    private @Nullable String page(Ahead ahead, @Nullable String cursor, int number) throws IOException {
        try (Page page = ahead.take(() -> fetch(cursor, number))) {
            batch.hold(page);
            PageFoot foot = reading.read(page, batch);
            total = foot.total() == null ? total : foot.total();
            progress.tell(reading.count(), total == null ? 0 : total);
            String next = next(foot, number);
            if (next != null && options.number("max-concurrency") > 1) {
                ahead.start(() -> fetch(next, number + 1));
            }
            return next;
        } finally {
            batch.handOver();
        }
    }

    private @Nullable String next(PageFoot foot, int number) {
        String next = foot.nextCursor();
        Place where = place(number);
        if (!reading.isClear(foot, where)) {
            return null;
        }
        if (!foot.isStated()) {
            reading.mayLack(JsonIssue.HTTP_NO_NEXT_CURSOR, where);
        }
        if (next == null) {
            return null;
        }
        if (!cursors.add(next)) {
            reading.broke(JsonIssue.HTTP_CURSOR_LOOP, where, where.toString());
            return null;
        }
        if (number >= mostPages) {
            reading.broke(HttpIssue.HTTP_TOO_MANY_PAGES, where, Long.toString(mostPages));
            return null;
        }
        return next;
    }

    private Page fetch(@Nullable String cursor, int number) throws Fault {
        if (cursor == null && first != null) {
            return first.at(place(number));
        }
        try {
            return fetcher.fetch(query.page(options.number("page-size"), cursor), place(number));
        } catch (Fault fault) {
            if (cursor != null || !isForHint(fault)) {
                throw fault;
            }
            query = new Query(options, ReadRequest.ALL);
            return fetcher.fetch(query.page(options.number("page-size"), null), place(number));
        }
    }

    /**
     * Whether a server may have refused because it does not know a day or an instant; then all is read, of which the host
     * takes what it wants. That it does not know one practitioner is for the host to learn.
     */
    private boolean isForHint(Fault fault) {
        return fault.issue() == HttpIssue.HTTP_BAD_REQUEST
                && !query.request().isForAll()
                && query.request().practitioners().isEmpty();
    }

    private Place place(int number) {
        return source.sheet("page=" + number);
    }
}
