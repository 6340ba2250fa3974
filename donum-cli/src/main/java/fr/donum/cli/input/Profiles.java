package fr.donum.cli.input;

import fr.donum.application.mapping.Mapping;
import fr.donum.application.source.SourceSpec;
import fr.donum.application.text.Texts;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.DidYouMean;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.mapping.MappingImport;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Talk;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The mapping profile that the user names, if any. */
final class Profiles {
    private final Preferences preferences;
    private final Talk talk;
    private final Texts texts;

    @Inject
    Profiles(Preferences preferences, Talk talk, Texts texts) {
        this.preferences = preferences;
        this.talk = talk;
        this.texts = texts;
    }

    /** @throws UsageException if there is no such file, or anything is wrong with it, which is told first */
    Optional<Mapping> read(Arguments arguments, Collection<SourceSpec> specs) {
        Optional<Mapping> mapping = arguments.value(Inputs.MAPPING).map(this::read);
        mapping.ifPresent(profile -> checkOptions(profile, specs));
        return mapping;
    }

    private Mapping read(String file) {
        try {
            MappingImport.Imported imported = MappingImport.read(Path.of(file), preferences.language());
            Mapping mapping = imported.mapping();
            if (mapping != null) {
                return mapping;
            }
            talk.issues(imported.issues());
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(texts.say("profile.absent", file), texts.say("profile.absent.remedy"));
        }
        throw new UsageException(texts.say("profile.wrong", file), texts.say("profile.wrong.remedy"));
    }

    private void checkOptions(Mapping profile, Collection<SourceSpec> specs) {
        TreeSet<String> known = new TreeSet<>();
        specs.forEach(spec -> spec.options().forEach(option -> known.add(option.name())));
        for (String name : new TreeSet<>(profile.options().keySet())) {
            if (!known.contains(name)) {
                String where = profile.name() + ":/options/" + name;
                throw new UsageException(
                        where + " – " + texts.say("option.unknown", name),
                        DidYouMean.question(name, known, texts, texts.say("option.known", String.join(", ", known))));
            }
        }
    }
}
