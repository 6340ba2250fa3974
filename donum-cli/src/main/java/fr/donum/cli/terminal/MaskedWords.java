package fr.donum.cli.terminal;

import fr.donum.spi.text.AddressMask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a command line without what says who somebody is or opens a door: practitioners, values of source options,
 * names, passwords and queries in addresses. The same is taken out of any other text.
 */
final class MaskedWords {
    private static final String MASK = "…";
    private static final int SHORTEST = 3;
    private static final String SHORT_PRACTITIONER = "-p";
    private static final Set<String> PERSONAL = Set.of(SHORT_PRACTITIONER, "--practitioner");
    private static final String OPTION = "--option";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\w)[0-9]{8,}(?!\\w)");

    private final List<String> masked = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    MaskedWords(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String before = i == 0 ? "" : words.get(i - 1);
            masked.add(masked(before, words.get(i)));
        }
        hidden.removeIf(value -> value.length() < SHORTEST);
        hidden.sort(Comparator.comparingInt(String::length).reversed());
    }

    private String masked(String before, String word) {
        if (PERSONAL.contains(before)) {
            return hide("", word);
        }
        if (before.equals(OPTION)) {
            return hideValue("", word);
        }
        if (word.startsWith(OPTION + "=")) {
            return hideValue(OPTION + "=", word.substring(OPTION.length() + 1));
        }
        for (String personal : PERSONAL) {
            if (word.startsWith(personal + "=")) {
                return hide(personal + "=", word.substring(personal.length() + 1));
            }
        }
        boolean isJoined = word.startsWith(SHORT_PRACTITIONER) && word.length() > SHORT_PRACTITIONER.length();
        return isJoined ? hide(SHORT_PRACTITIONER, word.substring(SHORT_PRACTITIONER.length())) : withoutSecrets(word);
    }

    private String hideValue(String start, String option) {
        int equals = option.indexOf('=') + 1;
        return hide(start + option.substring(0, equals), option.substring(equals));
    }

    private String hide(String start, String value) {
        hidden.add(value);
        return start + MASK;
    }

    private String withoutSecrets(String word) {
        String shown = AddressMask.of(word);
        if (!shown.equals(word)) {
            hidden.add(word);
        }
        return shown;
    }

    List<String> all() {
        return masked;
    }

    /** Another text, also without numbers as long as those of practitioners and patients. */
    String in(String text) {
        String without = text;
        for (String value : hidden) {
            without = without.replace(value, MASK);
        }
        return NUMBER.matcher(AddressMask.in(without)).replaceAll(MASK);
    }
}
