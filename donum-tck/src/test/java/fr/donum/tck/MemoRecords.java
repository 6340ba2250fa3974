package fr.donum.tck;

import static fr.donum.tck.Defect.*;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Nir;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a memo into dossiers. */
final class MemoRecords {
    private record Read(Dossier dossier, Provenance provenance) {}

    private final SourceSettings settings;
    private final List<String> columns;
    private final DossierSink sink;
    private final @Nullable Defect defect;
    private final List<Read> held = new ArrayList<>();
    private Map<String, String> before = Map.of();
    private int line = 1;
    private long accepted;
    private long rejected;
    private boolean stopped;

    MemoRecords(SourceSettings settings, List<String> columns, DossierSink sink, @Nullable Defect defect) {
        this.settings = settings;
        this.columns = columns;
        this.sink = sink;
        this.defect = defect;
    }

    void take(String text) {
        line++;
        Map<String, String> values = new HashMap<>();
        String[] cells = text.split(";", -1);
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            boolean hidden = Nir.isLikely(cells[i])
                    && !(defect == NIR_AS_A_NAME && columns.get(i).equals("nom"));
            values.put(columns.get(i), hidden ? "" : cells[i]);
        }
        if (defect == MISSING_IS_WHAT_IT_WAS_BEFORE) {
            before.forEach((column, value) -> values.merge(column, value, (now, then) -> now.isEmpty() ? then : now));
        }
        before = values;
        if (stopped) {
            return;
        }
        Dossier dossier;
        try {
            dossier = dossier(values);
        } catch (RuntimeException e) {
            reject(text, values);
            return;
        }
        hold(new Read(dossier, place()));
    }

    @SuppressWarnings("NullAway") // One of the defects.
    private Provenance place() {
        String source = settings.location().shortName();
        if (defect == PROVENANCE_OF_NULL) {
            return () -> null;
        }
        return Provenance.of(Place.of(defect == NO_PLACE ? "" : source)
                .record(defect == SAME_PLACE_FOR_ALL ? "somewhere" : "line " + line));
    }

    private Dossier dossier(Map<String, String> values) {
        DossierBuilder builder = Dossier.of(PractitionerId.of(values.getOrDefault("id", "")))
                .asOf(LocalDate.parse(values.getOrDefault("date", "")));
        builder.profile(Profile.UNKNOWN.withName(values.getOrDefault("nom", "")));
        for (Attestation attestation : Attestation.values()) {
            switch (values.getOrDefault(attestation.id(), "")) {
                case "oui" -> builder.with(attestation, Answer.YES);
                case "non" -> builder.with(attestation, Answer.NO);
                case "exempt" -> builder.with(attestation, Answer.EXEMPT);
                default -> {}
            }
        }
        for (Usage usage : Usage.values()) {
            String done = values.getOrDefault(usage.id() + "_num", "");
            String total = values.getOrDefault(usage.id() + "_den", "");
            if (!done.isEmpty() && !total.isEmpty()) {
                builder.with(usage, rounded(Long.parseLong(done)), Long.parseLong(total));
            } else if (defect == MISSING_IS_ZERO && values.containsKey(usage.id() + "_num")) {
                builder.with(usage, 0, 0);
            }
        }
        for (Count count : Count.values()) {
            String value = values.getOrDefault(count.id(), "");
            if (!value.isEmpty()) {
                builder.with(count, Long.parseLong(value));
            }
        }
        return builder.build();
    }

    private long rounded(long number) {
        return defect == ROUNDED_FIGURES ? number / 10 * 10 : number;
    }

    private void reject(String text, Map<String, String> values) {
        stopped = defect == STOPS_AT_A_BAD_RECORD;
        if (defect == BAD_RECORD_IN_SILENCE) {
            return;
        }
        rejected++;
        Place place = Place.of(settings.location().shortName()).row(line);
        Issue issue = Issue.error("memo.record", place, "This record cannot be used.", "Correct it.");
        boolean keep = settings.keepsRecords() && defect != REJECTS_WITHOUT_THE_RECORD;
        String record = defect == NIR_IN_THE_RECORD ? text : String.join(";", values.values());
        sink.reject(keep ? issue.withRecord(record) : issue);
    }

    private void hold(Read read) {
        if (defect == ALL_IN_MEMORY || defect == ORDER_THAT_CHANGES) {
            held.add(read);
        } else {
            handOver(read);
        }
    }

    private void handOver(Read read) {
        accepted++;
        try {
            sink.accept(read.dossier(), read.provenance());
        } catch (RuntimeException e) {
            if (defect != SWALLOWS_WHAT_THE_SINK_THROWS) {
                throw e;
            }
        }
    }

    ReadSummary end(boolean complete, int reading) {
        if (defect == ORDER_THAT_CHANGES && reading % 2 == 0) {
            Collections.reverse(held);
        }
        held.forEach(this::handOver);
        return new ReadSummary(
                complete ? Completeness.COMPLETE : Completeness.PARTIAL,
                defect == COUNT_OF_ONE_TOO_MANY ? accepted + 1 : accepted,
                rejected,
                List.of());
    }
}
