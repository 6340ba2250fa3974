package fr.donum.adapter.csv;

import fr.donum.application.source.Catalogue.Guess;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceException.Kind;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.text.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a CSV file is written.
 *
 * @param guesses what was not said and had to be guessed
 */
record Dialect(char delimiter, Charset charset, List<Guess> guesses) {
    private static final int SAMPLE = 1 << 16;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String BUNDLE = "fr.donum.adapter.csv.texts";

    static Dialect of(Path file, SourceSettings settings) throws SourceException {
        Texts texts = Texts.of(BUNDLE, settings.language(), Dialect.class);
        if (!Files.isRegularFile(file)) {
            throw new SourceException(
                    Kind.CONFIGURATION,
                    texts.say("csv.no-file", settings.location().text()),
                    texts.say("csv.no-file.remedy"));
        }
        byte[] sample = sample(file, settings);
        if (sample.length == 0) {
            throw new SourceException(
                    Kind.DATA, texts.say("csv.empty", settings.location().text()), texts.say("csv.empty.remedy"));
        }
        List<Guess> guesses = new ArrayList<>();
        Charset charset = settings.option("encoding").map(Charset::forName).orElseGet(() -> {
            Charset guess = isUtf8(sample) ? StandardCharsets.UTF_8 : WINDOWS_1252;
            guesses.add(new Guess(
                    "encoding", guess.name().toLowerCase(java.util.Locale.ROOT), texts.say("csv.from-bytes")));
            return guess;
        });
        char delimiter = settings.option("delimiter").map(Dialect::delimiter).orElseGet(() -> {
            char guess = mostFrequent(new String(sample, charset));
            guesses.add(
                    new Guess("delimiter", guess == '\t' ? "tab" : String.valueOf(guess), texts.say("csv.from-lines")));
            return guess;
        });
        return new Dialect(delimiter, charset, List.copyOf(guesses));
    }

    /** The characters of the file, without a byte order mark. */
    Reader open(Path file) throws IOException {
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file), charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)),
                SAMPLE);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    static SourceException broken(SourceSettings settings, Exception cause) {
        Texts texts = Texts.of(BUNDLE, settings.language(), Dialect.class);
        return new SourceException(
                Kind.DATA,
                texts.say("csv.broken", settings.location().text(), String.valueOf(cause.getMessage())),
                texts.say("csv.broken.remedy"),
                cause);
    }

    private static byte[] sample(Path file, SourceSettings settings) throws SourceException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        } catch (IOException e) {
            throw broken(settings, e);
        }
    }

    private static char delimiter(String option) {
        return option.equals("tab") ? '\t' : option.charAt(0);
    }

    /** Whether the bytes are UTF-8; a character cut off at the end of the sample does not count against it. */
    private static boolean isUtf8(byte[] sample) {
        int end = sample.length;
        if (end == SAMPLE) {
            end = Math.max(0, end - 3);
            while (end > 0 && (sample[end] & 0xC0) == 0x80) {
                end--;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Of the usual ones, that which stands most often in the line that has most of any. */
    private static char mostFrequent(String sample) {
        char best = ';';
        long most = 0;
        for (String line : sample.split("\n", 60)) {
            for (char candidate : new char[] {';', '\t', '|', ','}) {
                long count = line.chars().filter(c -> c == candidate).count();
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
        }
        return best;
    }
}
