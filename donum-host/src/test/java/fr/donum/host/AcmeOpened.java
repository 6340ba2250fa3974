package fr.donum.host;

import com.google.inject.Guice;
import fr.donum.host.plugin.Workshop;
import fr.donum.host.source.OpenSources;
import fr.donum.host.source.Opener;
import fr.donum.host.source.SourcesAsked;
import fr.donum.host.wiring.HostModule;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.Collected;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in for files of Acme, changed as a test needs it, and opened on a file of two practitioners. */
abstract class AcmeOpened {
    static final String SECRET = "s3cr3t-t0ken";

    @TempDir
    Path plugins;

    @TempDir
    Path data;

    final List<Issue> issues = new ArrayList<>();
    final Collected collected = new Collected();

    @BeforeEach
    final void write_two_practitioners() throws Exception {
        Files.writeString(data.resolve("two.acme"), "cabinet-1\ncabinet-2\n");
    }

    final OpenSources open(String... options) throws SourceException {
        HostContext context = HostContext.in(
                Locale.ENGLISH,
                Clock.systemUTC(),
                name -> name.equals("ACME_TOKEN") ? SECRET : "",
                issues::addAll,
                detail -> {});
        SourcesAsked asked = new SourcesAsked(
                List.of(data.resolve("two.acme").toString()), Optional.empty(), List.of(options), false, List.of());
        return Guice.createInjector(new HostModule(context, Optional.of(plugins.toString())))
                .getInstance(Opener.class)
                .open(asked);
    }

    final ReadSummary read(OpenSources sources) throws SourceException {
        return sources.only().read(ReadRequest.ALL, collected);
    }

    final Workshop acme() {
        return Workshop.acme(plugins);
    }
}
