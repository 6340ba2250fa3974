package fr.donum.host.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes the jars of plug-ins: compiles source code, and packs it with a manifest and resources. */
public final class Workshop {
    private final Path plugins;
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> resources = new TreeMap<>();
    private final Map<String, String> manifest = new TreeMap<>();
    private final Set<String> left = new HashSet<>();

    /** @param plugins the directory of all plug-ins */
    public Workshop(Path plugins) {
        this.plugins = plugins;
    }

    /** A jar with a source of this name, which reads the files that end in it. */
    public static Workshop acme(Path plugins) {
        return new Workshop(plugins)
                .with("acme.AcmeProvider", AcmeSource.code())
                .registering("acme.AcmeProvider")
                .stating("Donum-Plugin-Api", "[1.0,2)")
                .stating("Implementation-Version", "3.2.1");
    }

    /** @param type its full name */
    public Workshop with(String type, String code) {
        sources.put(type, code);
        return this;
    }

    /** Replaces a piece of the code that there is. */
    public Workshop changing(String piece, String other) {
        sources.replaceAll((type, code) -> code.replace(piece, other));
        return this;
    }

    public Workshop registering(String type) {
        resources.put("META-INF/services/fr.donum.spi.source.MetricsSourceProvider", type);
        return this;
    }

    public Workshop stating(String attribute, String value) {
        manifest.put(attribute, value);
        return this;
    }

    public Workshop withoutStating(String attribute) {
        manifest.remove(attribute);
        return this;
    }

    /** Compiled against, yet not packed. */
    public Workshop withoutClass(String entry) {
        left.add(entry);
        return this;
    }

    /** @return the jar, in the directory of that name */
    public Path jar(String plugin, String file) throws IOException {
        Path directory = Files.createDirectories(plugins.resolve(plugin));
        Path classes = Files.createTempDirectory(plugins, ".classes");
        compile(classes);
        Path jar = directory.resolve(file);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest());
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(each).toString().replace('\\', '/');
                if (!left.contains(name)) {
                    add(entries, name, Files.readAllBytes(each));
                }
            }
            for (Map.Entry<String, String> each : resources.entrySet()) {
                add(entries, each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Manifest manifest() {
        Manifest made = new Manifest();
        made.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((name, value) -> made.getMainAttributes().putValue(name, value));
        return made;
    }

    private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private void compile(Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Path code = Files.createTempDirectory(plugins, ".code");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> each : sources.entrySet()) {
            Path file = code.resolve(each.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.toAbsolutePath().getParent());
            files.add(Files.writeString(file, each.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter log = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", classes.toString(), "-proc:none");
            if (!compiler.getTask(log, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalStateException(log.toString());
            }
        }
    }
}
