package fr.donum.tck.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The class files of a jar or a directory, looked at without loading any. */
public final class CompiledCode {
    private CompiledCode() {}

    /**
     * The first answer of a class of a jar, for whatever version of Java it is.
     *
     * @throws IOException if the jar cannot be read
     */
    public static Optional<String> find(JarFile jar, Function<ConstantPool, Optional<String>> question)
            throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().endsWith(".class")) {
                try (InputStream in = jar.getInputStream(entry)) {
                    Optional<String> answer = ConstantPool.read(in).flatMap(question);
                    if (answer.isPresent()) {
                        return answer;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The first answer of a class of a jar, or below a directory.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<String> find(Path place, Function<ConstantPool, Optional<String>> question)
            throws IOException {
        if (!Files.isDirectory(place)) {
            try (JarFile jar = new JarFile(place.toFile())) {
                return find(jar, question);
            }
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    Optional<String> answer = ConstantPool.read(in).flatMap(question);
                    if (answer.isPresent()) {
                        return answer;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
