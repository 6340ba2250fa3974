package fr.donum.adapter.csv;

import fr.donum.application.source.Catalogue.Guess;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceException.Kind;
import java.nio.charset.Charset;
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

    /** What the option may say. */
    static final String[] CHOICES = {"utf-8", "windows-1252", "iso-8859-15", "utf-16le", "utf-16be"};

    /** @throws SourceException if the bytes are no text */
    static Encoding of(Sample sample, Optional<String> option, CsvTexts texts) throws SourceException {
        if (option.isPresent()) {
            return new Encoding(Charset.forName(option.get()), List.of());
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
        return sample.isUtf8()
                ? guessed(StandardCharsets.UTF_8, "utf-8", texts)
                : guessed(WINDOWS_1252, "not-utf-8", texts);
    }

    private static Encoding guessed(Charset charset, String because, CsvTexts texts) {
        return new Encoding(charset, List.of(texts.guess(OPTION, name(charset), because)));
    }

    private static void refuseBinary(Sample sample, CsvTexts texts) throws SourceException {
        if (sample.startsWith('P', 'K', 3, 4) || sample.startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw texts.failure(Kind.DATA, "workbook");
        }
        if (sample.startsWith(0x1f, 0x8b)) {
            throw texts.failure(Kind.DATA, "compressed");
        }
        if (sample.hasZeros()) {
            int even = sample.zeros(0);
            int odd = sample.zeros(1);
            int pairs = sample.bytes().length / 2;
            boolean isUtf16 = 100L * Math.max(even, odd) > (long) MOSTLY * pairs && Math.min(even, odd) == 0;
            String likely = name(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
            throw texts.failure(Kind.DATA, isUtf16 ? "utf-16" : "binary", likely);
        }
    }

    static String name(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT);
    }
}
