package fr.donum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.donum.spi.source.SourceApi;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What plug-ins are compiled against may grow, but not unnoticed. */
class ContractVersionTest {
    private static final Path COPY = Path.of("..", "donum-spi", "src", "api", "contract.jar");

    @Test
    void the_contract_grows_with_its_version() throws Exception {
        JavaClasses before;
        try (JarFile copy = new JarFile(COPY.toFile())) {
            before = new ClassFileImporter().importJar(copy);
        }
        Set<String> packages = before.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> added = offered(new ClassFileImporter()
                .withImportOption(new WithoutTests())
                .importPackages(packages.toArray(String[]::new)));
        assertThat(added).hasSizeGreaterThan(500);
        added.removeAll(offered(before));

        if (SourceApi.VERSION.equals(versionOf(COPY))) {
            assertThat(added)
                    .as(
                            "What the contract has grown by: raise SourceApi.VERSION, then run donum-spi/src/api/refresh.sh")
                    .isEmpty();
        }
    }

    /** What others can name. */
    private static Set<String> offered(JavaClasses classes) {
        Set<String> all = new TreeSet<>();
        for (JavaClass type : classes) {
            if (isOpen(type.getModifiers()) && !type.getSimpleName().equals("package-info")) {
                all.add(type.getName());
                type.getMembers().stream()
                        .filter(member -> isOpen(member.getModifiers()))
                        .map(JavaMember::getFullName)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static String versionOf(Path contract) throws Exception {
        URL[] jar = {contract.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            return String.valueOf(loader.loadClass(SourceApi.class.getName())
                    .getField("VERSION")
                    .get(null));
        }
    }
}
