package fr.donum.adapter.csv;

import fr.donum.spi.source.Catalogue.Guess;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How characters are made of bytes.
 *
 * @param guesses empty if the user said it
 */
record Encoding(Charset charset, List<Guess> guesses) {
    static final String OPTION = "encoding";

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int MOSTLY = 30;

    /** What the option may say; several names for one where people use several. */
    static final String[] CHOICES = {
        "utf-8",
        "windows-1252",
        "iso-8859-15",
        "iso-8859-1",
        "macintosh",
        "mac-roman",
        "x-macroman",
        "cp850",
        "ibm850",
        "cp437",
        "ibm437",
        "utf-16le",
        "utf-16be"
    };

    /** Those that any bytes may be in, the usual first. */
    private static final List<Charset> ONE_BYTE = List.of(WINDOWS_1252, OldCharset.MACINTOSH, OldCharset.CP850);

    /** What the option means. */
    static Charset named(String option) {
        return switch (option) {
            case "macintosh", "mac-roman", "x-macroman" -> OldCharset.MACINTOSH;
            case "cp850", "ibm850" -> OldCharset.CP850;
            case "cp437", "ibm437" -> OldCharset.CP437;
            default -> Charset.forName(option);
        };
    }

    /** @throws SourceException if the bytes are no text */
    static Encoding of(FirstBytes sample, Optional<String> option, CsvTexts texts) throws SourceException {
        if (option.isPresent()) {
            Charset said = named(option.get());
            refuseOtherUnits(sample, said, texts);
            return new Encoding(said, List.of());
        }
        if (sample.startsWith(0xef, 0xbb, 0xbf)) {
            return guessed(StandardCharsets.UTF_8, "mark", texts);
        }
        if (sample.startsWith(0xff, 0xfe)) {
            return guessed(StandardCharsets.UTF_16LE, "mark", texts);
        }
        if (sample.startsWith(0xfe, 0xff)) {
            return guessed(StandardCharsets.UTF_16BE, "mark", texts);
        }
        refuseBinary(sample, texts);
        if (sample.isUtf8()) {
            return guessed(StandardCharsets.UTF_8, "utf-8", texts);
        }
        Charset french = FrenchLetters.best(sample.bytes(), ONE_BYTE).orElse(WINDOWS_1252);
        return guessed(french, french.equals(WINDOWS_1252) ? "not-utf-8" : "letters", texts);
    }

    /** What bytes may be in that are not in an encoding: the likely one alone, where one is. */
    static List<String> others(byte[] bytes, Charset ruledOut) {
        if (isUtf8(bytes)) {
            return List.of(name(StandardCharsets.UTF_8));
        }
        List<Charset> rest =
                ONE_BYTE.stream().filter(each -> !each.equals(ruledOut)).toList();
        Optional<Charset> best = FrenchLetters.best(bytes, rest);
        return best.map(List::of).orElse(rest).stream().map(Encoding::name).toList();
    }

    /** Whether it is UTF-8, which may be cut at both ends. */
    private static boolean isUtf8(byte[] bytes) {
        int start = 0;
        while (start < Math.min(bytes.length, 3) && (bytes[start] & 0xc0) == 0x80) {
            start++;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), false);
        return !result.isError();
    }

    private static Encoding guessed(Charset charset, String because, CsvTexts texts) {
        return new Encoding(charset, List.of(texts.guess(OPTION, name(charset), because)));
    }

    /** What is of two bytes a character is none of one, and the other way round: nothing of it would be text. */
    private static void refuseOtherUnits(FirstBytes sample, Charset said, CsvTexts texts) throws SourceException {
        boolean isWide = said.equals(StandardCharsets.UTF_16LE) || said.equals(StandardCharsets.UTF_16BE);
        Optional<Charset> wide = wide(sample);
        if (wide.isPresent() && !wide.get().equals(said)) {
            throw texts.failure(Kind.DATA, "other-encoding", name(said), name(wide.get()));
        }
        if (isWide && wide.isEmpty() && sample.isUtf8() && !sample.hasZeros()) {
            throw texts.failure(Kind.DATA, "other-encoding", name(said), name(StandardCharsets.UTF_8));
        }
    }

    /** Which UTF-16 it is, by its byte order mark or the places of its zeros. */
    private static Optional<Charset> wide(FirstBytes sample) {
        if (sample.startsWith(0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (sample.startsWith(0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int even = sample.zeros(0);
        int odd = sample.zeros(1);
        int pairs = sample.bytes().length / 2;
        boolean isWide = 100L * Math.max(even, odd) > (long) MOSTLY * pairs && Math.min(even, odd) == 0;
        return isWide
                ? Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /** Whether letters beyond ASCII are UTF-8, though they are read as another encoding. */
    static boolean isMistaken(FirstBytes sample, Charset said) {
        return !said.equals(StandardCharsets.UTF_8) && sample.isBeyondAscii() && sample.isUtf8();
    }

    private static void refuseBinary(FirstBytes sample, CsvTexts texts) throws SourceException {
        if (sample.startsWith('P', 'K', 3, 4) || sample.startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw texts.failure(Kind.DATA, "workbook");
        }
        if (sample.startsWith(0x1f, 0x8b)) {
            throw texts.failure(Kind.DATA, "compressed");
        }
        if (sample.hasZeros()) {
            Optional<Charset> wide = wide(sample);
            String likely = name(wide.orElse(StandardCharsets.UTF_16LE));
            throw texts.failure(Kind.DATA, wide.isPresent() ? "utf-16" : "binary", likely);
        }
    }

    static String name(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT);
    }
}
