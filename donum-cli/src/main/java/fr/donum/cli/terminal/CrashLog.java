package fr.donum.cli.terminal;

import fr.donum.host.Version;
import fr.donum.spi.text.Controls;
import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What whoever mends a bug needs to know, in a file that only the user can read: nothing of anybody's in it. */
public final class CrashLog {
    private CrashLog() {}

    /** @return where the details are, a sentence */
    public static String write(Throwable e, List<String> words, Texts texts) {
        try {
            Path file = Files.createTempFile("donum-", ".log");
            Files.writeString(file, Controls.shown(text(e, new MaskedWords(words))));
            return texts.say("crash.details", file);
        } catch (IOException unwritable) {
            return texts.say("crash.no-details");
        }
    }

    private static String text(Throwable e, MaskedWords words) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println("donum " + Version.current());
        for (String property : List.of("java.vendor", "java.runtime.version", "os.name", "os.version", "os.arch")) {
            lines.println(property + " " + System.getProperty(property));
        }
        lines.println("arguments " + words.all());
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        lines.print(words.in(trace.toString()));
        return text.toString();
    }
}
