package fr.donum.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Dossier;
import fr.donum.host.plugin.PluginFailureException;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadingStoppedException;
import fr.donum.spi.source.SourceException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plug-in does, right or wrong, as a front end meets it. */
class GuardedPluginTest extends AcmeOpened {
    @Test
    void what_is_handed_over_rightly_passes_whole() throws Exception {
        acme().changing(
                        "/* read */",
                        "sink.reject(Issue.error(\"acme.odd\", Place.of(\"file.acme\").row(9), \"Odd.\", \"Mend.\")"
                                + ".withValue(\"7\").withRecord(\"a;7\"));")
                .changing(
                        "Set.of(Usage.AAT))));",
                        "Set.of(Usage.AAT)))).withGuesses(List.of(new Catalogue.Guess(\"mode\", \"fast\", \"so\")));")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThat(sources.only().check()).containsExactly(Probe.passed("file", "there"));
            assertThat(sources.only().discover().guesses()).containsExactly(new Catalogue.Guess("mode", "fast", "so"));
            ReadSummary summary = read(sources);
            assertThat(summary.accepted()).isEqualTo(2);
        }
        assertThat(collected.ids()).containsExactly("cabinet-1", "cabinet-2");
        assertThat(collected.provenances())
                .extracting(each -> each.place().toString())
                .containsExactly("file.acme:line 1", "file.acme:line 2");
        assertThat(collected.rejected()).singleElement().satisfies(issue -> {
            assertThat(issue.where()).hasToString("file.acme:9");
            assertThat(issue.value()).isEqualTo("7");
            assertThat(issue.record()).isEqualTo("a;7");
        });
    }

    @Test
    void a_secret_is_masked_wherever_it_is_told() throws Exception {
        acme().changing("SourceSpec.of(LocalText.of(\"Acme files\", \"Acme\"))", """
                        SourceSpec.of(LocalText.of("Acme files", "Acme"),
                                SourceSpec.Option.secret("token", LocalText.of("La clé", "The key")))""")
                .changing(
                        "/* read */",
                        "sink.reject(Issue.error(\"acme.odd\", Place.of(key()), key() + \" is odd.\", \"Drop \" + key()));")
                .changing("Probe.passed(\"file\", \"there\")", "Probe.failed(\"file\", key(), \"Not \" + key())")
                .changing(
                        "private final SourceSettings settings;",
                        "private final SourceSettings settings;"
                                + " String key() { return settings.secret(\"token\").orElseThrow().reveal(); }")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open("token=env:ACME_TOKEN")) {
            assertThat(sources.only().check().toString()).doesNotContain(SECRET);
            read(sources);
        }

        assertThat(collected.rejected()).hasSize(1);
        assertThat(collected.rejected().toString()).contains("is odd.").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sink.accept(dossier, Provenance|sink.accept(null, Provenance",
                "/* read */|sink.reject(null);",
                "Provenance.of(Place.of(\"file.acme\").record(\"line \" + (i + 1)))|Provenance.of(null)",
                "return new ReadSummary(|if (true) return null; return new ReadSummary(",
                "/* read */|if (true) throw new IllegalStateException(\"boom\");",
                "/* read */|if (true) throw new StackOverflowError();",
            })
    void what_a_reading_does_wrong_is_its_own_failure(String piece, String other) throws Exception {
        Path jar = acme().changing(piece, other).jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThatThrownBy(() -> read(sources))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining(jar.toString());
        }
    }

    @Test
    void a_record_from_another_thread_is_refused() throws Exception {
        acme().changing(
                        "sink.accept(dossier, Provenance.of(Place.of(\"file.acme\").record(\"line \" + (i + 1))));",
                        "Thread other = new Thread(() -> sink.accept(dossier, Provenance.of(Place.of(\"f\"))), \"acme-other\");"
                                + " other.start(); try { other.join(); } catch (InterruptedException e) { break; }")
                .jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThatThrownBy(() -> read(sources)).hasMessageContaining("acme-other");
        }
        assertThat(collected.dossiers()).isEmpty();
    }

    @Test
    void a_host_that_wants_no_more_is_no_failure_of_the_plug_in() throws Exception {
        acme().jar("acme", "acme.jar");

        try (OpenSources sources = open()) {
            assertThatThrownBy(() -> sources.only().read(ReadRequest.ALL, new DossierSink() {
                        @Override
                        public void accept(Dossier dossier, Provenance provenance) {
                            throw new ReadingStoppedException("Enough");
                        }

                        @Override
                        public void reject(Issue issue) {
                            throw new AssertionError(issue);
                        }
                    }))
                    .isInstanceOf(ReadingStoppedException.class)
                    .hasMessage("Enough");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"discover", "open", "close"})
    void a_call_that_throws_an_error_is_named(String place) throws Exception {
        Path jar = acme().changing("/* " + place + " */", "if (true) throw new AssertionError(\"boom\");")
                .jar("acme", "acme.jar");

        assertThatThrownBy(() -> {
                    try (OpenSources sources = open()) {
                        sources.only().discover();
                    }
                })
                .isInstanceOfAny(SourceException.class, PluginFailureException.class)
                .hasMessageContaining(jar.toString());
    }
}
