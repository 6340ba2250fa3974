package fr.donum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.donum");
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
