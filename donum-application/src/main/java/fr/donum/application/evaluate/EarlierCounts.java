package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.RunningCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier snapshots of a practitioner counted: a later one of the same year with less does not count since 1 January.
 * Keeps up to twelve snapshots of the first ten thousand practitioners.
 */
final class EarlierCounts {
    private static final int MOST_PRACTITIONERS = 10_000;
    private static final int MOST_SNAPSHOTS = 12;

    private final Map<PractitionerId, List<Snapshot>> byPractitioner = new HashMap<>();

    private record Snapshot(LocalDate day, RunningCounts counts) {}

    /** A number that is less than on an earlier day. */
    record Fall(RunningCounts.Fall number, LocalDate before, LocalDate after) {}

    void note(Dossier dossier) {
        Optional<LocalDate> day = dossier.asOf();
        if (day.isEmpty()) {
            return;
        }
        List<Snapshot> snapshots = byPractitioner.get(dossier.practitioner());
        if (snapshots == null && byPractitioner.size() < MOST_PRACTITIONERS) {
            snapshots = new ArrayList<>(1);
            byPractitioner.put(dossier.practitioner(), snapshots);
        }
        if (snapshots != null && snapshots.size() < MOST_SNAPSHOTS) {
            snapshots.add(new Snapshot(day.get(), RunningCounts.of(dossier)));
        }
    }

    /** The first number that falls between two snapshots of a dossier's year, it being the last of them. */
    Optional<Fall> before(Dossier dossier) {
        List<Snapshot> snapshots = byPractitioner.getOrDefault(dossier.practitioner(), List.of());
        Optional<LocalDate> day = dossier.asOf();
        if (snapshots.size() < 2 || day.isEmpty()) {
            return Optional.empty();
        }
        List<Snapshot> ofYear = snapshots.stream()
                .filter(each -> each.day().getYear() == day.get().getYear()
                        && !each.day().isAfter(day.get()))
                .sorted(Comparator.comparing(Snapshot::day))
                .toList();
        for (int i = 1; i < ofYear.size(); i++) {
            Snapshot one = ofYear.get(i - 1);
            Snapshot next = ofYear.get(i);
            RunningCounts.Fall fall =
                    one.day().isBefore(next.day()) ? one.counts().fall(next.counts()) : null;
            if (fall != null) {
                return Optional.of(new Fall(fall, one.day(), next.day()));
            }
        }
        return Optional.empty();
    }
}
