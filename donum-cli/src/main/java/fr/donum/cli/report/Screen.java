package fr.donum.cli.report;

import fr.donum.application.report.wording.Words;
import java.io.OutputStream;
import java.util.Locale;

/**
 * What a person reads on.
 *
 * @param language of what is told
 * @param width of a line, in characters; 60 at least
 * @param isColoured whether to use ANSI colours
 */
public record Screen(Locale language, int width, boolean isColoured) {
    private static final int NARROWEST = 60;

    public Screen {
        width = Math.max(NARROWEST, width);
    }

    Paper paper(OutputStream out) {
        return new Paper(out, width, isColoured);
    }

    Words words() {
        return Words.in(language);
    }
}
