package fr.donum.host.plugin;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
    CLASS_PATH(Severity.ERROR),
    FORBIDDEN(Severity.ERROR),
    NO_PROVIDER(Severity.ERROR),
    BAD_NAME(Severity.ERROR),
    THREW(Severity.ERROR),
    HUNG(Severity.ERROR),
    STUCK(Severity.ERROR),
    NULL(Severity.ERROR),
    LATE(Severity.ERROR),
    OTHER_THREAD(Severity.ERROR),
    EXITED(Severity.ERROR),
    THREAD(Severity.WARNING);

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
            case THREW, HUNG, STUCK, NULL, LATE, OTHER_THREAD, EXITED -> true;
            default -> false;
        };
    }

    /** Whether it is refused because it could not be guarded against. */
    boolean isUnsafe() {
        return this == CLASS_PATH || this == FORBIDDEN;
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
