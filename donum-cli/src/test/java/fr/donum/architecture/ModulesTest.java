package fr.donum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the modules say of themselves. */
class ModulesTest {
    private static final String SERVICES = "META-INF/services/";
    private static final List<ModuleReference> OURS = modules();
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("fr.donum");

    @Test
    void each_published_module_has_a_descriptor_of_its_own() {
        assertThat(OURS.stream().map(module -> module.descriptor().name()))
                .containsExactlyInAnyOrder(
                        "fr.donum.domain",
                        "fr.donum.spi",
                        "fr.donum.table",
                        "fr.donum.application",
                        "fr.donum.adapter.csv",
                        "fr.donum.adapter.excel",
                        "fr.donum.adapter.json",
                        "fr.donum.adapter.http",
                        "fr.donum.tck",
                        "fr.donum.host",
                        "fr.donum.cli");
        assertThat(OURS).noneMatch(module -> module.descriptor().isAutomatic());
    }

    @Test
    void a_module_provides_what_it_registers() throws IOException {
        Set<String> provided = new TreeSet<>();
        Set<String> registered = new TreeSet<>();
        for (ModuleReference module : OURS) {
            for (ModuleDescriptor.Provides each : module.descriptor().provides()) {
                each.providers().forEach(provider -> provided.add(each.service() + " " + provider));
            }
            registered.addAll(registered(module));
        }

        assertThat(provided).hasSizeGreaterThan(5).isEqualTo(registered);
    }

    @Test
    void what_is_exported_to_everyone_speaks_of_nothing_that_is_not() {
        Set<String> exported = OURS.stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> leaks = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (exported.contains(type.getPackageName()) && isSeen(type)) {
                spokenOf(type)
                        .map(JavaClass::getBaseComponentType)
                        .filter(other -> other.getPackageName().startsWith("fr.donum."))
                        .filter(other -> !exported.contains(other.getPackageName()) || !isSeen(other))
                        .forEach(other -> leaks.add(type.getName() + " speaks of " + other.getName()));
            }
        }

        assertThat(exported).contains("fr.donum.spi.source").doesNotContain("fr.donum.spi.text");
        assertThat(leaks).isEmpty();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ModulesTest::isSeen).orElse(true);
    }

    /** Supertypes, and the types of every member that others can use. */
    private static Stream<JavaClass> spokenOf(JavaClass type) {
        Stream<JavaClass> above = Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(ModulesTest::isUsable)
                .flatMap(member -> member.getAllInvolvedRawTypes().stream());
        return Stream.concat(above, members);
    }

    private static boolean isUsable(JavaMember member) {
        boolean isOpen = member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
        return isOpen && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static Set<String> registered(ModuleReference module) throws IOException {
        Set<String> all = new HashSet<>();
        try (ModuleReader reader = module.open()) {
            List<String> files = reader.list()
                    .filter(name -> name.startsWith(SERVICES) && !name.endsWith("/"))
                    .toList();
            for (String file : files) {
                try (InputStream in = reader.open(file).orElseThrow()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .forEach(line -> all.add(file.substring(SERVICES.length()) + " " + line));
                }
            }
        }
        return all;
    }

    private static List<ModuleReference> modules() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> Files.exists(entry) && isMain(entry))
                .flatMap(entry -> ModuleFinder.of(entry).findAll().stream())
                .filter(module -> module.descriptor().name().startsWith("fr.donum."))
                .toList();
    }

    private static boolean isMain(Path entry) {
        return Files.isRegularFile(entry)
                ? entry.getFileName().toString().startsWith("donum-")
                        && !entry.toString().endsWith("-tests.jar")
                : Files.exists(entry.resolve("module-info.class"));
    }
}
