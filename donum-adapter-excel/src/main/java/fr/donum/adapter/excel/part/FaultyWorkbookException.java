package fr.donum.adapter.excel.part;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A workbook that cannot be read; the source says so in the user's language. */
public final class FaultyWorkbookException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private final WorkbookFault fault;
    private final String detail;

    public FaultyWorkbookException(WorkbookFault fault, String detail) {
        this(fault, detail, null);
    }

    /** @param detail what is named in the message: a sheet, a row; empty if nothing is */
    public FaultyWorkbookException(WorkbookFault fault, String detail, @Nullable Throwable cause) {
        super(fault + " " + detail, cause);
        this.fault = fault;
        this.detail = detail;
    }

    /** What a failure while reading means: whatever a library says of a file, the file is damaged. */
    public static FaultyWorkbookException of(Exception failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof FaultyWorkbookException known) {
                return known;
            }
            cause = cause instanceof XMLStreamException xml && xml.getNestedException() != null
                    ? xml.getNestedException()
                    : cause.getCause();
        }
        return new FaultyWorkbookException(WorkbookFault.CORRUPT, "", failure);
    }

    public WorkbookFault fault() {
        return fault;
    }

    public String detail() {
        return detail;
    }
}
