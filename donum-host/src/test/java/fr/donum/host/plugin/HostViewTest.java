package fr.donum.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.MetricsSource;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plug-in may rely on is one list, wherever it is written down. */
class HostViewTest {
    private static final Path CONTRACT = Path.of("..", "donum-spi");

    @Test
    void a_plug_in_sees_what_the_domain_and_the_contract_export_to_everyone() {
        Set<String> exported = modules()
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(HostView.PACKAGES).isEqualTo(exported);
    }

    @Test
    void each_of_these_packages_is_compared_with_the_committed_copy() throws IOException {
        Set<String> compared = Pattern.compile("<include>(.*)</include>")
                .matcher(Files.readString(CONTRACT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(compared).isEqualTo(HostView.PACKAGES);
    }

    @Test
    void the_committed_copy_holds_these_packages() throws IOException {
        try (JarFile copy = new JarFile(CONTRACT.resolve("src/api/contract.jar").toFile())) {
            Set<String> kept = copy.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toSet());

            assertThat(kept).isEqualTo(HostView.PACKAGES);
        }
    }

    @Test
    void nothing_else_of_the_host_is_seen() throws Exception {
        HostView view = new HostView(HostViewTest.class.getClassLoader());

        assertThat(view.loadClass(Dossier.class.getName())).isEqualTo(Dossier.class);
        assertThat(view.loadClass(MetricsSource.class.getName())).isEqualTo(MetricsSource.class);
        assertThatThrownBy(() -> view.loadClass("fr.donum.spi.text.Texts")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> view.loadClass("fr.donum.host.Version")).isInstanceOf(ClassNotFoundException.class);
    }

    /** Those of the domain and of the contract. */
    private static Stream<ModuleDescriptor> modules() {
        return Stream.of(Dossier.class, MetricsSource.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())))
                .flatMap(place -> ModuleFinder.of(place).findAll().stream())
                .map(ModuleReference::descriptor);
    }
}
