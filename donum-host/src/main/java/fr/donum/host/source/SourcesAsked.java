package fr.donum.host.source;

import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * What the user asks for when he names sources.
 *
 * @param sources their locations, perhaps behind the name of their kind: {@code usage.csv}, {@code acme:usage.db}
 * @param profile the file of a mapping profile
 * @param options {@code k=v} each
 * @param keepsRecords whether refused records are to be written to a file
 * @param schemes those the sources are read for, whose indicators a caisse may have set aside
 */
public record SourcesAsked(
        List<String> sources,
        Optional<String> profile,
        List<String> options,
        boolean keepsRecords,
        List<Scheme> schemes) {
    public SourcesAsked {
        sources = List.copyOf(sources);
        options = List.copyOf(options);
        schemes = List.copyOf(schemes);
    }
}
