package fr.donum.host.plugin;

import fr.donum.spi.source.MetricsSourceProvider;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The class loader of one plug-in, whose name none of Java's own has. */
final class PluginLoader extends URLClassLoader {
    private @Nullable Guard guard;

    PluginLoader(Path directory, PluginJars jars) {
        super(
                "plug-in " + directory.getFileName(),
                jars.all().stream().map(PluginLoader::url).toArray(URL[]::new),
                new HostView(PluginLoader.class.getClassLoader()));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar.toString(), e);
        }
    }

    /** Kept for as long as a thread of the plug-in lives. */
    void guardedBy(Guard other) {
        guard = other;
    }

    Optional<Guard> guard() {
        return Optional.ofNullable(guard);
    }

    /** Whether a place in the code is in one of these jars. */
    boolean isOwn(StackTraceElement frame) {
        return String.valueOf(getName()).equals(frame.getClassLoaderName());
    }

    /** The providers that the plug-in registers, not made yet. Registering any other service with the host is no use. */
    List<ServiceLoader.Provider<MetricsSourceProvider>> providers() {
        return ServiceLoader.load(MetricsSourceProvider.class, this).stream().toList();
    }
}
