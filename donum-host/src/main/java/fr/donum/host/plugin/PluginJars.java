package fr.donum.host.plugin;

import fr.donum.host.plugin.Refusals.RefusedException;
import fr.donum.tck.code.CompiledCode;
import fr.donum.tck.code.ConstantPool;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The jars of one plug-in, looked at without loading any of their classes.
 *
 * @param all in the order of their names, then those that their manifests name
 * @param main the one whose manifest states the range of the contract
 * @param version as its manifest states it; empty if it does not
 */
record PluginJars(List<Path> all, Path main, String version, ApiRange api) {
    private static final String API = "Donum-Plugin-Api";

    private record Stated(Path jar, String range, String version) {}

    /**
     * What a look at one jar shows.
     *
     * @param classPath the further files that its manifest names
     */
    private record Look(Optional<Stated> stated, List<String> classPath) {}

    /** @throws RefusedException if they are not those of a plug-in that this donum can use */
    static PluginJars in(Path directory, Locale language) throws RefusedException {
        Refusals refusals = new Refusals(directory, language);
        List<Path> jars = jars(directory, refusals);
        if (jars.isEmpty()) {
            throw refusals.because(PluginIssue.PLUGIN_NO_JAR);
        }
        List<Stated> stated = new ArrayList<>();
        Set<Path> all = new LinkedHashSet<>();
        Deque<Path> unseen = new ArrayDeque<>(jars);
        while (!unseen.isEmpty()) {
            Path jar = unseen.remove();
            if (all.add(jar)) {
                Look look = look(jar, refusals);
                look.stated().ifPresent(stated::add);
                unseen.addAll(named(look, jar, directory, refusals));
            }
        }
        if (stated.isEmpty()) {
            throw refusals.because(PluginIssue.PLUGIN_NO_API, names(jars));
        }
        if (stated.size() > 1) {
            throw refusals.because(
                    PluginIssue.PLUGIN_SEVERAL,
                    names(stated.stream().map(Stated::jar).toList()));
        }
        return of(List.copyOf(all), stated.get(0), refusals);
    }

    /**
     * The jars that the manifest of one names, which the class loader reads as well. One that is not there is passed over:
     * many libraries still name those that they were once built beside.
     */
    private static List<Path> named(Look look, Path jar, Path directory, Refusals refusals) throws RefusedException {
        Path own = directory.toAbsolutePath().normalize();
        List<Path> named = new ArrayList<>();
        for (String entry : look.classPath()) {
            Path path = path(jar, entry);
            if (path == null || !path.startsWith(own) || entry.endsWith("/") || Files.isDirectory(path)) {
                throw refusals.because(PluginIssue.PLUGIN_CLASS_PATH, String.valueOf(jar.getFileName()), entry);
            }
            if (Files.isRegularFile(path)) {
                named.add(directory.resolve(own.relativize(path)));
            }
        }
        return named;
    }

    /** Null if it is no file. */
    private static @Nullable Path path(Path jar, String entry) {
        try {
            return Path.of(jar.toUri().resolve(entry)).toAbsolutePath().normalize();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    /** One jar by itself, wherever it is; empty if it states no range. */
    static Optional<PluginJars> alone(Path jar, Locale language) throws RefusedException {
        Refusals refusals = new Refusals(jar, language);
        Optional<Stated> stated = look(jar, refusals).stated();
        return stated.isEmpty() ? Optional.empty() : Optional.of(of(List.of(jar), stated.get(), refusals));
    }

    private static PluginJars of(List<Path> jars, Stated main, Refusals refusals) throws RefusedException {
        String name = String.valueOf(main.jar().getFileName());
        ApiRange api = ApiRange.parse(main.range())
                .orElseThrow(() -> refusals.because(PluginIssue.PLUGIN_BAD_API, name, main.range()));
        if (!api.contains(ApiVersion.OFFERED)) {
            throw refusals.because(PluginIssue.PLUGIN_OTHER_API, name, api.text());
        }
        return new PluginJars(jars, main.jar(), main.version(), api);
    }

    private static List<Path> jars(Path directory, Refusals refusals) throws RefusedException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(PluginJars::isJar).sorted().toList();
        } catch (IOException e) {
            throw refusals.because(PluginIssue.PLUGIN_UNREADABLE, directory.toString(), e.toString());
        }
    }

    static boolean isJar(Path file) {
        return file.toString().endsWith(".jar") && Files.isRegularFile(file);
    }

    private static Look look(Path jar, Refusals refusals) throws RefusedException {
        String name = String.valueOf(jar.getFileName());
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<String> own = file.stream()
                    .map(entry -> entry.getName())
                    .filter(PluginJars::isOurs)
                    .sorted()
                    .findFirst();
            if (own.isPresent()) {
                throw refusals.because(PluginIssue.PLUGIN_OWN_CLASSES, name, own.get());
            }
            Optional<String> forbidden = CompiledCode.find(file, ConstantPool::uncatchable);
            if (forbidden.isPresent()) {
                throw refusals.because(PluginIssue.PLUGIN_FORBIDDEN, name, forbidden.get());
            }
            Attributes attributes = Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
            String version = Optional.ofNullable(attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .orElse("");
            String classPath = Optional.ofNullable(attributes.getValue(Attributes.Name.CLASS_PATH))
                    .orElse("");
            return new Look(
                    Optional.ofNullable(attributes.getValue(API)).map(range -> new Stated(jar, range, version)),
                    Stream.of(classPath.split("\\s+"))
                            .filter(entry -> !entry.isEmpty())
                            .toList());
        } catch (IOException | SecurityException e) {
            throw refusals.because(PluginIssue.PLUGIN_UNREADABLE, name, e.toString());
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
