package fr.donum.cli.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What must be known before anything else is, even what is wrong: what every command takes, wherever it stands among the
 * words.
 *
 * @param isVersion whether the version is asked for, and nothing that one would have to look at more closely
 */
public record Upfront(Arguments given, boolean isVersion) {
    /** Passes over all else. */
    public static Upfront of(List<String> words) {
        if (words.size() == 1 && Syntax.VERSION.names().contains(words.get(0))) {
            // Asked for by scripts, which want it at once.
            return new Upfront(new Arguments(Map.of()), true);
        }
        ParseResult result = new CommandTree(Map.of(), CommandTree.Wording.NONE)
                .withoutCommands()
                .setOverwrittenOptionsAllowed(true)
                .setPosixClusteredShortOptionsAllowed(false)
                .parseArgs(words.toArray(String[]::new));
        boolean isVersion = result.hasMatchedOption(Syntax.VERSION.name())
                && !result.isUsageHelpRequested()
                && result.errors().isEmpty();
        return new Upfront(Arguments.of(result), isVersion);
    }

    public boolean has(Option flag) {
        return given.has(flag);
    }

    public Optional<String> value(Option option) {
        return given.value(option);
    }
}
