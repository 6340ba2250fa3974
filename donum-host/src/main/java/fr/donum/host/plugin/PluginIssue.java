package fr.donum.host.plugin;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be wrong with a plug-in. */
public enum PluginIssue implements IssueCode {
    PLUGIN_NO_JAR(Severity.ERROR),
    PLUGIN_STRAY_JAR(Severity.WARNING),
    PLUGIN_UNREADABLE(Severity.ERROR),
    PLUGIN_NO_API(Severity.ERROR),
    PLUGIN_SEVERAL(Severity.ERROR),
    PLUGIN_BAD_API(Severity.ERROR),
    PLUGIN_OTHER_API(Severity.ERROR),
    PLUGIN_OWN_CLASSES(Severity.ERROR),
    PLUGIN_CLASS_PATH(Severity.ERROR),
    PLUGIN_FORBIDDEN(Severity.ERROR),
    PLUGIN_NO_PROVIDER(Severity.ERROR),
    PLUGIN_BAD_NAME(Severity.ERROR),
    PLUGIN_BAD_SPEC(Severity.ERROR),
    PLUGIN_THREW(Severity.ERROR),
    PLUGIN_MEMORY(Severity.ERROR),
    PLUGIN_HUNG(Severity.ERROR),
    PLUGIN_STUCK(Severity.ERROR),
    PLUGIN_LINGERS(Severity.ERROR),
    PLUGIN_NULL(Severity.ERROR),
    PLUGIN_LONG_KEY(Severity.ERROR),
    PLUGIN_MORE(Severity.WARNING),
    PLUGIN_NO_CAUSE(Severity.WARNING),
    PLUGIN_CANNOT_TELL(Severity.WARNING),
    PLUGIN_LATE(Severity.ERROR),
    PLUGIN_OTHER_THREAD(Severity.ERROR),
    PLUGIN_EXITED(Severity.ERROR),
    PLUGIN_THREAD(Severity.WARNING);

    public static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.host.plugin.issues", PluginIssue.class::getResourceAsStream, values());

    private final Severity severity;

    PluginIssue(Severity severity) {
        this.severity = severity;
    }

    /** The problem of this code, if it is one of these. */
    static Optional<PluginIssue> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether the plug-in did something wrong, rather than being one that is not to be used. */
    boolean isFailure() {
        return switch (this) {
            case PLUGIN_THREW,
                    PLUGIN_MEMORY,
                    PLUGIN_HUNG,
                    PLUGIN_STUCK,
                    PLUGIN_LINGERS,
                    PLUGIN_NULL,
                    PLUGIN_LONG_KEY,
                    PLUGIN_LATE,
                    PLUGIN_OTHER_THREAD,
                    PLUGIN_EXITED -> true;
            default -> false;
        };
    }

    /** Whether it is refused because it could not be guarded against. */
    boolean isUnsafe() {
        return this == PLUGIN_CLASS_PATH || this == PLUGIN_FORBIDDEN;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
