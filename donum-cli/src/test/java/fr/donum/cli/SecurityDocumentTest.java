package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.donum.adapter.http.HttpSourceProvider;
import fr.donum.architecture.WithoutTests;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of limits in {@code SECURITY.md} says what the code does, and lacks none. */
class SecurityDocumentTest {
    private static final Path PAGE = Path.of("../SECURITY.md");
    private static final Pattern LIMIT = Pattern.compile("\\| (?:option )?`([^`]+)` \\|$");
    private static final Pattern NAME = Pattern.compile("(MOST|LONGEST|LARGEST|DEEPEST|MAX|KEPT)(_.*)?");
    private static final Map<String, String> PACKAGES = Map.of(
            "csv", "fr.donum.adapter.csv",
            "excel", "fr.donum.adapter.excel",
            "json", "fr.donum.adapter.json",
            "http", "fr.donum.adapter.http",
            "table", "fr.donum.table",
            "evaluate", "fr.donum.application.evaluate",
            "source", "fr.donum.spi.source",
            "host", "fr.donum.host",
            "tck", "fr.donum.tck",
            "cli", "fr.donum.cli");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new WithoutTests()).importPackages(PACKAGES.values());

    /** What their names call the most of something, and bounds nothing that comes from outside; or bounds a figure. */
    private static final Set<String> NO_LIMITS = Set.of(
            "cli.CatalogueTable.LONGEST_NAME",
            "json.Observed.MOST_DECIMALS",
            "csv.PlainLines.MOST_DIGITS",
            "json.Fields.LARGEST",
            "json.JsonRows.LONGEST_ODD_VALUE",
            "http.AnswerBody.LONGEST_PREFIX",
            "json.Paging.MOST_DIGITS",
            "json.Twice.MOST_SHOWN",
            "json.UndeclaredTotal.MOST_DIGITS",
            "table.HeaderAgain.LONGEST_ORDINAL",
            "table.KeyLook.LONGEST_TRUTH",
            "table.KeyLook.MOST_DIGITS",
            "table.KeyShape.LONGEST_TITLE",
            "table.KeyShape.MOST_IN_TEN",
            "table.Line.MOST",
            "table.NoteText.LONGEST_NAME",
            "table.RowSigns.LONGEST_FIGURE",
            "table.Counts.MOST",
            "table.FirstDossiers.MOST",
            "table.RoleWords.LONGEST",
            "table.Counts.MOST_SAS_POINTS",
            "table.NumberScan.MOST_DIGITS",
            "table.Period.MOST_BYTES_OF_NONE",
            "table.Row.MOST_DIGITS",
            "table.WrittenNumber.MOST_DECIMALS");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> LIMIT.matcher(line).find())
                .toList();
    }

    private static String name(String row) {
        Matcher name = LIMIT.matcher(row);
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    @Test
    void each_limit_is_the_one_of_the_code() throws Exception {
        for (String row : rows()) {
            String most = row.substring(row.indexOf('|', 1) + 1).strip();
            String shown = most.replace(",", "").replaceAll("^([0-9]+).*", "$1");
            assertThat(shown).as(row).isEqualTo(Long.toString(value(name(row), row.contains("| option `"))));
        }
    }

    private static long value(String name, boolean isOption) throws ReflectiveOperationException {
        if (isOption) {
            String value =
                    new HttpSourceProvider().spec().option(name).orElseThrow().defaultValue();
            assertThat(value).as(name).isNotNull();
            return Long.parseLong(String.valueOf(value));
        }
        Field field = owner(name).getDeclaredField(name.substring(name.lastIndexOf('.') + 1));
        field.setAccessible(true);
        Object value = field.get(null);
        return value instanceof Duration time ? time.toSeconds() : ((Number) value).longValue();
    }

    /** The class of a name, in whatever sub-package it stands. */
    private static Class<?> owner(String name) {
        String type = name.substring(0, name.lastIndexOf('.'));
        return CODE.stream()
                .filter(each -> shortName(each).equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No class " + type))
                .reflect();
    }

    @Test
    void no_limit_of_the_code_is_lacking() throws Exception {
        Set<String> lacking = new TreeSet<>();
        CODE.stream().flatMap(type -> type.getFields().stream()).forEach(field -> {
            if (isLimit(field)) {
                lacking.add(shortName(field));
            }
        });
        assertThat(lacking).hasSizeGreaterThan(20);
        rows().forEach(row -> lacking.remove(name(row)));
        lacking.removeAll(NO_LIMITS);
        assertThat(lacking).as("To be described in SECURITY.md").isEmpty();
    }

    private static boolean isLimit(JavaField field) {
        boolean isNumber = Set.of("int", "long").contains(field.getRawType().getName());
        boolean isConstant = field.getModifiers().contains(JavaModifier.STATIC)
                && field.getModifiers().contains(JavaModifier.FINAL);
        boolean isOfWorkbooks = field.getOwner().getPackageName().startsWith("fr.donum.adapter.excel");
        boolean isNamedSo = isOfWorkbooks
                ? field.getOwner().getSimpleName().equals("Limits")
                : NAME.matcher(field.getName()).matches();
        return isNumber && isConstant && isNamedSo;
    }

    private static String shortName(JavaField field) {
        return shortName(field.getOwner()) + "." + field.getName();
    }

    /** The name of a module and of a class in it: {@code table.Sieve}. */
    private static String shortName(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length()).replace('$', '.');
        return PACKAGES.entrySet().stream()
                .filter(each -> (type.getPackageName() + ".").startsWith(each.getValue() + "."))
                .map(each -> each.getKey() + name)
                .findFirst()
                .orElse(type.getName());
    }
}
