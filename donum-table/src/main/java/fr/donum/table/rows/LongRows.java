package fr.donum.table.rows;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.LeftOutRows;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.key.KeyLook;
import fr.donum.table.regroup.KeptRows;
import fr.donum.table.regroup.Regrouping;
import fr.donum.table.sift.Kin;
import fr.donum.table.sift.LongTotals;
import fr.donum.table.sift.RowSigns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row for each practitioner, date and metric. The rows of a practitioner may stand anywhere. */
final class LongRows implements RowsBelow {
    /** Holds the place of a key where there is none. */
    private static final PractitionerId NOBODY = PractitionerId.of("?");

    private final Table table;
    private final Problems problems;
    private final int id;
    private final Identity identity;
    private final Period period;
    private final LongDossier.Reader reader;
    private final Regrouping regrouping = new Regrouping();
    private final KeptRows withoutKey = new KeptRows();
    private final LeftOutRows leftOut;
    /** The signs of rows; null where each row is a record for certain, about a practitioner. */
    private final @Nullable RowSigns signs;

    private boolean areNumbers = true;
    private boolean isBegun;

    LongRows(Table table, Header header, Problems problems, @Nullable RowSigns signs, LeftOutRows leftOut) {
        this.table = table;
        this.problems = problems;
        this.id = header.column(Part.ID);
        this.identity = new Identity(table, problems);
        this.period = new Period(table, header);
        this.reader = new LongDossier.Reader(table, header, problems);
        this.signs = signs;
        this.leftOut = leftOut;
    }

    /** A row without a usable key or period is rejected at once; the others wait for their kin. */
    @Override
    public void row(Row row) {
        if (Cells.isBlank(row, reader.metricColumn())) {
            table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_METRIC, row.number()), row);
            problems.take();
            return;
        }
        areNumbers &= KeyLook.of(row, id) == KeyLook.NUMBER;
        PractitionerId practitioner = identity.read(row, id);
        if (practitioner != null && period.read(row, Dossier.of(practitioner))) {
            regrouping.add(key(practitioner), row);
        }
        problems.take();
    }

    /** A row without a key may be part of a total, which only the others tell. */
    @Override
    public boolean waits(Row row) {
        if (signs == null || withoutKey.isFull() || Cells.isBlank(row, reader.metricColumn())) {
            return false;
        }
        if (period.read(row, Dossier.of(NOBODY))) {
            withoutKey.add(row);
        }
        return true;
    }

    private String key(PractitionerId practitioner) {
        return practitioner.value() + '\n' + period.latest();
    }

    @Override
    public void end() {
        regrouping.forEachBucket(this::dossiers);
        if (!isBegun) {
            withoutKey.forEach(this::rejectWithoutKey);
        }
    }

    private void rejectWithoutKey(Row row) {
        table.reject(Problem.ofRow(TableIssue.ROW_WITHOUT_ID, row.number(), table.name(id)), row);
    }

    private void dossiers(Iterable<Row> rows) {
        Map<String, LongDossier> open = new LinkedHashMap<>();
        Map<String, Kin> kin = new LinkedHashMap<>();
        LongTotals totals = signs == null || (areNumbers && withoutKey.isEmpty())
                ? null
                : new LongTotals(signs, reader.metricColumn());
        for (Row row : rows) {
            reader.noteRefused(row);
            PractitionerId practitioner = identity.read(row, id);
            if (practitioner == null) {
                continue;
            }
            DossierBuilder fresh = Dossier.of(practitioner);
            if (period.read(row, fresh)) {
                String key = key(practitioner);
                if (totals != null) {
                    totals.read(row, key, period.latest(), kin);
                }
                reader.read(
                        row, open.computeIfAbsent(key, any -> new LongDossier(fresh, row.number(), period.isOfRow())));
            }
        }
        if (totals != null) {
            judge(totals, kin);
        }
        open.forEach((key, dossier) -> handOver(dossier, kin.get(key)));
    }

    private void judge(LongTotals totals, Map<String, Kin> kin) {
        Map<String, Kin> nobodys = new LinkedHashMap<>();
        if (!isBegun) {
            withoutKey.forEach(row -> {
                period.read(row, Dossier.of(NOBODY));
                totals.read(row, period.latest(), period.latest(), nobodys);
            });
        }
        List<Kin> all = new ArrayList<>(kin.values());
        all.addAll(nobodys.values());
        totals.judge(all);
        nobodys.values().forEach(each -> each.tell(leftOut));
        if (!isBegun) {
            withoutKey.forEach(row -> rejectUnlessTotal(row, nobodys));
        }
        isBegun = true;
    }

    private void rejectUnlessTotal(Row row, Map<String, Kin> nobodys) {
        period.read(row, Dossier.of(NOBODY));
        Kin kin = nobodys.get(period.latest());
        if (kin == null || !kin.isLeftOut()) {
            rejectWithoutKey(row);
        }
    }

    private void handOver(LongDossier dossier, @Nullable Kin kin) {
        if (kin != null && kin.isLeftOut()) {
            kin.tell(leftOut);
            return;
        }
        if (kin != null && kin.isLikeTotal) {
            dossier.add(Problem.of(TableIssue.ROW_LIKE_TOTAL, kin.line.number, id, kin.line.key));
        }
        if (signs != null && reader.isEmpty(dossier)) {
            dossier.tell(leftOut);
        } else {
            reader.handOver(dossier);
        }
    }
}
