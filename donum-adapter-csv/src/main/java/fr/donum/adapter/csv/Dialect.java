package fr.donum.adapter.csv;

import fr.donum.spi.source.Catalogue.Guess;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a CSV file is written.
 *
 * @param delimiters the one to use; several if the header reads as well with each of them
 * @param charset how characters are made of bytes
 * @param mark number of bytes of the byte order mark at the start of the file
 * @param guesses what was not said and had to be guessed
 * @param isMistaken whether the bytes are plainly of another encoding than was said
 */
record Dialect(List<Delimiter> delimiters, Charset charset, int mark, List<Guess> guesses, boolean isMistaken) {
    /** @throws SourceException if the file cannot be read, is empty or is no text */
    static Dialect of(CsvFile file, SourceSettings settings, SourceContext context, CsvTexts texts)
            throws SourceException {
        FirstBytes sample = sample(file);
        if (sample.bytes().length == 0) {
            throw texts.failure(Kind.DATA, "empty");
        }
        Encoding encoding = Encoding.of(sample, settings.option(Encoding.OPTION), texts);
        int mark = sample.mark();
        List<Guess> guesses = new ArrayList<>(encoding.guesses());
        String text = sample.text(encoding.charset());
        if (text.isBlank()) {
            throw texts.failure(Kind.DATA, "empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw texts.failure(Kind.DATA, "binary");
        }
        boolean isMistaken = Encoding.isMistaken(sample, encoding.charset());
        Optional<Delimiter> said = settings.option(Delimiter.OPTION).flatMap(Delimiter::named);
        if (said.isPresent()) {
            return new Dialect(List.of(said.get()), encoding.charset(), mark, guesses, isMistaken);
        }
        List<Delimiter> likely = likely(text, settings, context);
        if (likely.size() == 1) {
            guesses.add(texts.guess(Delimiter.OPTION, likely.get(0).option(), "header"));
        }
        return new Dialect(likely, encoding.charset(), mark, guesses, isMistaken);
    }

    private static FirstBytes sample(CsvFile file) throws SourceException {
        try (InputStream in = file.open()) {
            return FirstBytes.of(in);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    /** Those with which most columns of the header are understood. */
    private static List<Delimiter> likely(String text, SourceSettings settings, SourceContext context) {
        Optional<Delimiter> stated = Delimiter.stated(text);
        if (stated.isPresent()) {
            return List.of(stated.get());
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Map<Delimiter, HeaderProbe.Understood> understood = new EnumMap<>(Delimiter.class);
        for (Delimiter delimiter : Delimiter.values()) {
            if (text.indexOf(delimiter.character()) >= 0) {
                understood.put(delimiter, HeaderProbe.understood(utf8, delimiter, settings, context));
            }
        }
        understood.values().removeIf(header -> header.columns() == 0);
        return understood.values().stream()
                .max(Comparator.naturalOrder())
                .map(most -> understood.keySet().stream()
                        .filter(delimiter -> most.equals(understood.get(delimiter)))
                        .toList())
                .orElseGet(() -> List.of(Delimiter.mostFrequent(text)));
    }

    /** The bytes of the file after its byte order mark. */
    InputStream open(CsvFile file) throws SourceException, IOException {
        InputStream in = file.open();
        in.skipNBytes(mark);
        return in;
    }

    /** The characters that bytes make; bytes that make none are an error. */
    Reader characters(InputStream in) {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(in, strict);
    }

    /** What becomes of letters in UTF-8 where they are read so. */
    String mistaken(String letters) {
        return new String(letters.getBytes(StandardCharsets.UTF_8), charset);
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    Delimiter delimiter() {
        return delimiters.get(0);
    }

    boolean isAmbiguous() {
        return delimiters.size() > 1;
    }

    /** The delimiters as the option names them: {@code “;”, “,”}. */
    String names(CsvTexts texts) {
        return String.join(
                ", ",
                delimiters.stream()
                        .map(delimiter -> texts.say("quoted", delimiter.option()))
                        .toList());
    }
}
