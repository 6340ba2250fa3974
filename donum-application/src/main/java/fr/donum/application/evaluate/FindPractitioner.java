package fr.donum.application.evaluate;

import fr.donum.application.result.EurosSum;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.PractitionerKey;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes some sources in as an evaluation does, and evaluates the one practitioner who is asked for. */
public final class FindPractitioner {
    private static final Pattern AM_NUMBER = Pattern.compile("[0-9]{9}");

    /** Holds nothing: one serves for all. */
    public FindPractitioner() {}

    /** A practitioner's evaluation, and where the figures come from. */
    public record Found(Evaluation evaluation, Provenance provenance) {}

    /**
     * How a search went.
     *
     * @param found empty if nobody, or not one alone, is meant
     * @param isShared whether several are meant
     * @param candidates keys of the first few who are or may be meant, where nobody is found
     * @param others how many more are meant
     * @param later the first day of which there are figures of who is meant, where all are later than the day asked for
     * @param result what an evaluation of the same sources says of them; its sum is that of the one found
     * @param readInPart names of the sources that were asked for this practitioner alone: nothing else of them is in the
     *     result
     */
    public record Search(
            Optional<Found> found,
            boolean isShared,
            List<String> candidates,
            long others,
            Optional<LocalDate> later,
            Result result,
            List<String> readInPart) {}

    /**
     * Searches.
     *
     * @param wanted a key in any writing, or a name; empty for the only practitioner there is
     * @throws SourceException if a source cannot be read
     */
    public Search run(Request request, List<Supply> sources, Optional<String> wanted) throws SourceException {
        Looking looking = new Looking(request, wanted.map(Wanted::new).orElse(null));
        Intake intake = new Intake(request.terms(), looking, FindPractitioner::ignore);
        try {
            intake.read(sources, asked(request, wanted));
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written that could fail", e);
        }
        Optional<Found> found = looking.best();
        EurosSum sum = new EurosSum();
        found.ifPresent(one -> sum.add(one.evaluation().euros()));
        Result result = new Result(intake.summary(sum), intake.issues());
        return new Search(
                found,
                looking.first().size() > 1,
                looking.candidates(),
                looking.others(),
                Optional.ofNullable(looking.later),
                result,
                intake.readInPart());
    }

    /**
     * What is asked of sources: one practitioner by an RPPS or AM number, else everybody, since any other key or a name
     * may be written otherwise in a source.
     */
    public static ReadRequest asked(Request request, Optional<String> wanted) {
        Set<PractitionerId> national = wanted
                .map(PractitionerKey::normalised)
                .filter(key ->
                        PractitionerKey.isRpps(key) || AM_NUMBER.matcher(key).matches())
                .map(PractitionerId::of)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
        return request.asked().ofPractitioners(national);
    }

    private static void ignore(Issue rejection) {
        // Kept by the intake.
    }

    private static final class Looking implements Intake.Handler {
        private static final int SHOWN = 3;

        private final Request request;
        private final @Nullable Wanted wanted;
        private final Map<Wanted.Fit, List<Found>> fits = new EnumMap<>(Wanted.Fit.class);
        private final Map<Wanted.Fit, Long> counts = new EnumMap<>(Wanted.Fit.class);
        private final List<String> nearest = new ArrayList<>();
        private int slips = Integer.MAX_VALUE;
        private @Nullable LocalDate later;

        Looking(Request request, @Nullable Wanted wanted) {
            this.request = request;
            this.wanted = wanted;
        }

        @Override
        public Euros admitted(Dossier dossier, Provenance provenance) {
            Evaluation evaluation = request.scheme().evaluate(dossier, request.reading());
            Optional<Wanted.Fit> fit = fit(dossier);
            if (fit.isPresent()) {
                List<Found> same = fits.computeIfAbsent(fit.get(), it -> new ArrayList<>());
                counts.merge(fit.get(), 1L, Long::sum);
                if (same.size() < SHOWN) {
                    same.add(new Found(evaluation, provenance));
                }
            } else if (wanted != null) {
                compare(wanted.key(), dossier.practitioner().value());
            }
            return evaluation.euros().assured();
        }

        @Override
        public Euros worth(Dossier dossier) {
            return request.scheme().evaluate(dossier, request.reading()).euros().assured();
        }

        @Override
        public void later(Dossier earliest) {
            LocalDate day = earliest.asOf().orElseThrow();
            if (fit(earliest).isPresent() && (later == null || day.isBefore(later))) {
                later = day;
            }
        }

        private Optional<Wanted.Fit> fit(Dossier dossier) {
            return wanted == null
                    ? Optional.of(Wanted.Fit.KEY)
                    : wanted.fit(dossier.practitioner(), dossier.profile().name());
        }

        private void compare(String key, String other) {
            int most = Math.min(slips, Math.max(1, key.length() / 3));
            if (Math.abs(key.length() - other.length()) > most) {
                return;
            }
            int here = Suggestion.slips(key, other);
            if (here < slips && here <= most) {
                nearest.clear();
                slips = here;
            }
            if (here == slips && nearest.size() < SHOWN) {
                nearest.add(other);
            }
        }

        /** The best fit there is; the map goes from the best to the worst. */
        private List<Found> first() {
            return fits.isEmpty() ? List.of() : fits.values().iterator().next();
        }

        Optional<Found> best() {
            return first().size() == 1 ? Optional.of(first().get(0)) : Optional.empty();
        }

        List<String> candidates() {
            if (best().isPresent()) {
                return List.of();
            }
            return first().isEmpty()
                    ? List.copyOf(nearest)
                    : first().stream()
                            .map(one ->
                                    one.evaluation().dossier().practitioner().value())
                            .toList();
        }

        long others() {
            long all = counts.isEmpty() ? 0 : counts.values().iterator().next();
            return all - first().size();
        }
    }
}
