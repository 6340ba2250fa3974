package fr.donum.cli.terminal;

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
    private static final String LANGUAGE = "--lang";

    /** From the words of the command line, wherever in it they stand, and the environment. */
    public static Preferences of(List<String> words, Console console) {
        List<String> options = words.contains("--") ? words.subList(0, words.indexOf("--")) : words;
        Locale language = option(options)
                .or(() -> Optional.of(console.variable("DONUM_LANG")))
                .filter(it -> !it.isEmpty())
                .map(Preferences::language)
                .orElseGet(() -> ofLocale(console));
        boolean isColored = !options.contains("--no-color")
                && console.variable("NO_COLOR").isEmpty()
                && !console.variable("TERM").equals("dumb");
        return new Preferences(language, isColored, options.contains("--debug"), options.contains("--verbose"));
    }

    private static Optional<String> option(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(LANGUAGE + "=")) {
                return Optional.of(words.get(i).substring(LANGUAGE.length() + 1));
            }
            if (words.get(i).equals(LANGUAGE) && i + 1 < words.size()) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
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
