package fr.donum.adapter.http;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Suggestion;
import fr.donum.spi.text.Texts;
import java.util.Collection;
import java.util.Locale;

/** The words of this source in the user's language. No known secret passes. */
final class Messages {
    private final Texts texts;
    private final Redactor redactor;

    Messages(Locale language, Redactor redactor) {
        this.texts = HttpIssue.CATALOGUE.texts(language);
        this.redactor = redactor;
    }

    Issue issue(HttpIssue issue, Place where, Object... arguments) {
        return new Issue(
                issue.severity(),
                issue.code(),
                where,
                say(issue.code() + ".what", arguments),
                say(issue.code() + ".remedy", arguments),
                null,
                null);
    }

    /** A fault as the end of the source. */
    SourceException exception(Fault fault) {
        String code = fault.issue().code();
        Object[] arguments = fault.arguments();
        return new SourceException(
                fault.issue().kind(), say(code + ".what", arguments), say(code + ".remedy", arguments), fault);
    }

    String say(String key, Object... arguments) {
        return redactor.clean(texts.say(key, arguments));
    }

    /** " Did you mean …?", or nothing. */
    String suggestion(String given, Collection<String> known) {
        return Suggestion.near(given, known)
                .map(found -> " " + say("did-you-mean", found))
                .orElse("");
    }
}
