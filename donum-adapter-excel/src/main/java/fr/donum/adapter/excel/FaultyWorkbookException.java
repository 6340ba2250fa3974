package fr.donum.adapter.excel;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A workbook that cannot be read; the source says so in the user's language. */
final class FaultyWorkbookException extends IOException {
    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final String detail;

    FaultyWorkbookException(Fault fault, String detail) {
        this(fault, detail, null);
    }

    /** @param detail what is named in the message: a sheet, a row; empty if nothing is */
    FaultyWorkbookException(Fault fault, String detail, @Nullable Throwable cause) {
        super(fault + " " + detail, cause);
        this.fault = fault;
        this.detail = detail;
    }

    /** What a failure while reading means. */
    static FaultyWorkbookException of(Exception failure) {
        if (failure instanceof FaultyWorkbookException known) {
            return known;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb detected")) {
                return new FaultyWorkbookException(Fault.BOMB, "", failure);
            }
        }
        return new FaultyWorkbookException(Fault.CORRUPT, "", failure);
    }

    Fault fault() {
        return fault;
    }

    String detail() {
        return detail;
    }
}
