package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.client.Failures;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.json.mapped.MappedFoot;
import fr.donum.adapter.json.mapped.MappedReading;
import fr.donum.adapter.json.mapped.Paging;
import fr.donum.adapter.json.mapped.Seen;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.mapping.Pagination.Style;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Goes from page to page as a profile says, and knows when that leads nowhere. */
final class MappedPages {
    private final Options options;
    private final Fetcher fetcher;
    private final MappedReading reading;
    private final HeldBatch batch;
    private final Paging paging;
    private final Place source;
    private final Seen seen = new Seen();
    private final @Nullable Page first;

    /** @param first the first page, if it is at hand */
    MappedPages(Options options, Fetcher fetcher, MappedReading reading, HeldBatch batch, @Nullable Page first) {
        this.options = options;
        this.fetcher = fetcher;
        this.reading = reading;
        this.batch = batch;
        this.paging = reading.paging();
        this.source = Place.of(Address.masked(options.address()));
        this.first = first;
    }

    /** Reads every page there is. */
    ReadSummary read() throws SourceException {
        int number = 1;
        HttpUrl url = first(options, reading.pagination(), options.number("page-size"));
        try (Ahead ahead = new Ahead()) {
            while (url != null) {
                url = page(ahead, url, number);
                number++;
            }
        } catch (IOException broken) {
            Place where = place(number);
            reading.broke(Failures.ofPage(broken, number, where), where);
        }
        paging.end(source);
        return reading.summary();
    }

    /** The address of the first page. */
    static HttpUrl first(Options options, Pagination pagination, long size) {
        HttpUrl.Builder url = options.address().newBuilder().fragment(null);
        if (pagination.sizeParameter() != null) {
            url.setQueryParameter(pagination.sizeParameter(), Long.toString(size));
        }
        if (pagination.style() == Style.PAGE_NUMBER || pagination.style() == Style.OFFSET) {
            url.setQueryParameter(pagination.parameter(), Integer.toString(pagination.firstPage()));
        }
        return url.build();
    }

    /** Reads a page and returns the address of the next; null after the last. */
    private @Nullable HttpUrl page(Ahead ahead, HttpUrl url, int number) throws IOException {
        seen.add(url.toString());
        try (Page page = ahead.take(() -> fetch(url, number))) {
            batch.hold(page);
            HttpUrl next = next(url, number, page, reading.read(page));
            if (next != null && options.number("max-concurrency") > 1) {
                ahead.start(() -> fetcher.fetch(next, place(number + 1)));
            }
            return next;
        } finally {
            batch.handOver();
        }
    }

    private Page fetch(HttpUrl url, int number) throws IOException {
        return number == 1 && first != null ? first.at(place(1)) : fetcher.fetch(url, place(number));
    }

    /** Where the next page is, unless there is none, it was read before, or there are too many. */
    private @Nullable HttpUrl next(HttpUrl url, int number, Page page, MappedFoot foot) throws Fault {
        Place where = place(number);
        Paging.Step step = paging.next(page, foot, where);
        if (step == null) {
            return null;
        }
        HttpUrl next = step.isLink() ? linked(url, page, step.text()) : with(url, step.text());
        if (!seen.add(next.toString())) {
            reading.broke(JsonIssue.HTTP_CURSOR_LOOP, where, where.toString());
            return null;
        }
        if (number >= options.number("max-pages")) {
            reading.broke(HttpIssue.HTTP_TOO_MANY_PAGES, where, Long.toString(options.number("max-pages")));
            return null;
        }
        return next;
    }

    private static HttpUrl linked(HttpUrl url, Page page, String link) throws Fault {
        HttpUrl resolved = url.resolve(link);
        if (resolved == null || !Address.isSameOrigin(url, resolved)) {
            throw Fault.of(HttpIssue.HTTP_LINK_ELSEWHERE, page.name(), Address.masked(link));
        }
        return resolved;
    }

    private HttpUrl with(HttpUrl url, String value) {
        return url.newBuilder()
                .setQueryParameter(reading.pagination().parameter(), value)
                .build();
    }

    private Place place(int number) {
        return source.sheet("page=" + number);
    }
}
