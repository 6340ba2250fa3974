package fr.donum.application.evaluate;

import fr.donum.application.result.EurosSum;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a source to its end as an evaluation would, and says all that is wrong with it. */
public final class ValidateSource {
    private static final int MOST_SHOWN = 3;

    /**
     * What was found.
     *
     * @param catalogue what the source holds
     * @param result the count of usable and refused records, and the issues
     * @param lacking metrics that the scheme looks at and the source does not hold
     * @param first the first records that could be used, three at most
     */
    public record Validation(Catalogue catalogue, Result result, Set<Metric> lacking, List<Catalogue.Glimpse> first) {}

    /**
     * Validates for a scheme: its year, and the metrics it looks at.
     *
     * @param rejects told of each refused record
     * @throws SourceException if the source cannot be read
     */
    public Validation run(Request request, Supply supply, Consumer<Issue> rejects) throws SourceException {
        Set<Metric> lacking = new LinkedHashSet<>(request.scheme().metrics());
        lacking.removeAll(supply.source().discover().metrics());
        return read(request.terms(), supply, request.asked(), rejects, lacking);
    }

    /** Validates for any scheme of any year. */
    public Validation run(boolean isStrict, Locale language, Supply supply, Consumer<Issue> rejects)
            throws SourceException {
        Terms anyYear = new Terms(null, null, isStrict, language);
        return read(anyYear, supply, ReadRequest.ALL, rejects, Set.of());
    }

    private static Validation read(
            Terms terms, Supply supply, ReadRequest request, Consumer<Issue> rejects, Set<Metric> lacking)
            throws SourceException {
        List<Catalogue.Glimpse> first = new ArrayList<>(MOST_SHOWN);
        Intake intake = new Intake(
                terms,
                (dossier, provenance) -> {
                    if (first.size() < MOST_SHOWN) {
                        first.add(new Catalogue.Glimpse(provenance.place().toString(), dossier));
                    }
                    return null;
                },
                rejects);
        try {
            intake.read(List.of(supply), request);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written that could fail", e);
        }
        Result result = new Result(intake.summary(new EurosSum()), intake.issues());
        return new Validation(supply.source().discover(), result, lacking, first);
    }
}
