package fr.donum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a module or package may know of the others. */
final class Rules {
    private static final Set<String> TIMES =
            Set.of("Instant", "LocalDate", "LocalDateTime", "LocalTime", "OffsetDateTime", "ZonedDateTime", "Year");
    /** Of {@code java.lang.String} and the readers and writers, those that take the platform's charset or locale. */
    private static final List<String> DEFAULTS = List.of(
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()");

    /** Whoever takes the domain alone takes nothing else with it. */
    static final ArchRule DOMAIN_KNOWS_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage("fr.donum.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("fr.donum.domain..", "java..", "org.jspecify.annotations..");

    static final ArchRule DOMAIN_READS_IN_ONE_DIRECTION =
            inOrder("fr.donum.domain", "quantity", "dossier", "criterion", "scheme", "rules");

    /** Whoever writes a source takes the domain and the contract. */
    static final ArchRule THE_CONTRACT_KNOWS_ONLY_THE_DOMAIN = knowsOnly("fr.donum.spi..", "fr.donum.domain..");

    static final ArchRule TABLES_KNOW_ONLY_THE_CONTRACT =
            knowsOnly("fr.donum.table..", "fr.donum.domain..", "fr.donum.spi..");

    static final ArchRule APPLICATION_KNOWS_ONLY_THE_CONTRACT =
            knowsOnly("fr.donum.application..", "fr.donum.domain..", "fr.donum.spi..");

    static final ArchRule THE_KIT_KNOWS_ONLY_THE_CONTRACT =
            knowsOnly("fr.donum.tck..", "fr.donum.domain..", "fr.donum.spi..", "org.junit..", "org.opentest4j..");

    static final ArchRule NO_PACKAGE_DEPENDS_ON_ITSELF_THROUGH_OTHERS =
            slices().matching("fr.donum.(**)").should().beFreeOfCycles();

    /** But for what a server answers, which is read as a file of JSON is. */
    static final ArchRule ADAPTERS_ARE_STRANGERS_TO_EACH_OTHER = slices().matching("fr.donum.adapter.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("fr.donum.adapter.http.."), resideInAPackage("fr.donum.adapter.json.."));

    static final ArchRule NOTHING_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage("fr.donum..")
            .and(not(resideInAPackage("fr.donum.cli..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.donum.cli..");

    static final ArchRule NOTHING_BUT_THE_COMMAND_LINE_KNOWS_THE_HOST = noClasses()
            .that()
            .resideOutsideOfPackages("fr.donum.cli..", "fr.donum.host..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.donum.host..");

    static final ArchRule GUICE_IS_IN_THE_HOST_AND_THE_COMMAND_LINE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("fr.donum.cli..", "fr.donum.host..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..");

    static final ArchRule TIME_PLACE_AND_LANGUAGE_COME_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAnyPackage(
                    "fr.donum.domain..",
                    "fr.donum.spi..",
                    "fr.donum.table..",
                    "fr.donum.application..",
                    "fr.donum.adapter..")
            .should()
            .callCodeUnitWhere(describe("asks the clock, or the default locale, charset or time zone", Rules::asks));

    static final ArchRule NOTHING_IS_CALLED_UTIL = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..", "..ports..");

    static final List<ArchRule> ALL = List.of(
            DOMAIN_KNOWS_ONLY_THE_JDK,
            DOMAIN_READS_IN_ONE_DIRECTION,
            THE_CONTRACT_KNOWS_ONLY_THE_DOMAIN,
            TABLES_KNOW_ONLY_THE_CONTRACT,
            APPLICATION_KNOWS_ONLY_THE_CONTRACT,
            THE_KIT_KNOWS_ONLY_THE_CONTRACT,
            NO_PACKAGE_DEPENDS_ON_ITSELF_THROUGH_OTHERS,
            ADAPTERS_ARE_STRANGERS_TO_EACH_OTHER,
            NOTHING_KNOWS_THE_COMMAND_LINE,
            NOTHING_BUT_THE_COMMAND_LINE_KNOWS_THE_HOST,
            GUICE_IS_IN_THE_HOST_AND_THE_COMMAND_LINE_ONLY,
            TIME_PLACE_AND_LANGUAGE_COME_FROM_OUTSIDE,
            NOTHING_IS_CALLED_UTIL);

    private Rules() {}

    private static ArchRule knowsOnly(String room, String... others) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(room, "java..", "org.jspecify.annotations.."), Stream.of(others))
                                .toArray(String[]::new));
    }

    private static ArchRule inOrder(String parent, String... packages) {
        Architectures.LayeredArchitecture layers =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : packages) {
            layers = layers.layer(name).definedBy(parent + "." + name + "..");
        }
        for (int i = 0; i < packages.length; i++) {
            String[] later = List.of(packages).subList(i + 1, packages.length).toArray(String[]::new);
            layers = later.length == 0
                    ? layers.whereLayer(packages[i]).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(packages[i]).mayOnlyBeAccessedByLayers(later);
        }
        return layers;
    }

    private static boolean asks(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean isNow = name.equals("now")
                && owner.startsWith("java.time.")
                && TIMES.contains(call.getTargetOwner().getSimpleName())
                && call.getTarget().getRawParameterTypes().isEmpty();
        return isNow
                || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                || (owner.equals(Locale.class.getName()) && name.equals("getDefault"))
                || (owner.equals(Charset.class.getName()) && name.equals("defaultCharset"))
                || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"))
                || DEFAULTS.contains(call.getTarget().getFullName());
    }
}
