package fr.donum.host.plugin;

import java.util.List;

/** What a plug-in sees of the host: the JDK, the domain and the contract; none of its libraries or resources. */
final class HostView extends ClassLoader {
    static final List<String> PACKAGES = List.of("fr.donum.domain.", "fr.donum.spi.");

    private final ClassLoader host;

    HostView(ClassLoader host) {
        super("donum", getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (PACKAGES.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
