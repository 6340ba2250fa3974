package fr.donum.host.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import fr.donum.host.HostContext;
import fr.donum.host.HostException;
import fr.donum.host.OutputFormats;
import fr.donum.host.certificate.Certification;
import fr.donum.host.plugin.Installation;
import fr.donum.host.plugin.Plugins;
import fr.donum.host.plugin.Troubles;
import fr.donum.host.source.Opener;
import fr.donum.host.source.OptionValues;
import fr.donum.host.source.Sources;
import fr.donum.spi.text.AddressMask;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What every front end shares: which sources there are, those on the class path and the plug-ins of a directory. */
public final class HostModule extends AbstractModule {
    private final HostContext context;
    private final Optional<String> directory;

    /** @param directory that of the plug-ins, if there is one */
    public HostModule(HostContext context, Optional<String> directory) {
        this.context = context;
        this.directory = directory;
    }

    @Override
    protected void configure() {
        bind(HostContext.class).toInstance(context);
        bind(Sources.class).toProvider(this::sources).in(Scopes.SINGLETON);
        bind(Opener.class);
        bind(OptionValues.class);
        bind(Certification.class);
        bind(OutputFormats.class);
    }

    private Sources sources() {
        Troubles troubles = new Troubles(issue -> context.issues().accept(List.of(issue)));
        Plugins plugins = new Plugins(context.language(), troubles);
        Supplier<List<Installation>> search = () -> {
            List<Installation> all = new ArrayList<>(plugins.onClassPath());
            directory.ifPresent(each -> all.addAll(in(each, plugins)));
            return all;
        };
        return new Sources(search, troubles, context.texts());
    }

    private List<Installation> in(String name, Plugins plugins) {
        try {
            return plugins.in(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new HostException(
                    context.texts().say("plugins.none", AddressMask.of(name)),
                    context.texts().say("plugins.none.remedy"));
        }
    }
}
