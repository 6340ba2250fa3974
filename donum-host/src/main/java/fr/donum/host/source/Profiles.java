package fr.donum.host.source;

import fr.donum.adapter.json.mapping.MappingImport;
import fr.donum.host.HostContext;
import fr.donum.host.HostException;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
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
    private final HostContext context;
    private final Texts texts;

    Profiles(Sources sources, HostContext context) {
        this.sources = sources;
        this.context = context;
        this.texts = context.texts();
    }

    /** @throws HostException if there is no such file, or anything is wrong with it, which is told first */
    Optional<Mapping> read(Optional<String> file, Collection<SourceSpec> specs) {
        Optional<Mapping> mapping = file.map(this::read);
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
                        .map(name -> MappingImport.strangersOption(profile.name(), name, context.language()))
                        .toList();
        if (!refused.isEmpty()) {
            context.issues().accept(refused);
            throw new HostException(texts.say("profile.wrong", profile.name()), texts.say("profile.wrong.remedy"));
        }
    }

    /** What it sets is told where the user wants to know everything. */
    private void tell(Mapping profile) {
        if (!profile.options().isEmpty()) {
            String options = new TreeMap<>(profile.options())
                    .entrySet().stream()
                            .map(option -> option.getKey() + "=" + option.getValue())
                            .collect(Collectors.joining(", "));
            context.details().accept(texts.say("profile.sets", profile.name(), options));
        }
    }

    private Mapping read(String file) {
        try {
            MappingImport.Imported imported = MappingImport.read(Path.of(file), context.language());
            Mapping mapping = imported.mapping();
            if (mapping != null) {
                return mapping;
            }
            context.issues().accept(imported.issues());
        } catch (IOException | InvalidPathException e) {
            throw new HostException(
                    texts.say("profile.absent", AddressMask.of(file)), texts.say("profile.absent.remedy"));
        }
        throw new HostException(texts.say("profile.wrong", file), texts.say("profile.wrong.remedy"));
    }

    private void checkOptions(Mapping profile, Collection<SourceSpec> specs) {
        TreeSet<String> known = new TreeSet<>();
        specs.forEach(spec -> spec.options().forEach(option -> known.add(option.name())));
        for (String name : new TreeSet<>(profile.options().keySet())) {
            if (!known.contains(name)) {
                String where = profile.name() + ":/options/" + name;
                throw new HostException(
                        where + " – " + texts.say("option.unknown", name),
                        DidYouMean.question(name, known, texts, texts.say("option.known", String.join(", ", known))));
            }
        }
    }
}
