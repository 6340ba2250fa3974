package fr.donum.host.plugin;

import java.util.Set;

/** What a plug-in sees of the host: the JDK, the domain and the contract; none of its libraries or resources. */
final class HostView extends ClassLoader {
    /** What the modules of the domain and of the contract export to everyone. */
    static final Set<String> PACKAGES = Set.of(
            "fr.donum.domain.quantity",
            "fr.donum.domain.dossier",
            "fr.donum.domain.criterion",
            "fr.donum.domain.scheme",
            "fr.donum.domain.rules",
            "fr.donum.spi.source",
            "fr.donum.spi.mapping",
            "fr.donum.spi.file");

    private final ClassLoader host;

    HostView(ClassLoader host) {
        super("donum", getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
