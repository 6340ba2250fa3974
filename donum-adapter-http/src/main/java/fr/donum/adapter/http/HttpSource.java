package fr.donum.adapter.http;

import fr.donum.application.mapping.Layout;
import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Place;
import fr.donum.application.source.Probe;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceSettings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A server that speaks the Donum Metrics API. */
final class HttpSource implements MetricsSource {
    private static final int SAMPLE = 20;
    /** What an address answers that does not serve the Donum Metrics API. */
    private static final Set<HttpIssue> FOREIGN = Set.of(
            HttpIssue.HTTP_NOT_FOUND,
            HttpIssue.HTTP_FORBIDDEN,
            HttpIssue.HTTP_BAD_REQUEST,
            HttpIssue.HTTP_STATUS,
            HttpIssue.HTTP_HTML,
            HttpIssue.HTTP_CONTENT_TYPE,
            HttpIssue.JSON_WRONG_SHAPE);

    private final SourceSettings settings;
    private final Options options;
    private final Messages messages;
    private final OkHttpClient client;
    private final Fetcher fetcher;
    /** What discovering has fetched, so that a reading that follows need not ask for it again. */
    private @Nullable Page first;

    HttpSource(SourceSettings settings, Messages messages, OkHttpClient client, Pace pace) {
        this.settings = settings;
        this.options = new Options(settings);
        this.messages = messages;
        this.client = client;
        this.fetcher = new Fetcher(client, options, pace);
    }

    @Override
    public ReadSummary read(DossierSink sink) throws SourceException {
        if (settings.mapping().isPresent()) {
            Batch batch = new Batch(sink);
            MappedReading mapped =
                    new MappedReading(settings, settings.mapping().get(), messages, batch);
            return new MappedPages(options, fetcher, mapped, batch).read();
        }
        Reading reading = new Reading(settings, messages);
        Page known = first;
        first = null;
        new Pages(options, fetcher, reading, sink, known).read();
        return reading.summary();
    }

    @Override
    public List<Probe> check() {
        HttpUrl url = first(SAMPLE);
        Checks checks = new Checks(messages, url);
        try (Page page = fetcher.fetchOnce(url, Place.of(Address.masked(url)))) {
            return checks.passed(Sample.of(page, settings, messages).probe(messages));
        } catch (IOException broken) {
            return checks.failed(Failures.of(broken, Address.masked(url)));
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        HttpUrl url = first(options.number("page-size"));
        Place place = Place.of(Address.masked(url));
        try (Page page = kept(fetcher.fetch(url, place))) {
            return Sample.of(page, settings, messages).catalogue(messages, place);
        } catch (IOException broken) {
            Fault fault = Failures.of(broken, place.toString());
            return guess(fault).orElseThrow(() -> messages.exception(fault));
        }
    }

    /** What an API of another shape may hold, at the very address that was given. */
    private Optional<Catalogue> guess(Fault fault) {
        if (!FOREIGN.contains(fault.issue()) || settings.mapping().isPresent()) {
            return Optional.empty();
        }
        first = null;
        HttpUrl url = options.addressAsGiven();
        Place place = Place.of(Address.masked(url));
        try (Page page = fetcher.fetch(url, place)) {
            return page.isLines() ? Optional.empty() : JsonGuess.of(page, place, messages);
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    private Page kept(Page page) throws IOException {
        if (page.isLines()) {
            return page;
        }
        Buffer whole = new Buffer();
        whole.writeAll(page.content());
        first = page.of(whole.clone());
        return page.of(whole);
    }

    private HttpUrl first(long limit) {
        long size = Math.min(limit, options.number("page-size"));
        return settings.mapping().isPresent() && settings.mapping().get().layout() instanceof Layout.Pointers pointers
                ? MappedPages.first(options, pointers.pagination(), size)
                : Query.page(options, size, null);
    }

    @Override
    public void close() {
        Client.close(client);
    }
}
