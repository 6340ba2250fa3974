package fr.donum.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashLogTest {
    private static String log(Throwable e, String... words) throws Exception {
        Texts texts = Texts.of("fr.donum.cli.messages", Locale.ENGLISH, CrashLog.class::getResourceAsStream);
        String sentence = CrashLog.write(e, List.of(words), texts);
        Path file = Path.of(sentence.replaceFirst("[^/]*", ""));
        String log = Files.readString(file);
        Files.delete(file);
        return log;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-p 10003456786",
                "-p=10003456786",
                "-p10003456786",
                "--practitioner 10003456786",
                "--practitioner=10003456786",
                "--option practitioner=10003456786",
                "--option=practitioner=10003456786",
                "--option token=10003456786",
                "https://10003456786:10003456786@example.org/data",
                "https://10003456786@example.org",
                "acme:https://u:10003456786@example.org/",
                "https://example.org/data?token=10003456786&page=1",
                "https://example.org/data#10003456786",
            })
    void neither_who_nor_a_secret_stands_in_it(String words) throws Exception {
        String log = log(new IllegalStateException("at " + words), ("explain " + words + " --strict").split(" "));

        assertThat(log)
                .doesNotContain("10003456786")
                .contains("[explain, ", ", --strict]", "IllegalStateException: at ");
    }

    @Test
    void a_practitioner_by_name_stands_neither_in_the_words_nor_in_the_trace() throws Exception {
        String log = log(new RuntimeException("x", new IllegalStateException("No Docteur Un!")), "-p", "Docteur Un");

        assertThat(log).doesNotContain("Docteur").contains("[-p, …]", "No …!", "CrashLogTest.java:");
    }

    @Test
    void what_helps_stands_in_it() throws Exception {
        String log = log(new AssertionError("boom"), "evaluate", "suivi.xlsx#Janvier", "https://example.org/data");

        assertThat(log)
                .contains("donum ", "java.runtime.version " + System.getProperty("java.runtime.version"))
                .contains("arguments [evaluate, suivi.xlsx#Janvier, https://example.org/data]")
                .contains("java.lang.AssertionError: boom", "\tat fr.donum.cli.terminal.CrashLogTest.what_helps");
    }
}
