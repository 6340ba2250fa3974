package fr.donum.adapter.csv;

import fr.donum.spi.source.Catalogue.Guess;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.spi.source.SourceSettings;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;

/** What is said about one CSV file, in the user's language. */
final class CsvTexts {
    private final SourceSettings settings;
    private final Locale language;
    private final String file;

    CsvTexts(SourceSettings settings) {
        this.settings = settings;
        this.language = settings.language();
        this.file = settings.location().shortName();
    }

    /** A failure whose texts are {@code failure.<key>} and {@code failure.<key>.remedy}; the file is argument 0. */
    SourceException failure(Kind kind, String key, Object... more) {
        return new SourceException(kind, say("failure." + key, more), say("failure." + key + ".remedy", more));
    }

    SourceException failure(Kind kind, String key, Throwable cause, Object... more) {
        return new SourceException(kind, say("failure." + key, more), say("failure." + key + ".remedy", more), cause);
    }

    /** An issue; the file is argument 0 of its texts. */
    Issue issue(CsvIssue code, long row, Object... more) {
        Place place = Place.of(file);
        return CsvIssue.CATALOGUE.issue(code, settings.language(), row == 0 ? place : place.row(row), arguments(more));
    }

    /** A number as people write it. */
    String number(long number) {
        return NumberFormat.getIntegerInstance(settings.language()).format(number);
    }

    Guess guess(String option, String value, String because, Object... more) {
        return new Guess(option, value, say("because." + because, more));
    }

    /** A text about the file, whose name is argument 0. */
    String say(String key, Object... more) {
        return CsvIssue.CATALOGUE.say(language, key, arguments(more));
    }

    private Object[] arguments(Object... more) {
        return Stream.concat(Stream.of(file), Stream.of(more)).toArray();
    }
}
