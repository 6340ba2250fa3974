package fr.donum.domain.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that can be known of a practice: what the doctor {@linkplain Attestation attests}, what he
 * {@linkplain Usage does} out of how much, what is {@linkplain Count counted}.
 */
public sealed interface Metric permits Attestation, Usage, Count {
    /** Every metric: attestations, then usages, then counts. */
    List<Metric> ALL = Stream.<Metric[]>of(Attestation.values(), Usage.values(), Count.values())
            .flatMap(Stream::of)
            .toList();

    /** Canonical name, unique among all metrics: the (stem of the) input column. */
    String id();

    /** Name for people, in French. */
    String title();

    /** The metric of this {@linkplain #id id}; empty if there is none. */
    static Optional<Metric> withId(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }
}
