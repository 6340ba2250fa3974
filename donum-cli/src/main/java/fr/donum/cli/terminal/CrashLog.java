package fr.donum.cli.terminal;

import fr.donum.host.Version;
import fr.donum.spi.text.Controls;
import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What whoever mends a bug needs to know, in a file that only the user can read. */
public final class CrashLog {
    /** Options whose value says who somebody is. */
    private static final Set<String> PERSONAL = Set.of("--practitioner");

    private CrashLog() {}

    /** @return where the details are, a sentence */
    public static String write(Throwable e, List<String> words, Texts texts) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("donum " + Version.current());
        for (String property : List.of("java.vendor", "java.runtime.version", "os.name", "os.version", "os.arch")) {
            lines.println(property + " " + System.getProperty(property));
        }
        lines.println("arguments " + masked(words));
        e.printStackTrace(lines);
        try {
            Path file = Files.createTempFile("donum-", ".log");
            Files.writeString(file, Controls.shown(text.toString()));
            return texts.say("crash.details", file);
        } catch (IOException unwritable) {
            return texts.say("crash.no-details");
        }
    }

    static List<String> masked(List<String> words) {
        List<String> masked = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            boolean isValue = i > 0 && PERSONAL.contains(words.get(i - 1));
            boolean isBoth = equals > 0 && PERSONAL.contains(word.substring(0, equals));
            masked.add(isValue ? "…" : isBoth ? word.substring(0, equals) + "=…" : word);
        }
        return masked;
    }
}
