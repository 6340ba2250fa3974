package fr.donum.cli.command;

import fr.donum.adapter.json.scheme.SchemeImport;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.terminal.Talk;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The schemes that a command line names: official ones by their id, others by their file. */
final class NamedSchemes {
    private static final String FILE_ENDING = ".json";

    private final Talk talk;
    private final Texts texts;

    @Inject
    NamedSchemes(Talk talk, Texts texts) {
        this.talk = talk;
        this.texts = texts;
    }

    /** @throws UsageException if none is named, or several, or it is not known, or its file is wrong */
    Scheme one(Arguments arguments) {
        List<Scheme> named = all(arguments);
        if (named.isEmpty()) {
            throw new UsageException(texts.say("scheme.none"), texts.say("scheme.none.remedy"));
        }
        if (named.size() > 1) {
            throw new UsageException(texts.say("scheme.several"), texts.say("scheme.several.remedy"));
        }
        return named.get(0);
    }

    /** Those of {@code --scheme}, then those of {@code --scheme-file}. */
    List<Scheme> all(Arguments arguments) {
        List<Scheme> named = new ArrayList<>();
        arguments.values(Requests.SCHEME).forEach(id -> named.add(withId(id)));
        arguments.values(Requests.SCHEME_FILE).forEach(file -> named.add(inFile(file)));
        return named;
    }

    /** One that is named by a single word: a file if it ends like one, else an id. */
    Scheme named(String word) {
        return word.toLowerCase(Locale.ROOT).endsWith(FILE_ENDING) ? inFile(word) : withId(word);
    }

    private Scheme withId(String id) {
        List<String> known = Schemes.ALL.stream().map(Scheme::id).toList();
        return Schemes.withId(id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException(
                        texts.say("scheme.unknown", AddressMask.of(id)),
                        DidYouMean.question(id, known, texts, texts.say("scheme.known", String.join(", ", known)))));
    }

    /** Tells all that is wrong with the file; and, if nothing is, that what it holds is no official text. */
    private Scheme inFile(String file) {
        SchemeImport.Imported imported = read(file);
        Scheme scheme = imported.scheme();
        if (scheme == null) {
            List<Issue> issues = imported.issues();
            talk.issues(issues);
            throw new UsageException(
                    texts.say("scheme.file.wrong", file, issues.size()), texts.say("scheme.file.wrong.remedy"));
        }
        talk.say("scheme.file.read", scheme.id(), file);
        return scheme;
    }

    private SchemeImport.Imported read(String file) {
        try {
            return SchemeImport.read(Path.of(file), texts.language());
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(
                    texts.say("scheme.file.unreadable", AddressMask.of(file)),
                    texts.say("scheme.file.unreadable.remedy"));
        }
    }
}
