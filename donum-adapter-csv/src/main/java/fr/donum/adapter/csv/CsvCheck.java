package fr.donum.adapter.csv;

import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries whether a file is there, is text, and has a header. */
final class CsvCheck {
    private static final List<String> STEPS = List.of("file", "text", "header");

    private final CsvSource source;
    private final CsvFile file;
    private final CsvTexts texts;
    private final List<Probe> probes = new ArrayList<>();

    CsvCheck(CsvSource source, CsvFile file, CsvTexts texts) {
        this.source = source;
        this.file = file;
        this.texts = texts;
    }

    List<Probe> probes() {
        try {
            file();
            Dialect dialect = source.dialect();
            passed(texts.say("probe.text.passed", Encoding.name(dialect.charset()), dialect.names(texts)));
            header(source.discover(dialect));
        } catch (SourceException e) {
            failed(String.valueOf(e.getMessage()), e.remedy());
        }
        while (probes.size() < STEPS.size()) {
            probes.add(Probe.skipped(name(), texts.say("probe.skipped")));
        }
        return List.copyOf(probes);
    }

    private void file() throws SourceException {
        try (InputStream in = file.open()) {
            in.read();
            passed(texts.say("probe.file.passed"));
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private void header(Catalogue catalogue) {
        Optional<Issue> error = catalogue.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            failed(error.get().what(), error.get().remedy());
        } else {
            passed(texts.say(
                    "probe.header.passed", Integer.toString(catalogue.fields().size())));
        }
    }

    private void passed(String detail) {
        probes.add(Probe.passed(name(), detail));
    }

    private void failed(String detail, String remedy) {
        probes.add(Probe.failed(name(), detail, remedy));
    }

    private String name() {
        return texts.say("probe." + STEPS.get(probes.size()));
    }
}
