package fr.donum.cli.input;

import fr.donum.adapter.json.mapping.MappingImport;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.DidYouMean;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Talk;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The mapping profile that the user names, if any. */
final class Profiles {
    private final Sources sources;
    private final Preferences preferences;
    private final Talk talk;
    private final Texts texts;

    @Inject
    Profiles(Sources sources, Preferences preferences, Talk talk, Texts texts) {
        this.sources = sources;
        this.preferences = preferences;
        this.talk = talk;
        this.texts = texts;
    }

    /** @throws UsageException if there is no such file, or anything is wrong with it, which is told first */
    Optional<Mapping> read(Arguments arguments, Collection<SourceSpec> specs) {
        Optional<Mapping> mapping = arguments.value(Inputs.MAPPING).map(this::read);
        mapping.ifPresent(profile -> {
            List<SourceSpec> all = new ArrayList<>(specs);
            sources.all().forEach(provider -> all.add(provider.spec()));
            checkOptions(profile, all);
            refuseStrangers(profile, all);
            tell(profile);
        });
        return mapping;
    }

    /** A profile is a stranger's data: it never says where credentials come from or go, or by which way. */
    private void refuseStrangers(Mapping profile, Collection<SourceSpec> specs) {
        List<Issue> refused = new TreeSet<>(profile.options().keySet())
                .stream()
                        .filter(name -> specs.stream()
                                .flatMap(spec -> spec.option(name).stream())
                                .anyMatch(SourceSpec.Option::usersOwn))
                        .map(name -> MappingImport.strangersOption(profile.name(), name, preferences.language()))
                        .toList();
        if (!refused.isEmpty()) {
            talk.issues(refused);
            throw new UsageException(texts.say("profile.wrong", profile.name()), texts.say("profile.wrong.remedy"));
        }
    }

    /** What it sets is told where the user wants to know everything. */
    private void tell(Mapping profile) {
        if (preferences.isVerbose() && !profile.options().isEmpty()) {
            String options = new TreeMap<>(profile.options())
                    .entrySet().stream()
                            .map(option -> option.getKey() + "=" + option.getValue())
                            .collect(Collectors.joining(", "));
            talk.say("profile.sets", profile.name(), options);
        }
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
