package fr.donum.host.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The jars of one plug-in, looked at without loading any of their classes.
 *
 * @param all in the order of their names
 * @param main the one whose manifest states the range of the contract
 * @param version as its manifest states it; empty if it does not
 */
record PluginJars(List<Path> all, Path main, String version, ApiRange api) {
    private static final String API = "Donum-Plugin-Api";

    private record Stated(Path jar, String range, String version) {}

    /** @throws RefusedException if they are not those of a plug-in that this donum can use */
    static PluginJars in(Path directory, Locale language) throws RefusedException {
        Refusals refusals = new Refusals(directory, language);
        List<Path> jars = jars(directory, refusals);
        if (jars.isEmpty()) {
            throw refusals.because(PluginIssue.NO_JAR);
        }
        List<Stated> stated = new ArrayList<>();
        for (Path jar : jars) {
            look(jar, refusals).ifPresent(stated::add);
        }
        if (stated.isEmpty()) {
            throw refusals.because(PluginIssue.NO_API, names(jars));
        }
        if (stated.size() > 1) {
            throw refusals.because(
                    PluginIssue.SEVERAL, names(stated.stream().map(Stated::jar).toList()));
        }
        return of(jars, stated.get(0), refusals);
    }

    /** One jar by itself, wherever it is; empty if it states no range. */
    static Optional<PluginJars> alone(Path jar, Locale language) throws RefusedException {
        Refusals refusals = new Refusals(jar, language);
        Optional<Stated> stated = look(jar, refusals);
        return stated.isEmpty() ? Optional.empty() : Optional.of(of(List.of(jar), stated.get(), refusals));
    }

    private static PluginJars of(List<Path> jars, Stated main, Refusals refusals) throws RefusedException {
        String name = String.valueOf(main.jar().getFileName());
        ApiRange api = ApiRange.parse(main.range())
                .orElseThrow(() -> refusals.because(PluginIssue.BAD_API, name, main.range()));
        if (!api.contains(ApiVersion.OFFERED)) {
            throw refusals.because(PluginIssue.OTHER_API, name, api.text());
        }
        return new PluginJars(jars, main.jar(), main.version(), api);
    }

    private static List<Path> jars(Path directory, Refusals refusals) throws RefusedException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(PluginJars::isJar).sorted().toList();
        } catch (IOException e) {
            throw refusals.because(PluginIssue.UNREADABLE, directory.toString(), e.toString());
        }
    }

    static boolean isJar(Path file) {
        return file.toString().endsWith(".jar") && Files.isRegularFile(file);
    }

    private static Optional<Stated> look(Path jar, Refusals refusals) throws RefusedException {
        String name = String.valueOf(jar.getFileName());
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<String> own = file.stream()
                    .map(entry -> entry.getName())
                    .filter(PluginJars::isOurs)
                    .sorted()
                    .findFirst();
            if (own.isPresent()) {
                throw refusals.because(PluginIssue.OWN_CLASSES, name, own.get());
            }
            Attributes attributes = Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
            String version = Optional.ofNullable(attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .orElse("");
            return Optional.ofNullable(attributes.getValue(API)).map(range -> new Stated(jar, range, version));
        } catch (IOException | SecurityException e) {
            throw refusals.because(PluginIssue.UNREADABLE, name, e.toString());
        }
    }

    /** Also among the classes for one version of Java. */
    private static boolean isOurs(String entry) {
        return entry.replaceFirst("^META-INF/versions/[0-9]+/", "").startsWith("fr/donum/") && entry.endsWith(".class");
    }

    private static String names(List<Path> jars) {
        return String.join(
                ", ",
                jars.stream().map(jar -> String.valueOf(jar.getFileName())).toList());
    }
}
