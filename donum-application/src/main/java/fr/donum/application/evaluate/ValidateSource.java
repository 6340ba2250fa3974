package fr.donum.application.evaluate;

import fr.donum.application.result.EurosSum;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Euros;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads sources to their end as an evaluation would, and says all that is wrong with them. */
public final class ValidateSource {
    private static final int MOST_SHOWN = 3;

    /** Holds nothing: one serves for all. */
    public ValidateSource() {}

    /**
     * What was found.
     *
     * @param described what each source holds, as far as it could be looked at
     * @param result the count of usable and refused records, and the issues
     * @param lacking metrics that the scheme looks at and no source holds
     * @param first the first records that could be used, three of each source at most
     */
    public record Validation(
            List<Described> described, Result result, Set<Metric> lacking, List<Catalogue.Glimpse> first) {}

    /** What a source holds. */
    public record Described(String name, Catalogue catalogue) {}

    /**
     * Validates for a scheme: its year, and the metrics it looks at.
     *
     * @param rejects told of each refused record
     * @throws SourceException if a source cannot be read
     */
    public Validation run(Request request, List<Supply> supplies, Consumer<Issue> rejects) throws SourceException {
        Usable usable = new Usable(request);
        return read(request.terms(), usable, supplies, request.asked(), rejects);
    }

    /**
     * Validates for any scheme of any year.
     *
     * @param asOf snapshots after this day are left aside; null for none
     */
    public Validation run(
            @Nullable LocalDate asOf, boolean isStrict, Locale language, List<Supply> supplies, Consumer<Issue> rejects)
            throws SourceException {
        Terms anyYear = new Terms(null, asOf, isStrict, language);
        ReadRequest request = asOf == null ? ReadRequest.ALL : ReadRequest.ALL.asOf(asOf);
        return read(anyYear, new Usable(null), supplies, request, rejects);
    }

    private static Validation read(
            Terms terms, Usable usable, List<Supply> supplies, ReadRequest request, Consumer<Issue> rejects)
            throws SourceException {
        List<Described> described = new ArrayList<>();
        Set<Metric> lacking = usable.metrics();
        for (Supply each : supplies) {
            try {
                Catalogue catalogue = each.source().discover();
                described.add(new Described(each.name(), catalogue));
                lacking.removeAll(catalogue.metrics());
            } catch (SourceException e) {
                if (!Supply.sparesOthers(e, supplies.size())) {
                    throw e;
                }
            }
        }
        Intake intake = new Intake(terms, usable, rejects);
        try {
            intake.read(supplies, request);
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written that could fail", e);
        }
        Result result = new Result(intake.summary(new EurosSum()), intake.issues());
        return new Validation(described, result, lacking, usable.first);
    }

    private static final class Usable implements Intake.Handler {
        private final @Nullable Request request;
        private final List<Catalogue.Glimpse> first = new ArrayList<>();
        private final Map<String, Integer> shown = new HashMap<>();

        Usable(@Nullable Request request) {
            this.request = request;
        }

        Set<Metric> metrics() {
            return request == null
                    ? new LinkedHashSet<>()
                    : new LinkedHashSet<>(request.scheme().metrics());
        }

        @Override
        public @Nullable Euros admitted(Dossier dossier, Provenance provenance) {
            if (shown.merge(provenance.place().source(), 1, Integer::sum) <= MOST_SHOWN) {
                first.add(new Catalogue.Glimpse(provenance.place().within(), dossier));
            }
            return worth(dossier);
        }

        @Override
        public @Nullable Euros worth(Dossier dossier) {
            return request == null
                    ? null
                    : request.scheme()
                            .evaluate(dossier, request.reading())
                            .euros()
                            .assured();
        }
    }
}
