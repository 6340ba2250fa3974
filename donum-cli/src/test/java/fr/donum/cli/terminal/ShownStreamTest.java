package fr.donum.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownStreamTest {
    private static String shown(String text, int piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        try (ShownStream stream = new ShownStream(bytes)) {
            for (int from = 0; from < all.length; from += piece) {
                stream.write(all, from, Math.min(piece, all.length - from));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b[31m', '␛[31m'",
        "'\u0000\u0007\u001f', '␀␇␟'",
        "'\u007f', '␡'",
        "'\u0080\u009b\u009f', '⟨U+0080⟩⟨U+009B⟩⟨U+009F⟩'",
        "'\u061c\u200e\u200f', '⟨U+061C⟩⟨U+200E⟩⟨U+200F⟩'",
        "'\u202a\u202e\u2066\u2069', '⟨U+202A⟩⟨U+202E⟩⟨U+2066⟩⟨U+2069⟩'",
        "'\u2028\u2029', '⟨U+2028⟩⟨U+2029⟩'",
        "'a\rb', 'a␍b'"
    })
    void what_controls_is_seen(String text, String expected) throws Exception {
        for (int piece = 1; piece < 4; piece++) {
            assertThat(shown(text, piece)).isEqualTo(expected);
        }
    }

    @Test
    void text_stays_as_it_is() throws Exception {
        String text = "é ’ «\u00a0x\u202f» € ✓ ⟨ \ufeff \u200b \u2027 \u2065 😀 a\tb\r\nc\n";
        for (int piece = 1; piece < 9; piece++) {
            assertThat(shown(text, piece)).isEqualTo(text);
        }
    }

    @Test
    void the_colours_of_the_program_alone_are_colours() throws Exception {
        String styled = new Style(true).red("x\u001b[31m");
        for (int piece = 1; piece < 40; piece++) {
            assertThat(shown(styled + "\u001b", piece)).isEqualTo("\u001b[31mx␛[31m\u001b[0m␛");
        }
    }

    @Test
    void pieces_do_not_matter() throws Exception {
        Random random = new Random(7);
        String signs = "a\u001b" + Escape.KEY + "é\u009b\u202e\u2060€\r\n\u0007";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String whole = shown(text.toString(), 10_000);
            assertThat(shown(text.toString(), 1 + random.nextInt(9))).isEqualTo(whole);
        }
    }
}
