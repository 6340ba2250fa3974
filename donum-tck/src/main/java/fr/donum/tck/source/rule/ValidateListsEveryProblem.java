package fr.donum.tck.source.rule;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.source.SourceSpec.Option;
import fr.donum.tck.source.Input;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * R02. Good settings have no error; bad ones have an issue for each bad option, naming it, all at once; and whatever
 * the settings, nothing is thrown.
 */
public final class ValidateListsEveryProblem extends Rule {
    /** What users, scripts and other programs have been seen to write where a path or a value was expected. */
    static final List<String> ODD = List.of(
            "",
            " ",
            "-",
            "#",
            ":",
            "::",
            "/",
            "..",
            "~",
            "?*",
            "\u0000",
            "\n",
            "é\u00a0 n° 1.csv",
            "C:\\exports\\a.csv",
            "http://",
            "http://[",
            "https:///%zz",
            "file:",
            "jdbc:",
            "nul\ud800",
            "x".repeat(5_000));

    private static final String UNKNOWN = "donum-tck-unknown";

    public ValidateListsEveryProblem() {
        super("R02", Input.GOOD);
    }

    @Override
    void check(Trial trial) throws Exception {
        MetricsSourceProvider provider = trial.provider();
        SourceSettings good = trial.settings(Input.GOOD);
        for (Issue issue : validate(trial, provider, good)) {
            trial.expect(issue.severity() != Severity.ERROR, "R02.good", issue);
        }
        Map<String, String> bad = badOptions(provider.spec().options());
        bad.forEach((option, value) -> expectNamed(trial, provider, good.with(option, value), List.of(option)));
        SourceSettings worst = good;
        for (Map.Entry<String, String> option : bad.entrySet()) {
            worst = worst.with(option.getKey(), option.getValue());
        }
        expectNamed(trial, provider, worst, List.copyOf(bad.keySet()));
        for (Option option : provider.spec().options()) {
            if (option.required()) {
                expectNamed(trial, provider, without(good, option.name()), List.of(option.name()));
            }
        }
        checkNeverThrows(trial, provider, good);
    }

    private static Map<String, String> badOptions(List<Option> options) {
        Map<String, String> bad = new HashMap<>();
        bad.put(UNKNOWN, "1");
        for (Option option : options) {
            if (option.type() == SourceSpec.Type.NUMBER) {
                bad.put(option.name(), "douze");
            } else if (option.type() == SourceSpec.Type.CHOICE) {
                bad.put(option.name(), "donum-tck-unknown");
            } else if (option.type() == SourceSpec.Type.FLAG) {
                bad.put(option.name(), "maybe");
            }
        }
        return bad;
    }

    private static void expectNamed(
            Trial trial, MetricsSourceProvider provider, SourceSettings settings, List<String> options) {
        List<Issue> issues = validate(trial, provider, settings);
        for (String option : options) {
            boolean named = issues.stream().anyMatch(issue -> issue.toString().contains(option));
            trial.expect(named, "R02.not-named", option, String.join(", ", options));
        }
    }

    private static void checkNeverThrows(Trial trial, MetricsSourceProvider provider, SourceSettings good) {
        for (String odd : ODD) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.ROOT)) {
                SourceSettings settings = SourceSettings.of(odd)
                        .withOptions(good.options())
                        .withSecrets(good.secrets())
                        .in(language);
                for (Option option : provider.spec().options()) {
                    settings = settings.with(option.name(), odd);
                }
                validate(trial, provider, settings);
            }
        }
        validate(trial, provider, SourceSettings.of(good.location()));
    }

    private static List<Issue> validate(Trial trial, MetricsSourceProvider provider, SourceSettings settings) {
        try {
            return List.copyOf(provider.validate(settings));
        } catch (RuntimeException | LinkageError e) {
            throw trial.stop("R02.threw", e.toString(), abridged(settings.toString()));
        }
    }

    private static String abridged(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private static SourceSettings without(SourceSettings settings, String option) {
        Map<String, String> options = new HashMap<>(settings.options());
        options.remove(option);
        Map<String, Secret> secrets = new HashMap<>(settings.secrets());
        secrets.remove(option);
        return settings.withOptions(options).withSecrets(secrets);
    }
}
