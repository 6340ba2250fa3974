package fr.donum.cli.command;

import fr.donum.application.evaluate.Request;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.terminal.Preferences;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.host.Version;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** What the command line asks of an evaluation. */
final class Requests {
    static final Option SCHEME = Option.value("--scheme", "id")
            .or("-s")
            .of(() -> Schemes.ALL.stream().map(Scheme::id).toList());
    static final Option SCHEME_FILE = Option.value("--scheme-file", "file");
    static final Option ZERO_DENOMINATOR = Option.oneOf("--zero-denominator", "leave-out", "count-as-zero");
    static final Option AS_OF = Option.value("--as-of", "date");
    static final Option STRICT = Option.flag("--strict");

    private final NamedSchemes schemes;
    private final Preferences preferences;
    private final Texts texts;

    @Inject
    Requests(NamedSchemes schemes, Preferences preferences, Texts texts) {
        this.schemes = schemes;
        this.preferences = preferences;
        this.texts = texts;
    }

    /** @throws UsageException if there is not one scheme, or it is not known, or the date is none */
    Request of(Arguments arguments) {
        return of(arguments, schemes.one(arguments));
    }

    /** The same for a scheme that is chosen otherwise. */
    Request of(Arguments arguments, Scheme scheme) {
        Request request = of(scheme).under(reading(arguments));
        Optional<LocalDate> day = asOf(arguments);
        Request dated = day.isPresent() ? request.asOf(day.get()) : request;
        return arguments.has(STRICT) ? dated.strict() : dated;
    }

    /** @throws UsageException if it is no date */
    Optional<LocalDate> asOf(Arguments arguments) {
        return arguments.value(AS_OF).map(this::date);
    }

    Request of(Scheme scheme) {
        return Request.of(scheme).in(preferences.language()).by(Version.current());
    }

    private Reading reading(Arguments arguments) {
        String policy = arguments.value(ZERO_DENOMINATOR).orElse("leave-out");
        return switch (policy) {
            case "leave-out" -> Reading.OURS;
            case "count-as-zero" -> Reading.COUNT_AS_ZERO;
            default ->
                throw new UsageException(
                        texts.say("usage.bad-value", ZERO_DENOMINATOR.name(), policy),
                        texts.say(
                                "usage.expected",
                                String.join(", ", ZERO_DENOMINATOR.choices().get())));
        };
    }

    private LocalDate date(String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text, frenchDate()) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(
                    texts.say("usage.bad-value", AS_OF.name(), text), texts.say("usage.expected", "2026-09-30"));
        }
    }

    private static DateTimeFormatter frenchDate() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
