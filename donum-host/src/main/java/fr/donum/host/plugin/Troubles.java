package fr.donum.host.plugin;

import fr.donum.host.HostException;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is wrong with the plug-ins of a run. */
public final class Troubles implements Consumer<Issue> {
    private final List<Issue> errors = new CopyOnWriteArrayList<>();
    private final Consumer<Issue> user;

    /** @param user told of each */
    public Troubles(Consumer<Issue> user) {
        this.user = user;
    }

    @Override
    public void accept(Issue issue) {
        if (issue.severity() == Severity.ERROR) {
            errors.add(issue);
        }
        user.accept(issue);
    }

    public int count() {
        return errors.size();
    }

    /** Whether a plug-in was refused because it could not be guarded against. */
    public boolean isAnyUnsafe() {
        return having(PluginIssue::isUnsafe).findAny().isPresent();
    }

    /** A source that is not there: the fault of a plug-in that failed, if one did, else of whoever asks for it. */
    public RuntimeException missing(HostException wrong) {
        return having(PluginIssue::isFailure)
                .findFirst()
                .<RuntimeException>map(issue -> new PluginFailureException(
                        issue,
                        new SourceException(
                                SourceException.Kind.DEFECT, wrong.sentence(), wrong.remedy(), cause(issue, wrong))))
                .orElse(wrong);
    }

    private static Throwable cause(Issue issue, HostException wrong) {
        boolean isMemory = issue.code().equals(PluginIssue.PLUGIN_MEMORY.code());
        return isMemory ? new OutOfMemoryError(issue.what()) : wrong;
    }

    private Stream<Issue> having(Predicate<PluginIssue> sort) {
        return errors.stream()
                .filter(issue -> PluginIssue.of(issue.code()).filter(sort).isPresent());
    }
}
