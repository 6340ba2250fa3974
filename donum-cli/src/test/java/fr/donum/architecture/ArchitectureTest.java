package fr.donum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("fr.donum");
    /** What one looks over at a glance; about twenty is better. */
    private static final int MOST_FILES = 28;

    private static final JavaClasses BROKEN = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(
                    "fr.donum.domain",
                    "fr.donum.spi",
                    "fr.donum.table",
                    "fr.donum.application",
                    "fr.donum.adapter",
                    "fr.donum.tck");

    static Stream<Named<ArchRule>> rules() {
        return Rules.ALL.stream().map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_kept(ArchRule rule) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_notices_the_class_that_breaks_it(ArchRule rule) {
        assertThat(BROKEN)
                .as("classes that break a rule on purpose")
                .anyMatch(broken -> broken.getSimpleName().equals("KnowsALibrary"));
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain.quantity",
                "domain.dossier",
                "domain.criterion",
                "domain.scheme",
                "domain.rules",
                "spi.source",
                "spi.mapping",
                "spi.text",
                "application.report",
                "application.evaluate",
                "table",
                "table.cell",
                "table.rows",
                "adapter.csv",
                "adapter.excel",
                "adapter.json",
                "adapter.json.record",
                "adapter.http",
                "host",
                "host.plugin",
                "host.source",
                "cli.command",
                "cli.report"
            })
    void each_package_has_classes_to_judge(String name) {
        assertThat(OURS).anyMatch(each -> each.getPackageName().equals("fr.donum." + name));
    }

    @Test
    void no_package_is_so_flat_that_nobody_overlooks_it() {
        Map<String, Long> files = OURS.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));

        assertThat(files).hasSizeGreaterThan(50);
        files.values().removeIf(count -> count <= MOST_FILES);
        assertThat(files).as("packages to be given shelves").isEmpty();
    }

    @Test
    void one_name_stands_for_one_thing() {
        Map<String, Set<String>> packages = new TreeMap<>();
        OURS.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .forEach(each -> packages.computeIfAbsent(each.getSimpleName(), any -> new TreeSet<>())
                        .add(each.getPackageName()));

        assertThat(packages).containsKey("Dossier");
        packages.values().removeIf(all -> all.size() == 1);
        assertThat(packages).as("names that stand for several things").isEmpty();
    }

    @Test
    void the_domain_does_not_compute_in_floating_point() {
        assertThat(FloatingPoint.in(OURS, "fr.donum.domain")).isEmpty();
    }

    @Test
    void floating_point_is_noticed() {
        assertThat(FloatingPoint.in(BROKEN, "fr.donum.domain"))
                .singleElement()
                .asString()
                .startsWith("fr.donum.domain.quantity.Floats: ");
    }
}
