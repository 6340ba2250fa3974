package fr.donum.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Finds what computes with {@code float} or {@code double}, in the bytecode: a cast in a formula leaves no other trace. */
final class FloatingPoint {
    private static final Pattern INSTRUCTION = Pattern.compile(
            "\\d+: ((?:[fd](?:add|sub|mul|div|rem|neg|cmp[lg]|const|load|store|return|2).*)|[il]2[fd]\\b.*)");

    private FloatingPoint() {}

    /** The first instruction of each class in a package that computes in floating point. */
    static List<String> in(JavaClasses classes, String packageName) {
        List<String> found = new ArrayList<>();
        for (JavaClass each : classes) {
            if (each.getPackageName().startsWith(packageName)) {
                bytecode(each)
                        .lines()
                        .map(String::strip)
                        .filter(line -> INSTRUCTION.matcher(line).lookingAt())
                        .findFirst()
                        .ifPresent(line -> found.add(each.getName() + ": " + line));
            }
        }
        return found;
    }

    private static String bytecode(JavaClass each) {
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        try (var in = each.getSource().orElseThrow().getUri().toURL().openStream()) {
            Path file = Files.createTempFile("donum", ".class");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            javap.run(out, out, "-c", "-p", file.toString());
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
