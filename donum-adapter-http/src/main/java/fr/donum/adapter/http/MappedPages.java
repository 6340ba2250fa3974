package fr.donum.adapter.http;

import fr.donum.application.mapping.Pagination;
import fr.donum.application.source.Place;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Goes from page to page as a profile says, and knows when that leads nowhere. */
final class MappedPages {
    /** A link of the header {@code Link} and what it is for. */
    private static final Pattern NEXT = Pattern.compile(
            "<([^>]*)>[^,]*;\\s*rel=\"?(?:[^\",;]*\\s)?next(?:\\s[^\",;]*)?\"?", Pattern.CASE_INSENSITIVE);

    private final Options options;
    private final Fetcher fetcher;
    private final MappedReading reading;
    private final Batch batch;
    private final Pagination pagination;
    private final Place source;
    private final Seen seen = new Seen();
    private int latest;

    MappedPages(Options options, Fetcher fetcher, MappedReading reading, Batch batch) {
        this.options = options;
        this.fetcher = fetcher;
        this.reading = reading;
        this.batch = batch;
        this.pagination = reading.pagination();
        this.source = Place.of(Address.masked(options.address()));
    }

    /** Reads every page there is. */
    ReadSummary read() throws SourceException {
        int number = 1;
        HttpUrl url = first(options, pagination, options.number("page-size"));
        try (Ahead ahead = new Ahead()) {
            while (url != null) {
                url = page(ahead, url, number);
                number++;
            }
        } catch (IOException broken) {
            Place where = place(number);
            reading.broke(Failures.of(broken, where.toString()), where);
        }
        return reading.summary();
    }

    /** The address of the first page. */
    static HttpUrl first(Options options, Pagination pagination, long size) {
        HttpUrl.Builder url = options.address().newBuilder().fragment(null);
        if (pagination.sizeParameter() != null) {
            url.setQueryParameter(pagination.sizeParameter(), Long.toString(size));
        }
        if (pagination.style() == Pagination.Style.PAGE_NUMBER) {
            url.setQueryParameter(pagination.parameter(), Integer.toString(pagination.firstPage()));
        }
        return url.build();
    }

    /** Reads a page and returns the address of the next; null after the last. */
    private @Nullable HttpUrl page(Ahead ahead, HttpUrl url, int number) throws IOException {
        seen.add(url.toString());
        try (Page page = ahead.take(() -> fetcher.fetch(url, place(number)))) {
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

    /** Where the next page is, unless there is none, it was read before, or there are too many. */
    private @Nullable HttpUrl next(HttpUrl url, int number, Page page, MappedFoot foot) throws Fault {
        boolean isSame = foot.records() > 0 && foot.first() != 0 && foot.first() == latest;
        latest = foot.first();
        HttpUrl next = named(url, number, page, foot);
        if (next == null) {
            return null;
        }
        Place where = place(number);
        if (isSame || !seen.add(next.toString())) {
            reading.broke(HttpIssue.HTTP_CURSOR_LOOP, where, where.toString());
            return null;
        }
        if (number >= options.number("max-pages")) {
            reading.broke(HttpIssue.HTTP_TOO_MANY_PAGES, where, Long.toString(options.number("max-pages")));
            return null;
        }
        return next;
    }

    private @Nullable HttpUrl named(HttpUrl url, int number, Page page, MappedFoot foot) throws Fault {
        return switch (pagination.style()) {
            case NONE -> null;
            case CURSOR -> foot.stated() == null ? null : with(url, foot.stated());
            case PAGE_NUMBER ->
                isLast(number, foot) ? null : with(url, Integer.toString(pagination.firstPage() + number));
            case LINK -> linked(url, page, foot);
        };
    }

    private HttpUrl with(HttpUrl url, String value) {
        return url.newBuilder().setQueryParameter(pagination.parameter(), value).build();
    }

    private static boolean isLast(int number, MappedFoot foot) {
        String pages = foot.stated();
        boolean isStated = pages != null && pages.matches("[0-9]{1,9}");
        return isStated ? number >= Integer.parseInt(pages) : foot.records() == 0;
    }

    private @Nullable HttpUrl linked(HttpUrl url, Page page, MappedFoot foot) throws Fault {
        String link = pagination.pointer().isEmpty() ? linkOf(page) : foot.stated();
        if (link == null) {
            return null;
        }
        HttpUrl next = url.resolve(link);
        if (next == null || !Address.isSameOrigin(url, next)) {
            throw Fault.of(HttpIssue.HTTP_LINK_ELSEWHERE, page.name(), Address.masked(link));
        }
        return next;
    }

    /** What the header of a page calls the next one; null if it names none. */
    static @Nullable String linkOf(Page page) {
        Matcher matcher = NEXT.matcher(page.link());
        return matcher.find() ? matcher.group(1) : null;
    }

    private Place place(int number) {
        return source.sheet("page=" + number);
    }
}
