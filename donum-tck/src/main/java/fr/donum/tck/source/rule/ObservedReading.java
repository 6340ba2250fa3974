package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.Collected;
import fr.donum.tck.source.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that one reading handed over. */
record ObservedReading(List<Seen> dossiers, List<Issue> rejected, ReadSummary summary) {
    /** Reads a source to its end, and keeps all that it hands over. */
    static ObservedReading of(MetricsSource source) throws SourceException {
        Collected collected = new Collected();
        ReadSummary summary = source.read(ReadRequest.ALL, collected);
        List<Seen> dossiers = IntStream.range(0, collected.dossiers().size())
                .mapToObj(i -> new Seen(
                        collected.dossiers().get(i), collected.provenances().get(i)))
                .toList();
        return new ObservedReading(dossiers, collected.rejected(), summary);
    }

    /** A dossier, and where it came from. */
    record Seen(Dossier dossier, Provenance provenance) {
        /** Everything about it that must not change from one reading to the next. */
        String text() {
            StringBuilder text = new StringBuilder(dossier.practitioner().value());
            text.append('|').append(dossier.year()).append('|').append(dossier.asOf());
            // Printed, a profile does not show the name.
            text.append('|').append(dossier.profile().name()).append('|').append(dossier.profile());
            for (Metric metric : Metric.ALL) {
                text.append('|').append(dossier.standing(metric)).append(Figure.in(dossier, metric));
                text.append('@').append(provenance.place(metric));
            }
            dossier.neutralisedIndicators().stream()
                    .sorted()
                    .forEach(id -> text.append('|').append(id));
            return text.append('|')
                    .append(provenance.place())
                    .append('|')
                    .append(provenance.issues())
                    .toString();
        }
    }

    Optional<Dossier> dossierOf(String practitioner) {
        return dossiers.stream()
                .map(Seen::dossier)
                .filter(dossier -> dossier.practitioner().value().equals(practitioner))
                .findFirst();
    }

    /** Every record, in a form that can be compared. */
    List<String> texts() {
        return Stream.concat(
                        Stream.concat(
                                dossiers.stream().map(Seen::text),
                                rejected.stream().map(Issue::toString)),
                        Stream.of(summary.toString()))
                .toList();
    }
}
