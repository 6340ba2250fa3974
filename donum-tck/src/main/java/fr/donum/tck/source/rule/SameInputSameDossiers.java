package fr.donum.tck.source.rule;

import fr.donum.tck.source.Input;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * R07. Reading the same source again, in a session of its own, on a machine of another language and time zone, yields the same dossiers from the same places in the same order.
 */
public final class SameInputSameDossiers extends Rule {
    public SameInputSameDossiers() {
        super("R07", Input.GOOD, Input.BAD_RECORD);
    }

    @Override
    void check(Trial trial) throws Exception {
        for (Input input : inputs()) {
            List<String> first = trial.read(input).texts();
            trial.expect(first.equals(trial.read(input).texts()), "R07.sessions", input.id());
            trial.expect(first.equals(elsewhere(trial, input)), "R07.elsewhere", input.id());
        }
    }

    /** In Turkish an I has no dot, and at Kiritimati it is tomorrow. */
    private static List<String> elsewhere(Trial trial, Input input) throws Exception {
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return trial.read(input).texts();
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }
}
