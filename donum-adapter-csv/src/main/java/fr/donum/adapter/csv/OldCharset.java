package fr.donum.adapter.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * The one-byte encodings of old Macs and of the consoles of Windows, as Excel still writes them ("CSV (Macintosh)", "CSV
 * (MS-DOS)"). They stand here because a small Java runtime lacks them. Read only.
 */
final class OldCharset extends Charset {
    private static final int ASCII = 128;

    static final Charset MACINTOSH = new OldCharset(
            "macintosh",
            "ÄÅÇÉÑÖÜáàâäãåçéè"
                    + "êëíìîïñóòôöõúùûü"
                    + "†°¢£§•¶ß®©™´¨≠ÆØ"
                    + "∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                    + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ"
                    + "–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
                    + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ"
                    + "\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

    static final Charset CP850 = new OldCharset(
            "cp850",
            "ÇüéâäàåçêëèïîìÄÅ"
                    + "ÉæÆôöòûùÿÖÜø£Ø×ƒ"
                    + "áíóúñÑªº¿®¬½¼¡«»"
                    + "░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                    + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
                    + "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                    + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´"
                    + "\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0");

    static final Charset CP437 = new OldCharset(
            "cp437",
            "ÇüéâäàåçêëèïîìÄÅ"
                    + "ÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                    + "áíóúñÑªº¿⌐¬½¼¡«»"
                    + "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                    + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
                    + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                    + "αßΓπΣσµτΦΘΩδ∞φε∩"
                    + "≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0");

    /** What the bytes from 128 on mean. */
    private final String upper;

    private OldCharset(String name, String upper) {
        super(name, null);
        this.upper = upper;
    }

    @Override
    public boolean contains(Charset other) {
        return equals(other) || other.name().equals("US-ASCII");
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("Read only");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    int b = in.get() & 0xff;
                    out.put(b < ASCII ? (char) b : upper.charAt(b - ASCII));
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }
}
