package fr.donum.application.evaluate;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.ReadRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an evaluation.
 *
 * @param scheme the text to evaluate under
 * @param reading how its open questions are read
 * @param asOf snapshots after this day are left aside; null for none
 * @param isStrict whether a dossier with any doubtful figure is rejected
 * @param language of the texts for people
 * @param version of donum, for the report
 */
public record Request(
        Scheme scheme, Reading reading, @Nullable LocalDate asOf, boolean isStrict, Locale language, String version) {
    /** As the register reads, as things stand, in French. */
    public static Request of(Scheme scheme) {
        return new Request(scheme, Reading.OURS, null, false, Locale.FRENCH, "");
    }

    public Request under(Reading other) {
        return new Request(scheme, other, asOf, isStrict, language, version);
    }

    public Request asOf(LocalDate day) {
        return new Request(scheme, reading, day, isStrict, language, version);
    }

    public Request strict() {
        return new Request(scheme, reading, asOf, true, language, version);
    }

    public Request in(Locale other) {
        return new Request(scheme, reading, asOf, isStrict, other, version);
    }

    public Request by(String donumVersion) {
        return new Request(scheme, reading, asOf, isStrict, language, donumVersion);
    }

    /** What it asks of sources. */
    public ReadRequest asked() {
        return asOf == null ? ReadRequest.ALL : ReadRequest.ALL.asOf(asOf);
    }

    Terms terms() {
        return new Terms(scheme, asOf, isStrict, language);
    }
}
