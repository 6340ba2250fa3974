package fr.donum.table;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.RunningCounts.Fall;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.table.account.TableProvenance;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.rows.HeldPeriods;

/**
 * Passes on the dossiers of sheets that are called by periods, once it is known that their figures may be those of the
 * year so far; where they are those of each period alone, all are rejected.
 */
public final class SheetsOfPeriods implements DossierSink {
    private final DossierSink to;
    private final HeldPeriods held;
    private long refused;

    public SheetsOfPeriods(DossierSink to) {
        this.to = to;
        this.held = new HeldPeriods(to);
        held.hold(this::refuse);
    }

    private void refuse(Provenance provenance, Fall first) {
        refused++;
        if (provenance instanceof TableProvenance where) {
            to.reject(HeldPeriods.issue(where.table, TableIssue.ROW_OF_ONE_SHEET, "", provenance, first));
        }
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        held.accept(dossier, provenance);
    }

    @Override
    public void reject(Issue issue) {
        to.reject(issue);
    }

    /** After the last sheet: lets go of what is held back, and returns how many dossiers were rejected for it. */
    public long end() {
        held.end();
        return refused;
    }
}
