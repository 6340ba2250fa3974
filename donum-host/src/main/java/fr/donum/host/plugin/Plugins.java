package fr.donum.host.plugin;

import fr.donum.host.plugin.Refusals.RefusedException;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.MetricsSourceProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the sources on the class path, and those in a directory that has a directory for each plug-in. */
public final class Plugins {
    private final Locale language;
    private final Patience patience;
    private final Consumer<Issue> problems;

    /** @param problems told of every plug-in that is refused or misbehaves */
    public Plugins(Locale language, Consumer<Issue> problems) {
        this(language, Patience.ofProcess(), problems);
    }

    /** @param limit how long a plug-in may take to say who it is */
    public Plugins(Locale language, Duration limit, Consumer<Issue> problems) {
        this(language, Patience.ofProcess().answeringWithin(limit), problems);
    }

    private Plugins(Locale language, Patience patience, Consumer<Issue> problems) {
        this.language = language;
        this.patience = patience;
        this.problems = problems;
    }

    /** Every problem that a plug-in may have. */
    public static IssueCatalogue issueCatalogue() {
        return PluginIssue.CATALOGUE;
    }

    /** The sources on the class path. */
    public List<Installation> onClassPath() {
        return new ClassPath(language, patience, problems).installations();
    }

    /**
     * Loads each, in the order of their names; those that are refused are left out.
     *
     * @throws IOException if the directory cannot be listed
     */
    public List<Installation> in(Path directory) throws IOException {
        List<Installation> all = new ArrayList<>();
        for (Path entry : entries(directory)) {
            if (PluginJars.isJar(entry)) {
                problems.accept(new Refusals(entry, language).issue(PluginIssue.PLUGIN_STRAY_JAR));
            } else if (Files.isDirectory(entry)) {
                try {
                    all.addAll(load(entry));
                } catch (RefusedException e) {
                    problems.accept(e.issue());
                }
            }
        }
        return all;
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private List<Installation> load(Path directory) throws RefusedException {
        PluginJars jars = PluginJars.in(directory, language);
        PluginLoader loader = new PluginLoader(directory, jars);
        Origin origin =
                new Origin(jars.version(), jars.api().text(), jars.main().toString(), jars.all());
        List<Installation> found = new Introduction(new Refusals(jars.main(), language), patience, problems)
                .of(loader, loader::isOwn, loader::providers, origin);
        if (found.isEmpty()) {
            throw new Refusals(jars.main(), language)
                    .because(PluginIssue.PLUGIN_NO_PROVIDER, MetricsSourceProvider.class.getName());
        }
        return found;
    }
}
