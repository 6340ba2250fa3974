package fr.donum.host.plugin;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.SourceApi;
import fr.donum.spi.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what is wrong with one plug-in. */
public record Refusals(Path plugin, Locale language) {
    RefusedException because(PluginIssue code, String... details) {
        return new RefusedException(issue(code, details));
    }

    public Issue issue(PluginIssue code, String... details) {
        Object[] arguments = Stream.concat(
                        Stream.of(SourceApi.VERSION), Stream.of(details).map(Brevity::text))
                .toArray();
        return PluginIssue.CATALOGUE.issue(code, language, Place.of(plugin.toString()), arguments);
    }

    /** The place and what is wrong there. */
    String sentence(Issue issue) {
        return Texts.of("fr.donum.host.plugin.issues", language, Refusals.class::getResourceAsStream)
                .say("told", issue.where(), issue.what());
    }

    /** A plug-in that is not used. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Issue issue;

        RefusedException(Issue issue) {
            super(issue.what());
            this.issue = issue;
        }

        Issue issue() {
            return issue;
        }
    }
}
