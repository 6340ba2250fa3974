package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.client.Statuses;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.json.guess.GuessedPaging;
import fr.donum.adapter.json.guess.JsonGuess;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.FaultCode;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** An API of another shape than ours, at the very address that was given. */
final class ForeignApi {
    /** What an address answers that does not serve the Donum Metrics API. */
    private static final Set<FaultCode> SIGNS = Set.of(
            HttpIssue.HTTP_NOT_FOUND,
            HttpIssue.HTTP_FORBIDDEN,
            HttpIssue.HTTP_BAD_REQUEST,
            HttpIssue.HTTP_STATUS,
            HttpIssue.HTTP_HTML,
            HttpIssue.HTTP_CONTENT_TYPE,
            JsonIssue.JSON_WRONG_SHAPE);

    private final SourceSettings settings;
    private final Options options;
    private final Fetcher fetcher;
    private final Messages messages;

    ForeignApi(SourceSettings settings, Options options, Fetcher fetcher, Messages messages) {
        this.settings = settings;
        this.options = options;
        this.fetcher = fetcher;
        this.messages = messages;
    }

    /**
     * What its first page may hold, if any of it is understood. It is asked for once: whoever waits has an answer already.
     *
     * @param fault what came of asking for the Donum Metrics API
     */
    Optional<Catalogue> guess(Fault fault) {
        if (!SIGNS.contains(fault.issue())
                || Statuses.isReasonedRefusal(fault)
                || settings.mapping().isPresent()) {
            return Optional.empty();
        }
        HttpUrl url = options.addressAsGiven();
        Place place = Place.of(Address.masked(url));
        try (Page page = fetcher.fetchOnce(url, place)) {
            return JsonGuess.of(page, place, messages).map(found -> doubted(found, place));
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    /** What is found on a page that names no other is all there is, or not. */
    private Catalogue doubted(Catalogue found, Place place) {
        if (GuessedPaging.isIn(found)) {
            return found;
        }
        List<Issue> issues = new ArrayList<>(found.issues());
        issues.add(messages.issue(JsonIssue.JSON_NO_PAGING, place, place.source()));
        return found.withIssues(issues);
    }
}
