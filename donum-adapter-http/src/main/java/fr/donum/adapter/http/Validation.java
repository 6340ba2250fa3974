package fr.donum.adapter.http;

import fr.donum.adapter.http.client.Proxies;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.http.settings.Rate;
import fr.donum.adapter.http.settings.Spec;
import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.adapter.json.text.Messages;
import fr.donum.spi.mapping.Layout;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.SourceSettings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Finds everything wrong with the settings, without going anywhere. */
final class Validation {
    private static final Map<String, long[]> BOUNDS = Map.of(
            "year", new long[] {2016, 2099},
            "connect-timeout", new long[] {1, 600},
            "read-timeout", new long[] {1, 3_600},
            "call-timeout", new long[] {1, 86_400},
            "max-retries", new long[] {0, 20},
            "max-concurrency", new long[] {1, 2},
            "page-size", new long[] {1, 10_000},
            "max-body", new long[] {1, 1_024},
            "max-pages", new long[] {1, 1_000_000});

    private final SourceSettings settings;
    private final Messages messages;
    private final Place place;
    private final List<Issue> issues = new ArrayList<>();

    Validation(SourceSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
        this.place = Place.of(Address.masked(settings.location().text()));
        Spec.ALL.problems(settings).forEach(this::add);
        if (JsonSourceProvider.isFile(settings.location())) {
            settings.options().keySet().stream()
                    .filter(name -> Spec.ALL.option(name).isPresent())
                    .forEach(name -> add(HttpIssue.HTTP_OPTION_WITHOUT_EFFECT, name));
        } else {
            location();
            settings.mapping().ifPresent(mapping -> {
                withoutMeaning();
                pagination(mapping);
            });
            values();
            new CredentialChecks(settings, this::add).check();
        }
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    private void add(HttpIssue issue, Object... arguments) {
        issues.add(messages.issue(issue, place, arguments));
    }

    /** Options that only the Donum Metrics API understands. */
    private void withoutMeaning() {
        Stream.of("year", "as-of", "practitioner", "updated-since")
                .filter(name -> settings.option(name).isPresent())
                .forEach(name -> add(HttpIssue.HTTP_OPTION_NOT_MAPPED, name));
    }

    /** Of an address that is read by a profile, only the profile can say whether one page is all there is. */
    private void pagination(Mapping mapping) {
        boolean isUnsaid = mapping.layout() instanceof Layout.Pointers pointers
                && pointers.pagination().style() == Pagination.Style.UNSAID;
        if (isUnsaid) {
            add(HttpIssue.HTTP_NO_PAGINATION, place.source());
        }
    }

    /** At the place that shows no secret. */
    private void add(Issue issue) {
        issues.add(issue.at(place));
    }

    private void location() {
        HttpUrl url = HttpUrl.parse(settings.location().text());
        if (url == null) {
            add(HttpIssue.HTTP_BAD_URL, place.source());
            return;
        }
        if (!Address.isSafe(url)) {
            add(HttpIssue.HTTP_NOT_HTTPS, place.source());
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            add(HttpIssue.HTTP_USERINFO, place.source());
        }
    }

    private void values() {
        BOUNDS.forEach((name, bounds) ->
                expect(name, bounds[0] + "…" + bounds[1], value -> isBetween(value, bounds[0], bounds[1])));
        expect("as-of", "2026-09-30", Validation::isDay);
        expect("updated-since", "2026-09-01T00:00:00Z", Validation::isInstant);
        expect("api-key-header", "X-Api-Key", value -> value.matches("[A-Za-z0-9-]{1,64}"));
        expect(
                "rate-limit",
                "5, 0.5, 20/min, 100/h",
                value -> Rate.interval(value, Pace.REAL).isPresent());
        expect("oauth-resource", "https://api.example.fr/donum", value -> HttpUrl.parse(value) != null);
        expect("proxy", "http://proxy.example.fr:3128", Validation::isBareProxy);
        expect("oauth-token-url", "https://login.example.fr/token", Validation::isSafeAddress);
    }

    private void expect(String name, String example, Predicate<String> isValid) {
        Optional<String> given = settings.option(name).filter(value -> takes(name, value));
        if (given.isPresent() && !isValid.test(given.get().strip())) {
            add(HttpIssue.HTTP_BAD_OPTION, name, example);
        }
    }

    /** Of another type, it was reported before. */
    private static boolean takes(String name, String value) {
        return Spec.ALL.option(name).filter(option -> option.takes(value)).isPresent();
    }

    private static boolean isBetween(String value, long least, long most) {
        return value.matches("[0-9]{1,9}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
    }

    private static boolean isSafeAddress(String value) {
        HttpUrl url = HttpUrl.parse(value);
        return url != null && Address.isSafe(url) && url.username().isEmpty();
    }

    /** A password on the command line is for all to see; the environment may hold one. */
    private static boolean isBareProxy(String value) {
        HttpUrl url = Proxies.parse(value);
        return url != null && url.username().isEmpty() && url.password().isEmpty();
    }

    private static boolean isInstant(String value) {
        try {
            return OffsetDateTime.parse(value).getYear() > 0;
        } catch (DateTimeParseException notAnInstant) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
