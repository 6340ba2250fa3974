package fr.donum.adapter.excel.write;

import org.dhatim.fastexcel.StyleSetter;

/** What the cells of a report hold, and how it is shown. */
enum Look {
    TEXT(Holds.TEXT, "", ""),
    WRAPPED(Holds.TEXT, "", ""),
    STRONG(Holds.TEXT, "", ""),
    TITLE(Holds.TEXT, "", ""),
    HEADING(Holds.TEXT, "", "D9E2F3"),
    HEADING_OF_NUMBERS(Holds.TEXT, "", "D9E2F3"),
    EARNED(Holds.TEXT, "", "E2F0D9"),
    MISSED(Holds.TEXT, "", "F8D7DA"),
    BLOCKED(Holds.TEXT, "", "FCE4D6"),
    OPEN(Holds.TEXT, "", "FFF2CC"),
    NEUTRALISED(Holds.TEXT, "", "EDEDED"),
    DAY(Holds.DAY, "dd/mm/yyyy", ""),
    WHOLE(Holds.NUMBER, "#,##0", ""),
    HALF(Holds.NUMBER, "#,##0.0", ""),
    EUROS(Holds.NUMBER, "#,##0.00\\ \"€\"", ""),
    PERCENT(Holds.NUMBER, "0.0%", "");

    private static final int TITLE_SIZE = 14;

    /** What a cell holds. */
    enum Holds {
        TEXT,
        NUMBER,
        DAY
    }

    private final Holds holds;
    private final String format;
    private final String fill;

    Look(Holds holds, String format, String fill) {
        this.holds = holds;
        this.format = format;
        this.fill = fill;
    }

    Holds holds() {
        return holds;
    }

    boolean isWrapped() {
        return this == WRAPPED || isHeading();
    }

    private boolean isHeading() {
        return this == HEADING || this == HEADING_OF_NUMBERS;
    }

    private boolean isOutcome() {
        return this == EARNED || this == MISSED || this == BLOCKED || this == OPEN || this == NEUTRALISED;
    }

    void applyTo(StyleSetter style) {
        style.verticalAlignment("top");
        if (this == STRONG || this == TITLE || isHeading()) {
            style.bold();
        }
        if (this == HEADING_OF_NUMBERS || holds == Holds.NUMBER) {
            style.horizontalAlignment("right");
        } else if (isOutcome() || holds == Holds.DAY) {
            style.horizontalAlignment("center");
        } else {
            style.horizontalAlignment("left").indent(1);
        }
        if (this == TITLE) {
            style.fontSize(TITLE_SIZE);
        }
        if (isWrapped()) {
            style.wrapText(true);
        }
        if (!format.isEmpty()) {
            style.format(format);
        }
        if (!fill.isEmpty()) {
            style.fillColor(fill);
        }
        style.set();
    }
}
