package fr.donum.tck.source.rule;

import fr.donum.tck.source.Input;
import fr.donum.tck.source.Sample;
import java.util.Locale;

/**
 * R15. A patient's number (NIR) that stands in a source comes out nowhere: not in a dossier, an issue, a refused record
 * that is kept, or on the standard streams; with or without the spaces between its parts.
 */
public final class NoPatientsNumber extends Rule {
    private static final int WITHOUT_KEY = 13;

    public NoPatientsNumber() {
        super("R15", Input.NIR);
    }

    @Override
    void check(Trial trial) throws Exception {
        Sample sample = trial.sample(Input.NIR);
        String number = plain(sample.nir());
        if (number.length() < WITHOUT_KEY) {
            throw trial.stop("R15.nothing");
        }
        Transcript.of(trial, trial.provider(), sample.settings().keepingRecords())
                .placeOf(number.substring(0, WITHOUT_KEY), NoPatientsNumber::plain)
                .ifPresent(place -> trial.fail("R15.leak", place));
    }

    private static String plain(String text) {
        return text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
