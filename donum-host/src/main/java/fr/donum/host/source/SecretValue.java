package fr.donum.host.source;

import fr.donum.host.HostException;
import fr.donum.spi.source.Secret;
import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Fetches a secret from where the user keeps it, since the command line is for all to see.
 *
 * @param way what the keys of the texts begin with where options are not given on the command line
 */
record SecretValue(UnaryOperator<String> environment, Texts texts, String way) {
    private static final String ENVIRONMENT = "env:";
    private static final String FILE = "file:";
    private static final String MARK = "\ufeff";

    SecretValue given(String otherWay) {
        return new SecretValue(environment, texts, otherWay);
    }

    /**
     * Fetches.
     *
     * @param reference {@code env:NAME} or {@code file:PATH}
     * @throws HostException if it is neither, or there is nothing; without the reference, which may be the secret itself
     */
    Secret of(String option, String reference) {
        if (reference.startsWith(ENVIRONMENT)) {
            String name = reference.substring(ENVIRONMENT.length());
            String value = environment.apply(name);
            if (value.isEmpty()) {
                throw new HostException(
                        texts.say("secret.no-variable", option, name), texts.say("secret.no-variable.remedy", name));
            }
            return new Secret(value);
        }
        if (reference.startsWith(FILE)) {
            return read(option, reference.substring(FILE.length()));
        }
        throw new HostException(
                texts.say(way + "secret.in-clear", option), texts.say(way + "secret.in-clear.remedy", option));
    }

    private Secret read(String option, String path) {
        try {
            String text = Files.readString(Path.of(path), StandardCharsets.UTF_8);
            String value = (text.startsWith(MARK) ? text.substring(MARK.length()) : text).strip();
            if (!value.isEmpty()) {
                return new Secret(value);
            }
        } catch (IOException | InvalidPathException e) {
            // Said below, like an empty file.
        }
        throw new HostException(texts.say("secret.no-file", option, path), texts.say("secret.no-file.remedy"));
    }
}
