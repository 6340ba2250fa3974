package fr.donum.application.table;

import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Passes dossiers on; those of a table with a column of periods only once it is known that their figures may be those of
 * the year so far: what is counted since 1 January never falls from one period to the next.
 */
final class HeldPeriods implements DossierSink {
    private static final int MOST = 20_000;
    /** One figure in so many may fall because it was put right. */
    private static final int CORRECTED = 10;

    private final DossierSink to;
    private final List<Held> held = new ArrayList<>();
    private @Nullable Table holding;
    private String column = "";
    private boolean isDecided;
    private boolean areAlone;
    private @Nullable Fall fall;
    private long changes;
    private long falls;

    /** What waits. */
    private record Held(Dossier dossier, Provenance provenance) {
        LocalDate day() {
            return dossier.asOf().orElse(LocalDate.MIN);
        }
    }

    /** A figure that falls. */
    private record Fall(String name, long before, long after) {}

    HeldPeriods(DossierSink to) {
        this.to = to;
    }

    /**
     * Holds back what a table has.
     *
     * @param nameOfColumn the title of its column of periods
     */
    void hold(Table table, String nameOfColumn) {
        holding = table;
        column = nameOfColumn;
        isDecided = false;
        areAlone = false;
        fall = null;
        changes = 0;
        falls = 0;
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        if (holding == null || (isDecided && !areAlone)) {
            to.accept(dossier, provenance);
        } else if (isDecided) {
            reject(holding, provenance);
        } else {
            held.add(new Held(dossier, provenance));
            if (held.size() >= MOST) {
                decide(holding);
            }
        }
    }

    @Override
    public void reject(Issue issue) {
        to.reject(issue);
    }

    /** Lets go of what is held back. Whether figures were taken for those of the year so far, where they need not be. */
    boolean end() {
        if (holding == null) {
            return false;
        }
        if (!isDecided) {
            decide(holding);
        }
        holding = null;
        return !areAlone;
    }

    private void decide(Table table) {
        isDecided = true;
        compare();
        areAlone = falls > 0 && CORRECTED * falls >= changes;
        for (Held each : held) {
            if (areAlone) {
                reject(table, each.provenance());
            } else {
                to.accept(each.dossier(), each.provenance());
            }
        }
        held.clear();
    }

    private void reject(Table table, Provenance provenance) {
        table.accepted--;
        table.rejected++;
        Fall first = fall == null ? new Fall("", 0, 0) : fall;
        long row = provenance instanceof TableProvenance where ? where.row : 0;
        Issue issue = table.issue(Problem.of(
                TableIssue.ROW_OF_ONE_PERIOD,
                row,
                -1,
                column,
                first.name(),
                Long.toString(first.before()),
                Long.toString(first.after())));
        to.reject(table.settings.keepsRecords() ? issue.withRecord(provenance.record()) : issue);
    }

    /** Compares each with the one before it of the same practitioner and year. */
    private void compare() {
        Map<PractitionerId, List<Held>> byPractitioner = new HashMap<>();
        held.forEach(each -> byPractitioner
                .computeIfAbsent(each.dossier().practitioner(), any -> new ArrayList<>())
                .add(each));
        byPractitioner.values().forEach(snapshots -> {
            snapshots.sort(Comparator.comparing(Held::day));
            for (int i = 1; i < snapshots.size(); i++) {
                Held before = snapshots.get(i - 1);
                Held after = snapshots.get(i);
                if (before.day().getYear() == after.day().getYear()
                        && before.day().isBefore(after.day())) {
                    compare(before.dossier(), after.dossier());
                }
            }
        });
    }

    private void compare(Dossier before, Dossier after) {
        for (Usage usage : Usage.values()) {
            before.tally(usage)
                    .ifPresent(first -> after.tally(usage).ifPresent(then -> {
                        compare(usage.id() + Target.DONE, first.done(), then.done());
                        compare(usage.id() + Target.TOTAL, first.total(), then.total());
                    }));
        }
        for (Count count : List.of(Count.MSS_MESSAGES, Count.APCV_FSE)) {
            before.count(count)
                    .ifPresent(first -> after.count(count).ifPresent(then -> compare(count.id(), first, then)));
        }
    }

    private void compare(String name, long before, long after) {
        changes += before == after ? 0 : 1;
        if (after < before) {
            falls++;
            fall = fall == null ? new Fall(name, before, after) : fall;
        }
    }
}
