package fr.donum.cli.terminal;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.Controls;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What is said to the user beside the data, on standard error. */
public final class Talk {
    private final PrintStream err;
    private final Texts texts;
    private final Style style;
    private final boolean isDebugging;

    @Inject
    public Talk(Console console, Preferences preferences, Texts texts) {
        this.err = console.err();
        this.texts = texts;
        this.style = new Style(console.errIsTerminal() && preferences.isColored());
        this.isDebugging = preferences.isDebugging();
    }

    /** A text of the bundle, on a line of its own. */
    public void say(String key, Object... arguments) {
        line(texts.say(key, arguments));
    }

    public void line(String text) {
        err.println(Controls.onOneLine(text));
    }

    /** Why nothing could be done, and what to do about it; words of the command line in it are shown without secrets. */
    public void failure(String what, String remedy) {
        line(style.red(texts.say("program")) + " " + AddressMask.in(what));
        remedy(AddressMask.in(remedy));
    }

    /** The same for a source, whose kind of failure says how the program ends. */
    public ExitCode failure(SourceException e) {
        failure(String.valueOf(e.getMessage()), e.remedy());
        trace(e);
        return ExitCode.of(e.kind());
    }

    /** Each with its place and remedy; a remedy that several in a row share is said once. */
    public void issues(List<Issue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            line(texts.say("issue.told", issue.where(), severity(issue.severity()), issue.what()));
            if (i + 1 == issues.size() || !issues.get(i + 1).remedy().equals(issue.remedy())) {
                remedy(issue.remedy());
            }
        }
    }

    private String severity(Severity severity) {
        String name = texts.say("severity." + severity);
        return switch (severity) {
            case ERROR -> style.red(name);
            case WARNING -> style.yellow(name);
            case INFO -> style.dim(name);
        };
    }

    private void remedy(String remedy) {
        if (!remedy.isBlank()) {
            line(style.dim("  → " + remedy));
        }
    }

    /** Where it happened, if the user asked for it. */
    public void trace(Throwable e) {
        if (isDebugging) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            err.print(AddressMask.in(trace.toString()));
        }
    }
}
