package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.Severity;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unpacks records that {@link PackedWriter} packed, in their order. */
final class PackedReader {
    private static final int LOW = 0x7f;
    private static final Answer[] ANSWERS = Answer.values();
    private static final Severity[] SEVERITIES = Severity.values();

    private final DataInputStream in;
    private final List<String> words = new ArrayList<>();
    private byte[] bytes = new byte[1 << 12];
    private int at;
    private boolean hasNewWords;

    PackedReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Goes on to the next record; false after the last. What is left of the one before is passed over. */
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        int length = (first << 24) | (in.readUnsignedByte() << 16) | in.readUnsignedShort();
        hasNewWords = in.readBoolean();
        if (length > bytes.length) {
            bytes = new byte[2 * length];
        }
        in.readFully(bytes, 0, length);
        at = 0;
        return true;
    }

    /** Whether the record may be passed over unread. */
    boolean mayBeLeft() {
        return !hasNewWords;
    }

    int tag() {
        return bytes[at++];
    }

    PractitionerId practitioner() {
        return PractitionerId.of(text());
    }

    /** What follows the practitioner and the day of a dossier. */
    Dossier dossier(PractitionerId practitioner, @Nullable LocalDate day) {
        DossierBuilder dossier = Dossier.of(practitioner);
        int year = (int) number();
        if (day != null) {
            dossier.asOf(day);
        }
        if (year != 0) {
            dossier.year(year);
        }
        if (tag() != 0) {
            dossier.profile(profile());
        }
        for (Attestation attestation : Attestation.values()) {
            int answer = tag();
            if (answer > 0) {
                dossier.with(attestation, ANSWERS[answer - 1]);
            }
        }
        for (Usage usage : Usage.values()) {
            usage(dossier, usage);
        }
        for (Count count : Count.values()) {
            long value = number() - 1;
            if (value >= 0) {
                dossier.with(count, value);
            }
        }
        long neutralised = number();
        for (int i = 0; i < Metric.ALL.size(); i++) {
            if (((neutralised >>> i) & 1) != 0) {
                dossier.neutralise(Metric.ALL.get(i));
            }
        }
        for (long i = number(); i > 0; i--) {
            dossier.neutralise(knownWord());
        }
        return dossier.build();
    }

    private void usage(DossierBuilder dossier, Usage usage) {
        switch (tag()) {
            case PackedWriter.Rate.COUNTS -> dossier.with(usage, number(), number());
            case PackedWriter.Rate.BARE -> rate(dossier, usage, Ratio.of(number(), number()));
            case PackedWriter.Rate.FINE -> rate(dossier, usage, Ratio.parse(text()));
            default -> {
                // It is missing.
            }
        }
    }

    private void rate(DossierBuilder dossier, Usage usage, Ratio rate) {
        int decimals = tag();
        if (decimals == 0) {
            dossier.with(usage, rate);
        } else {
            dossier.with(usage, rate, decimals);
        }
    }

    private Profile profile() {
        return new Profile(textOrNull(), word(), word(), word(), numberOrNull(), numberOrNull(), day(), day());
    }

    /** @param dossier of which it is the provenance */
    Provenance provenance(Dossier dossier) {
        Place record = place();
        List<Metric> metrics = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Metric metric : Metric.ALL) {
            if (dossier.standing(metric) != Standing.MISSING) {
                metrics.add(metric);
                places.add(placeIn(record));
            }
        }
        List<Issue> issues = new ArrayList<>();
        for (long i = number(); i > 0; i--) {
            issues.add(issue());
        }
        return new Kept(record, metrics, places, List.copyOf(issues), text());
    }

    private record Kept(Place place, List<Metric> metrics, List<Place> places, List<Issue> issues, String record)
            implements Provenance {
        @Override
        public Place place(Metric metric) {
            int position = metrics.indexOf(metric);
            return position < 0 ? place : places.get(position);
        }
    }

    private Place placeIn(Place record) {
        return switch (tag()) {
            case PackedWriter.At.FIELD -> record.field(knownWord());
            case PackedWriter.At.BELOW ->
                record.record(record.record() + knownWord()).field(knownWord());
            case PackedWriter.At.ELSEWHERE -> place();
            default -> record;
        };
    }

    private Place place() {
        return new Place(knownWord(), knownWord(), text(), knownWord());
    }

    Issue issue() {
        Issue issue = Issue.of(SEVERITIES[tag()], knownWord(), place(), text(), knownWord());
        String value = textOrNull();
        Issue valued = value == null ? issue : issue.withValue(value);
        String record = textOrNull();
        return record == null ? valued : valued.withRecord(record);
    }

    @Nullable
    LocalDate day() {
        if (tag() == 0) {
            return null;
        }
        long folded = number();
        return LocalDate.ofEpochDay((folded >>> 1) ^ -(folded & 1));
    }

    private String knownWord() {
        return String.valueOf(word());
    }

    private @Nullable String word() {
        long kind = number();
        if (kind == PackedWriter.Word.NONE) {
            return null;
        }
        if (kind >= PackedWriter.Word.KNOWN) {
            return words.get((int) kind - PackedWriter.Word.KNOWN);
        }
        String text = text();
        if (kind == PackedWriter.Word.FIRST) {
            words.add(text);
        }
        return text;
    }

    private @Nullable String textOrNull() {
        return tag() == 0 ? null : text();
    }

    private String text() {
        int length = (int) number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private @Nullable Long numberOrNull() {
        long number = number();
        return number == 0 ? null : number - 1;
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & LOW) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
