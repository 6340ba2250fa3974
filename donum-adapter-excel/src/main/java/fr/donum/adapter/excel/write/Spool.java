package fr.donum.adapter.excel.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Rows that wait in a private temporary file until their sheet can be written; the file is gone when closed. */
public final class Spool implements Closeable {
    private static final Look[] LOOKS = Look.values();

    private final FileChannel file;
    private final DataOutputStream out;
    private long rows;

    public Spool() throws IOException {
        file = FileChannel.open(
                Files.createTempFile("donum-", ".rows"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
    }

    public void add(List<ReportCell> cells) throws IOException {
        out.writeInt(cells.size());
        for (ReportCell cell : cells) {
            byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
            out.writeByte(cell.look().ordinal());
            out.writeInt(text.length);
            out.write(text);
        }
        rows++;
    }

    /** Moves every row to a table. */
    public void emptyInto(ReportTable table) throws IOException {
        out.flush();
        file.position(0);
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
        for (long row = 0; row < rows; row++) {
            int size = in.readInt();
            List<ReportCell> cells = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                Look look = LOOKS[in.readByte()];
                cells.add(new ReportCell(look, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
            }
            table.add(cells);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
