package fr.donum.cli.terminal;

import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.Upfront;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the user wants to be spoken to, which must be known before anything can be said.
 *
 * @param language French or English
 * @param isColored whether colours are wanted, where there is a terminal
 * @param isDebugging whether stack traces are wanted
 * @param isVerbose whether everything is wanted that can be told
 */
public record Preferences(Locale language, boolean isColored, boolean isDebugging, boolean isVerbose) {
    /** From what the command line says, and the environment. */
    public static Preferences of(Upfront given, Console console) {
        Locale language = given.value(Syntax.LANGUAGE)
                .or(() -> Optional.of(console.variable("DONUM_LANG")))
                .filter(it -> !it.isEmpty())
                .map(Preferences::language)
                .orElseGet(() -> ofLocale(console));
        boolean isColored = !given.has(Syntax.NO_COLOR)
                && console.variable("NO_COLOR").isEmpty()
                && !console.variable("TERM").equals("dumb");
        return new Preferences(language, isColored, given.has(Syntax.DEBUG), given.has(Syntax.VERBOSE));
    }

    /** POSIX asks these three in this order; "C" is the want of a language, which Java takes for English. */
    private static Locale ofLocale(Console console) {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = console.variable(name);
            if (!value.isEmpty()) {
                return language(value);
            }
        }
        boolean isPosix = !System.getProperty("os.name", "").startsWith("Windows");
        return isPosix ? Locale.FRENCH : language(Locale.getDefault().getLanguage());
    }

    private static Locale language(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
    }
}
