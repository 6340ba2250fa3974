package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.tck.code.CompiledCode;
import fr.donum.tck.code.ConstantPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that nobody could guard against is known by what it names. */
class UncatchableCodeTest {
    @TempDir
    Path directory;

    private Optional<String> found(String code) throws Exception {
        Path file = Files.writeString(
                directory.resolve("Code.java"), "class Code { Object run() throws Exception { " + code + " } }");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-nowarn", file.toString()))
                .isZero();
        return CompiledCode.find(directory, ConstantPool::uncatchable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return new ProcessBuilder(\"echo\").inheritIO().start();|java.lang.ProcessBuilder.inheritIO",
                "return new ProcessBuilder(\"echo\").redirectOutput(ProcessBuilder.Redirect.INHERIT).start();"
                        + "|java.lang.ProcessBuilder$Redirect.INHERIT",
                "java.util.function.UnaryOperator<ProcessBuilder> f = ProcessBuilder::inheritIO; return f;"
                        + "|java.lang.ProcessBuilder.inheritIO",
                "return ProcessBuilder.class.getMethod(\"inheritIO\").invoke(new ProcessBuilder(\"echo\"));"
                        + "|java.lang.ProcessBuilder.inheritIO",
                "return System.inheritedChannel();|java.lang.System.inheritedChannel",
                "return java.nio.channels.spi.SelectorProvider.provider().inheritedChannel();"
                        + "|java.nio.channels.spi.SelectorProvider.inheritedChannel",
                "return java.io.FileDescriptor.in;|java.io.FileDescriptor.in",
                "return java.nio.file.Path.of(\"/proc/self/fd\", \"1\");|/proc/self/fd",
                "return java.nio.file.Path.of(\"/dev/fd/1\");|/dev/fd/1",
                "return java.net.URI.create(\"file:///dev/stdout\");|file:///dev/stdout",
                "Runtime.getRuntime().halt(0); return null;|java.lang.Runtime.halt",
                "return Runtime.class.getMethod(\"halt\", int.class);|java.lang.Runtime.halt",
            })
    void code_that_hands_out_the_streams_of_the_process_or_halts_it_is_found(String code, String name)
            throws Exception {
        assertThat(found(code)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return new ProcessBuilder(\"echo\").redirectErrorStream(true).start().getInputStream();",
                "return Runtime.getRuntime().exec(new String[] {\"echo\"});",
                "return new ProcessBuilder(\"echo\").redirectOutput(ProcessBuilder.Redirect.PIPE).start();",
                "return String.class.getMethod(\"length\") + \"inheritIO in console\" + System.in;",
                "return System.console();", // as drivers of databases do, which ask for a password there
                "return \"/dev/ttyS0\" + \"see /dev/stdout\";",
            })
    void a_child_whose_output_is_read_and_what_only_looks_alike_is_not(String code) throws Exception {
        assertThat(found(code)).isEmpty();
    }
}
