package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec.Option;
import fr.donum.tck.source.Input;
import java.util.List;

/**
 * R03. No text of any kind holds a secret: not when the source works, not when it refuses, not in the cause of a
 * failure, nor on the standard streams. A password in a URL is one.
 */
public final class SecretsStaySecret extends Rule {
    private static final String CANARY = "TckCanary7f3a9c";

    public SecretsStaySecret() {
        super("R03", Input.GOOD, Input.ABSENT);
    }

    @Override
    void check(Trial trial) throws Exception {
        for (Input input : inputs()) {
            SourceSettings settings = trial.settings(input);
            for (Secret secret : settings.secrets().values()) {
                search(trial, settings, secret.reveal());
            }
            SourceSettings canaries = settings;
            for (Option option : trial.provider().spec().options()) {
                if (option.secret()) {
                    canaries = canaries.with(option.name(), new Secret(CANARY));
                }
            }
            search(trial, canaries, CANARY);
        }
        for (String scheme : List.of("http", "https")) {
            SourceLocation location = SourceLocation.of(scheme + "://donum:" + CANARY + "@127.0.0.1:1/");
            SourceSettings good = trial.settings(Input.GOOD);
            if (trial.provider().accepts(location)) {
                search(trial, good.at(location).keepingRecords(), CANARY);
            }
        }
    }

    private static void search(Trial trial, SourceSettings settings, String secret) {
        MetricsSourceProvider provider = trial.provider();
        Transcript.of(trial, provider, settings)
                .placeOf(secret, text -> text)
                .ifPresent(place -> trial.fail("R03.leak", place));
    }
}
