package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.client.Client;
import fr.donum.adapter.http.client.Failures;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.json.FirstRecords;
import fr.donum.adapter.json.mapped.MappedReading;
import fr.donum.adapter.json.record.RecordsReading;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SingleReading;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A server that speaks the Donum Metrics API. */
public final class HttpSource implements MetricsSource {
    private static final int SAMPLE = 20;

    private final SourceSettings settings;
    private final SourceContext context;
    private final Options options;
    private final Messages messages;
    private final OkHttpClient client;
    private final Fetcher fetcher;
    private final SingleReading once = new SingleReading();
    /** What discovering has fetched, so that a reading that follows need not ask for it again. */
    private @Nullable Page first;

    /** What came of asking for the Donum Metrics API where there is another. */
    private @Nullable Fault absent;

    private @Nullable Catalogue catalogue;

    /** @param kept pages of former readings; null if none are */
    public HttpSource(
            SourceSettings settings,
            SourceContext context,
            Messages messages,
            OkHttpClient client,
            Pace pace,
            @Nullable KeptPages kept) {
        this.settings = settings;
        this.context = context;
        this.options = new Options(settings, context.clock());
        this.messages = messages;
        this.client = client;
        this.fetcher = new Fetcher(client, options, pace, kept);
    }

    /** A profile states no parameters for it. */
    @Override
    public Set<ReadRequest.Hint> heeds() {
        return settings.mapping().isPresent() ? Set.of() : Query.heeded(options);
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        once.begin();
        return withAnswerer(readPages(request, sink));
    }

    /** What was read, and by whom it was answered, if that was another than the one named. */
    private ReadSummary withAnswerer(ReadSummary read) {
        if (fetcher.elsewhere().isEmpty()) {
            return read;
        }
        String answerer = Address.masked(fetcher.elsewhere().get());
        String named = Address.masked(options.address());
        List<Issue> issues = new ArrayList<>(read.issues());
        issues.add(messages.issue(HttpIssue.HTTP_REDIRECTED, Place.of(named), named, answerer));
        return read.withIssues(issues);
    }

    /** The settings for those who show the location. */
    private SourceSettings shown() {
        return settings.at(SourceLocation.of(Address.masked(settings.location().text())));
    }

    private ReadSummary readPages(ReadRequest request, DossierSink sink) throws SourceException {
        if (absent != null) {
            throw messages.exception(absent);
        }
        if (!request.within(heeds()).isForAll()) {
            forget();
        }
        Page known = first;
        first = null;
        if (settings.mapping().isPresent()) {
            HeldBatch batch = new HeldBatch(new Answered(sink, fetcher));
            MappedReading mapped =
                    new MappedReading(shown(), context, settings.mapping().get(), messages, batch);
            return new MappedPages(options, fetcher, mapped, batch, known).read();
        }
        RecordsReading reading = new RecordsReading(settings, context, messages);
        new Pages(options, request, context.progress(), fetcher, reading, sink, known).read();
        return reading.summary();
    }

    @Override
    public List<Probe> check() {
        HttpUrl url = first(SAMPLE);
        Checks checks = new Checks(messages, url);
        try (Page page = fetcher.fetchOnce(url, Place.of(Address.masked(url)))) {
            return checks.passed(
                    FirstRecords.of(page, shown(), context, messages).probe(messages));
        } catch (IOException broken) {
            return checks.failed(Failures.of(broken, Address.masked(url)));
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        if (catalogue == null) {
            catalogue = discovered();
        }
        return catalogue;
    }

    private Catalogue discovered() throws SourceException {
        HttpUrl url = first(options.number("page-size"));
        Place place = Place.of(Address.masked(url));
        try (Page page = ahead(fetcher.fetch(url, place))) {
            return FirstRecords.upToBreak(page, shown(), context, messages).catalogue(messages, place);
        } catch (IOException broken) {
            Fault fault = Failures.of(broken, place.toString());
            forget();
            Catalogue guessed = new ForeignApi(settings, options, fetcher, messages)
                    .guess(fault)
                    .orElseThrow(() -> messages.exception(fault));
            absent = fault;
            return guessed;
        }
    }

    /** What is read of the page leaves the page itself, which is kept for the reading, as it is. */
    private Page ahead(Page page) throws IOException {
        if (!page.isLines()) {
            Buffer whole = new Buffer();
            whole.writeAll(page.content());
            first = page.of(whole);
            return page.of(whole.clone());
        }
        first = page;
        return page.of(page.content().peek());
    }

    private void forget() {
        Page unread = first;
        first = null;
        if (unread != null) {
            try {
                unread.close();
            } catch (IOException nothingToClose) {
                // It broke before.
            }
        }
    }

    private HttpUrl first(long limit) {
        long size = Math.min(limit, options.number("page-size"));
        return settings.mapping().isPresent() && settings.mapping().get().layout() instanceof Layout.Pointers pointers
                ? MappedPages.first(options, pointers.pagination(), size)
                : new Query(options, ReadRequest.ALL).page(size, null);
    }

    @Override
    public void close() {
        forget();
        Client.close(client);
    }
}
