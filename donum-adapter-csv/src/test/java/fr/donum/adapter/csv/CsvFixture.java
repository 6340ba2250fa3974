package fr.donum.adapter.csv;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file that a test writes, and what was read of it. */
final class CsvFixture implements DossierSink {
    final Path file;
    final List<Dossier> dossiers = new ArrayList<>();
    final List<Provenance> provenances = new ArrayList<>();
    final List<Issue> rejects = new ArrayList<>();

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

    List<String> ids() {
        return dossiers.stream().map(dossier -> dossier.practitioner().value()).toList();
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        dossiers.add(dossier);
        provenances.add(provenance);
    }

    @Override
    public void reject(Issue issue) {
        rejects.add(issue);
    }
}
