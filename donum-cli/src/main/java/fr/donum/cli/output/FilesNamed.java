package fr.donum.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that words name to be read: {@code suivi.xlsx#Janvier}, {@code csv:suivi.txt}, {@code token=file:secret.txt}.
 *
 * @param words of the command line, but for those that name what is written
 */
record FilesNamed(List<String> words) {
    private static final Pattern BEGINNING = Pattern.compile("^|[:=]");

    /** Whether it is one of them, by whatever name. */
    boolean have(Path file) {
        return Files.exists(file) && words.stream().anyMatch(word -> isNamed(file, word));
    }

    private static boolean isNamed(Path file, String word) {
        Matcher beginning = BEGINNING.matcher(word);
        while (beginning.find()) {
            String name = word.substring(beginning.end());
            int hash = name.lastIndexOf('#');
            if (isSame(file, name) || (hash > 0 && isSame(file, name.substring(0, hash)))) {
                return true;
            }
        }
        return false;
    }

    static boolean isSame(Path file, String name) {
        try {
            return !name.isEmpty() && Files.isSameFile(file, Path.of(name));
        } catch (IOException | InvalidPathException e) {
            // What is no file is not read.
            return false;
        }
    }
}
