package fr.donum.host.plugin;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import java.util.Locale;

/** What may be wrong with a plug-in. */
public enum PluginIssue implements IssueCode {
    NO_JAR(Severity.ERROR),
    STRAY_JAR(Severity.WARNING),
    UNREADABLE(Severity.ERROR),
    NO_API(Severity.ERROR),
    SEVERAL(Severity.ERROR),
    BAD_API(Severity.ERROR),
    OTHER_API(Severity.ERROR),
    OWN_CLASSES(Severity.ERROR),
    NO_PROVIDER(Severity.ERROR),
    BAD_NAME(Severity.ERROR),
    THREW(Severity.ERROR),
    HUNG(Severity.ERROR),
    THREAD(Severity.WARNING);

    public static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.host.plugin.issues", PluginIssue.class::getResourceAsStream, values());

    private final Severity severity;

    PluginIssue(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        return "plugin." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
