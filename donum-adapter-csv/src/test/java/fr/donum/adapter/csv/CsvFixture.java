package fr.donum.adapter.csv;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** A file that a test writes, and what was read of it. */
final class CsvFixture {
    final Path file;
    final Collected collected = new Collected();
    final List<Dossier> dossiers = collected.dossiers();
    final List<Provenance> provenances = collected.provenances();
    final List<Issue> rejects = collected.rejected();

    CsvFixture(Path folder) {
        file = folder.resolve("usage.csv");
    }

    SourceSettings holding(byte[] content) throws IOException {
        Files.write(file, content);
        return SourceSettings.of(file.toString()).in(Locale.ENGLISH);
    }

    SourceSettings holding(String content) throws IOException {
        return holding(content.getBytes(StandardCharsets.UTF_8));
    }

    SourceSettings holding(String content, Charset charset) throws IOException {
        return holding(content.getBytes(charset));
    }

    static MetricsSource open(SourceSettings settings) {
        return new CsvSourceProvider().open(settings, SourceContext.of(Locale.FRENCH, Clock.systemUTC()));
    }

    ReadSummary read(SourceSettings settings) throws SourceException {
        return open(settings).read(ReadRequest.ALL, collected);
    }

    List<String> ids() {
        return collected.ids();
    }
}
