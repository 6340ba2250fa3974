package fr.donum.host.plugin;

import fr.donum.host.Version;
import fr.donum.host.plugin.Refusals.RefusedException;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceApi;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sources on the class path: donum's own, and those that whoever started it put there. */
final class ClassPath {
    private final Locale language;
    private final Patience patience;
    private final Consumer<Issue> problems;

    ClassPath(Locale language, Patience patience, Consumer<Issue> problems) {
        this.language = language;
        this.patience = patience;
        this.problems = problems;
    }

    /** By their names, whatever the order of the class path. */
    List<Installation> installations() {
        List<Installation> all = new ArrayList<>();
        for (ServiceLoader.Provider<MetricsSourceProvider> found : found()) {
            try {
                all.addAll(found.type().getName().startsWith("fr.donum.") ? List.of(ours(found)) : anothers(found));
            } catch (RefusedException e) {
                problems.accept(e.issue());
            }
        }
        all.sort(Comparator.comparing(Installation::name));
        return all;
    }

    /** Those whose class can be loaded. A line of a registration that says nonsense is told and passed over. */
    private List<ServiceLoader.Provider<MetricsSourceProvider>> found() {
        List<ServiceLoader.Provider<MetricsSourceProvider>> all = new ArrayList<>();
        Iterator<ServiceLoader.Provider<MetricsSourceProvider>> each =
                ServiceLoader.load(MetricsSourceProvider.class, ClassPath.class.getClassLoader()).stream()
                        .iterator();
        boolean more = true;
        while (more) {
            try {
                more = each.hasNext();
                if (more) {
                    all.add(each.next());
                }
            } catch (ServiceConfigurationError e) {
                problems.accept(new Refusals(Path.of("META-INF/services"), language)
                        .issue(PluginIssue.PLUGIN_THREW, e.toString()));
            }
        }
        return all;
    }

    private static Installation ours(ServiceLoader.Provider<MetricsSourceProvider> found) {
        Origin origin = new Origin(Version.current(), SourceApi.VERSION, "donum", jars(found.type()));
        return new Installation(found.get(), found, found.type().getClassLoader(), origin);
    }

    private List<Installation> anothers(ServiceLoader.Provider<MetricsSourceProvider> found) throws RefusedException {
        Class<?> type = found.type();
        Optional<Path> place = place(type);
        Optional<PluginJars> stated = Optional.empty();
        for (Path jar : jars(type)) {
            stated = PluginJars.alone(jar, language);
        }
        Origin origin = new Origin(
                version(type),
                stated.map(jar -> jar.api().text()).orElse(""),
                place.map(Path::toString).orElse(""),
                jars(type));
        return new Introduction(new Refusals(place.orElse(Path.of(type.getName())), language), patience, problems)
                .of(
                        type.getClassLoader(),
                        frame -> frame.getClassName().startsWith(type.getPackageName() + "."),
                        () -> List.of(found),
                        origin);
    }

    private static String version(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("");
    }

    private static List<Path> jars(Class<?> type) {
        return place(type).filter(PluginJars::isJar).stream().toList();
    }

    private static Optional<Path> place(Class<?> type) {
        return Stream.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(url -> Path.of(URI.create(url.toString())))
                .findFirst();
    }
}
