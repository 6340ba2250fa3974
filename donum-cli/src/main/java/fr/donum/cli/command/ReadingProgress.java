package fr.donum.cli.command;

import fr.donum.application.evaluate.Supply;
import fr.donum.cli.terminal.Escape;
import fr.donum.domain.dossier.Dossier;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Controls;
import fr.donum.spi.text.Texts;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A line that counts records while they are read, once that has taken a second, and says how much of the source was read
 * where it tells.
 */
final class ReadingProgress implements AutoCloseable {
    private static final long FIRST_MILLIS = 1_000;
    private static final long NEXT_MILLIS = 200;

    private static final int WHOLE = 100;

    private final AtomicLong records = new AtomicLong();
    private volatile String source = "";
    private volatile long done;
    private volatile long of;
    private final long started = System.nanoTime();
    private final boolean isSeen;
    private final PrintStream err;
    private final Texts texts;
    private final Thread thread;

    ReadingProgress(PrintStream err, Texts texts, boolean isSeen) {
        this.isSeen = isSeen;
        this.err = err;
        this.texts = texts;
        this.thread = new Thread(this::show, "donum-progress");
        if (isSeen) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** What is shown after so many seconds. */
    String line(long seconds) {
        String count = NumberFormat.getIntegerInstance(texts.language()).format(records.get());
        String time = Long.toString(seconds);
        long all = of;
        return all <= 0
                ? texts.say("progress", count, time)
                : texts.say("progress.part", count, time, Long.toString(percent(all)), source);
    }

    private long percent(long all) {
        return Math.min(WHOLE, (long) (WHOLE * (double) done / all));
    }

    void tell(String name, long soFar, long all) {
        source = name;
        done = soFar;
        of = all;
    }

    /** The same sources, watched if somebody looks on. */
    List<Supply> watching(OpenSources sources) {
        sources.watchedBy(this::tell);
        return isSeen ? sources.supplies().stream().map(this::watched).toList() : sources.supplies();
    }

    private Supply watched(Supply supply) {
        return new Supply(
                supply.name(),
                new Watched(supply.source()),
                () -> new Watched(supply.again().open()));
    }

    private void show() {
        try {
            for (long pause = FIRST_MILLIS; ; pause = NEXT_MILLIS) {
                Thread.sleep(pause);
                long seconds = (System.nanoTime() - started) / 1_000_000_000;
                err.print(Escape.CLEAR_LINE + Controls.onOneLine(line(seconds)));
                err.flush();
            }
        } catch (InterruptedException e) {
            err.print(Escape.CLEAR_LINE);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (isSeen) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Watched implements MetricsSource {
        private final MetricsSource source;

        Watched(MetricsSource source) {
            this.source = source;
        }

        @Override
        public List<Probe> check() {
            return source.check();
        }

        @Override
        public Catalogue discover() throws SourceException {
            return source.discover();
        }

        @Override
        public Set<ReadRequest.Hint> heeds() {
            return source.heeds();
        }

        @Override
        public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
            return source.read(request, new DossierSink() {
                @Override
                public void accept(Dossier dossier, Provenance provenance) {
                    records.lazySet(records.get() + 1);
                    sink.accept(dossier, provenance);
                }

                @Override
                public void reject(Issue issue) {
                    records.lazySet(records.get() + 1);
                    sink.reject(issue);
                }
            });
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
