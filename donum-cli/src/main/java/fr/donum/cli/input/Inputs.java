package fr.donum.cli.input;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Parameter;
import fr.donum.domain.scheme.Scheme;
import fr.donum.host.HostException;
import fr.donum.host.source.OpenSources;
import fr.donum.host.source.Opener;
import fr.donum.host.source.SourcesAsked;
import fr.donum.spi.source.SourceException;
import jakarta.inject.Inject;
import java.util.List;

/** Opens the sources named on the command line. */
public final class Inputs {
    public static final Parameter SOURCE = Parameter.one("source");
    public static final Parameter SOURCES = Parameter.oneOrMore("source");
    public static final Option MAPPING = Option.value("--mapping", "file");
    public static final Option OPTION = Option.value("--option", "setting").repeatable();

    private final Opener opener;

    @Inject
    Inputs(Opener opener) {
        this.opener = opener;
    }

    /** Opens every source named, or none, whatever scheme they are for. */
    public OpenSources open(Arguments arguments, boolean keepsRecords) throws SourceException {
        return open(arguments, keepsRecords, List.of());
    }

    /**
     * Opens every source named, or none.
     *
     * @param keepsRecords whether refused records are to be written to a file
     * @param schemes those the sources are read for, whose indicators a caisse may have set aside
     * @throws HostException if nothing reads one of them, or an option or the profile is wrong
     * @throws SourceException if one cannot be opened
     */
    public OpenSources open(Arguments arguments, boolean keepsRecords, List<Scheme> schemes) throws SourceException {
        return opener.open(new SourcesAsked(
                arguments.words(SOURCES), arguments.value(MAPPING), arguments.values(OPTION), keepsRecords, schemes));
    }
}
