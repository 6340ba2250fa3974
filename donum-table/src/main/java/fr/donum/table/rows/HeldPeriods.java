package fr.donum.table.rows;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.RunningCounts;
import fr.donum.domain.dossier.RunningCounts.Fall;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.table.account.Table;
import fr.donum.table.account.TableProvenance;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.TableIssue;
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
public final class HeldPeriods implements DossierSink {
    private static final int MOST = 20_000;
    /** One figure in so many may fall because it was put right. */
    private static final int CORRECTED = 10;

    private final DossierSink to;
    private final List<Held> held = new ArrayList<>();
    private @Nullable Refusal holding;
    private boolean isDecided;
    private boolean areAlone;
    private @Nullable Fall fall;
    private long changes;
    private long falls;

    /** What waits. */
    private record Held(Dossier dossier, Provenance provenance, RunningCounts counts) {
        LocalDate day() {
            return dossier.asOf().orElse(LocalDate.MIN);
        }
    }

    /** What becomes of dossiers that are those of single periods. */
    public interface Refusal {
        void refuse(Provenance provenance, Fall first);
    }

    public HeldPeriods(DossierSink to) {
        this.to = to;
    }

    /** Holds back what comes from now on. */
    public void hold(Refusal refusal) {
        holding = refusal;
        isDecided = false;
        areAlone = false;
        fall = null;
        changes = 0;
        falls = 0;
    }

    /**
     * Holds back what a table has.
     *
     * @param column the title of its column of periods
     */
    public void hold(Table table, String column) {
        hold((provenance, first) -> {
            table.accepted--;
            table.rejected++;
            to.reject(issue(table, TableIssue.ROW_OF_ONE_PERIOD, column, provenance, first));
        });
    }

    public static Issue issue(Table table, TableIssue code, String column, Provenance provenance, Fall first) {
        long row = provenance instanceof TableProvenance where ? where.row : 0;
        String before = Long.toString(first.before());
        String after = Long.toString(first.after());
        Issue issue = table.issue(Problem.of(code, row, -1, column, first.name(), before, after));
        return table.settings.keepsRecords() ? issue.withRecord(provenance.record()) : issue;
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        if (holding == null || (isDecided && !areAlone)) {
            to.accept(dossier, provenance);
        } else if (isDecided) {
            reject(holding, provenance);
        } else {
            held.add(new Held(dossier, provenance, RunningCounts.of(dossier)));
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
    public boolean end() {
        if (holding == null) {
            return false;
        }
        if (!isDecided) {
            decide(holding);
        }
        holding = null;
        return !areAlone;
    }

    private void decide(Refusal refusal) {
        isDecided = true;
        compare();
        areAlone = falls > 0 && CORRECTED * falls >= changes;
        for (Held each : held) {
            if (areAlone) {
                reject(refusal, each.provenance());
            } else {
                to.accept(each.dossier(), each.provenance());
            }
        }
        held.clear();
    }

    private void reject(Refusal refusal, Provenance provenance) {
        refusal.refuse(provenance, fall == null ? new Fall("", 0, 0) : fall);
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
                    compare(before.counts(), after.counts());
                }
            }
        });
    }

    private void compare(RunningCounts before, RunningCounts after) {
        changes += before.changes(after);
        falls += before.falls(after);
        fall = fall == null ? before.fall(after) : fall;
    }
}
