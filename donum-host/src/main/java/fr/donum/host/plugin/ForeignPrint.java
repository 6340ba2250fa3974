package fr.donum.host.plugin;

import fr.donum.spi.text.Controls;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Where it goes what plug-ins print: beside the data, line by line, controlling nothing, without secrets. */
final class ForeignPrint extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final PrintStream err;
    private final UnaryOperator<String> masks;

    ForeignPrint(PrintStream err, UnaryOperator<String> masks) {
        this.err = err;
        this.masks = masks;
    }

    @Override
    public synchronized void write(int one) {
        line.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        line.write(bytes, offset, length);
    }

    @Override
    public synchronized void flush() {
        err.print(Controls.shown(masks.apply(line.toString(StandardCharsets.UTF_8))));
        err.flush();
        line.reset();
    }
}
