package fr.donum.cli.command;

import fr.donum.application.evaluate.Request;
import fr.donum.application.text.Texts;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.DidYouMean;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Version;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the command line asks of an evaluation. */
final class Requests {
    static final Option SCHEME = Option.value("--scheme", "ID").or("-s");
    static final Option ZERO_DENOMINATOR = Option.value("--zero-denominator", "leave-out|count-as-zero");
    static final Option AS_OF = Option.value("--as-of", "DATE");
    static final Option STRICT = Option.flag("--strict");

    private static final DateTimeFormatter FRENCH_DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Preferences preferences;
    private final Texts texts;

    @Inject
    Requests(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    /** @throws UsageException if the scheme is not known, or the date is none */
    Request of(Arguments arguments) {
        Request request = of(scheme(arguments.required(SCHEME))).under(reading(arguments));
        Optional<LocalDate> day = arguments.value(AS_OF).map(this::date);
        Request dated = day.isPresent() ? request.asOf(day.get()) : request;
        return arguments.has(STRICT) ? dated.strict() : dated;
    }

    Request of(Scheme scheme) {
        return Request.of(scheme).in(preferences.language()).by(Version.current());
    }

    /** @throws UsageException if there is none of this id */
    Scheme scheme(String id) {
        List<String> known = Schemes.ALL.stream().map(Scheme::id).toList();
        return Schemes.withId(id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException(
                        texts.say("scheme.unknown", id),
                        DidYouMean.question(id, known, texts, texts.say("scheme.known", String.join(", ", known)))));
    }

    private Reading reading(Arguments arguments) {
        String policy = arguments.value(ZERO_DENOMINATOR).orElse("leave-out");
        return switch (policy) {
            case "leave-out" -> Reading.OURS;
            case "count-as-zero" -> Reading.COUNT_AS_ZERO;
            default ->
                throw new UsageException(
                        texts.say("usage.bad-value", ZERO_DENOMINATOR.name(), policy),
                        texts.say("usage.expected", "leave-out, count-as-zero"));
        };
    }

    private LocalDate date(String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text, FRENCH_DATE) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(
                    texts.say("usage.bad-value", AS_OF.name(), text), texts.say("usage.expected", "2026-09-30"));
        }
    }
}
