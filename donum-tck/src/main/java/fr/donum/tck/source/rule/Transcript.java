package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every text that a source lets out, by where it came out. Failures are texts too. */
final class Transcript {
    private static final String OUT = "System.out";

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    /** Has a source do all it can do. */
    static Transcript of(Trial trial, MetricsSourceProvider provider, SourceSettings settings) {
        Transcript transcript = new Transcript();
        try (CapturedConsole console = new CapturedConsole()) {
            transcript.add("spec", provider.spec());
            provider.validate(settings).forEach(issue -> transcript.add("validate", issue));
            transcript.useSession(provider, settings, trial.context(settings));
            transcript.add(OUT, console.out());
            transcript.add("System.err", console.err());
        }
        return transcript;
    }

    private void useSession(MetricsSourceProvider provider, SourceSettings settings, SourceContext context) {
        try (MetricsSource source = provider.open(settings, context)) {
            for (Probe probe : source.check()) {
                add("check", probe);
            }
            attempt("discover", () -> add("discover", source.discover()));
            attempt("read", () -> add("read", source.read(ReadRequest.ALL, sink())));
            add("toString", source);
        } catch (Throwable e) {
            add("open", e);
        }
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private void attempt(String place, Attempt attempt) {
        try {
            attempt.run();
        } catch (Throwable e) {
            add(place, e);
        }
    }

    private DossierSink sink() {
        return new DossierSink() {
            @Override
            public void accept(Dossier dossier, Provenance provenance) {
                add("dossier", new ObservedReading.Seen(dossier, provenance).text());
                add("record", provenance.record());
            }

            @Override
            public void reject(Issue issue) {
                add("reject", issue);
                add("reject", issue.record());
            }
        };
    }

    private void add(String place, @Nullable Object text) {
        StringBuilder all = texts.computeIfAbsent(place, key -> new StringBuilder());
        if (text instanceof Throwable failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            all.append(trace);
        }
        all.append(text).append('\n');
    }

    /** What was printed to standard output, which belongs to the data. */
    String printed() {
        return texts.getOrDefault(OUT, new StringBuilder()).toString().strip();
    }

    /**
     * Where a text came out.
     *
     * @param plain applied to each text before it is searched
     */
    Optional<String> placeOf(String forbidden, UnaryOperator<String> plain) {
        return texts.entrySet().stream()
                .filter(entry -> plain.apply(entry.getValue().toString()).contains(forbidden))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Keeps what is printed to the standard streams, until closed. */
    private static final class CapturedConsole implements AutoCloseable {
        private final PrintStream outBefore = System.out;
        private final PrintStream errBefore = System.err;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();

        CapturedConsole() {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        }

        String out() {
            return out.toString(StandardCharsets.UTF_8);
        }

        String err() {
            return err.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }
}
