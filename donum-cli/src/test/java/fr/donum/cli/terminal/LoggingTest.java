package fr.donum.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What libraries log, in a process of its own, since a log is settled once in a process. */
class LoggingTest {
    /** A program that logs in every way that a library may. */
    static final class Noise {
        public static void main(String[] args) {
            Logging.of(args.length > 0);
            org.slf4j.LoggerFactory.getLogger("library").error("noise of slf4j");
            java.util.logging.Logger.getLogger("library").severe("noise of the JDK");
            System.getLogger("library").log(System.Logger.Level.ERROR, "noise of the system");
        }
    }

    private static String errors(String... arguments) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        String[] command = {java, "-cp", System.getProperty("java.class.path"), Noise.class.getName()};
        ProcessBuilder builder = new ProcessBuilder();
        builder.command(Stream.concat(Stream.of(command), Stream.of(arguments)).toList());
        Process process = builder.start();
        process.getOutputStream().close();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return errors;
    }

    @Test
    void libraries_are_silent() throws Exception {
        assertThat(errors()).isEmpty();
    }

    @Test
    void libraries_are_heard_by_those_who_debug() throws Exception {
        assertThat(errors("debug")).contains("noise of slf4j", "noise of the JDK", "noise of the system");
    }
}
