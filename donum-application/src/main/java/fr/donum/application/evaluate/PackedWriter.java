package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Packs records one behind the other, as {@link PackedReader} unpacks them. */
final class PackedWriter {
    static final int MOST_WORDS = 1 << 12;

    private static final int LONGEST_WORD = 100;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    private final Map<String, Integer> words = new HashMap<>();
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private int start;
    private boolean hasNewWords;

    /** Bytes before a record: its length, and whether words first stand in it, so that it cannot be passed over. */
    static final int HEAD = Integer.BYTES + 1;

    /** How a text that may come again is written. */
    static final class Word {
        static final int NONE = 0;
        static final int ONCE = 1;
        static final int FIRST = 2;
        static final int KNOWN = 3;

        private Word() {}
    }

    /** How a usage is written. */
    static final class Rate {
        static final int NONE = 0;
        static final int COUNTS = 1;
        static final int BARE = 2;
        static final int FINE = 3;

        private Rate() {}
    }

    /** How the place of a figure is written. */
    static final class At {
        static final int RECORD = 0;
        static final int FIELD = 1;
        static final int BELOW = 2;
        static final int ELSEWHERE = 3;

        private At() {}
    }

    int size() {
        return size;
    }

    /** What was packed since the last call; the bytes are free again for the next record. */
    ByteBuffer take() {
        ByteBuffer taken = ByteBuffer.wrap(bytes, 0, size);
        size = 0;
        return taken;
    }

    /** The same to be read. */
    InputStream read() {
        return new ByteArrayInputStream(bytes, 0, size);
    }

    void begin() {
        start = size;
        hasNewWords = false;
        reserve(HEAD);
        size += HEAD;
    }

    void end() {
        ByteBuffer.wrap(bytes, start, HEAD).putInt(size - start - HEAD).put((byte) (hasNewWords ? 1 : 0));
    }

    void tag(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void dossier(Dossier dossier) {
        text(dossier.practitioner().value());
        day(dossier.asOf().orElse(null));
        number(dossier.year().orElse(0));
        profile(dossier.profile());
        for (Attestation attestation : Attestation.values()) {
            tag(dossier.answer(attestation).map(answer -> answer.ordinal() + 1).orElse(0));
        }
        for (Usage usage : Usage.values()) {
            usage(dossier, usage);
        }
        for (Count count : Count.values()) {
            number(dossier.count(count).orElse(-1) + 1);
        }
        long neutralised = 0;
        for (int i = 0; i < Metric.ALL.size(); i++) {
            neutralised |= dossier.isNeutralised(Metric.ALL.get(i)) ? 1L << i : 0;
        }
        number(neutralised);
        number(dossier.neutralisedIndicators().size());
        dossier.neutralisedIndicators().forEach(this::word);
    }

    private void usage(Dossier dossier, Usage usage) {
        Optional<Tally> tally = dossier.tally(usage);
        if (tally.isPresent()) {
            tag(Rate.COUNTS);
            number(tally.get().done());
            number(tally.get().total());
        } else if (dossier.isBareRate(usage)) {
            bare(dossier.rate(usage).orElseThrow());
            tag(dossier.decimals(usage));
        } else {
            tag(Rate.NONE);
        }
    }

    private void bare(Ratio rate) {
        if (rate.bottom().bitLength() < Long.SIZE && rate.top().bitLength() < Long.SIZE) {
            tag(Rate.BARE);
            number(rate.top().longValue());
            number(rate.bottom().longValue());
        } else {
            tag(Rate.FINE);
            text(rate.top() + "/" + rate.bottom());
        }
    }

    private void profile(Profile profile) {
        boolean isKnown = !profile.equals(Profile.UNKNOWN);
        tag(isKnown ? 1 : 0);
        if (isKnown) {
            textOrNull(profile.name());
            word(profile.specialty());
            word(profile.department());
            word(profile.group());
            number(profile.listSize() == null ? 0 : profile.listSize() + 1);
            number(profile.listUnder16() == null ? 0 : profile.listUnder16() + 1);
            day(profile.practiceStart());
            day(profile.firstFse());
        }
    }

    /** @param dossier of which it is the provenance, whose figures have places */
    void provenance(Dossier dossier, Provenance provenance) {
        Place record = provenance.place();
        place(record);
        for (Metric metric : Metric.ALL) {
            if (dossier.standing(metric) != Standing.MISSING) {
                placeIn(record, provenance.place(metric));
            }
        }
        List<Issue> issues = provenance.issues();
        number(issues.size());
        issues.forEach(this::issue);
        text(provenance.record());
    }

    private void placeIn(Place record, Place figure) {
        boolean isInSource =
                figure.source().equals(record.source()) && figure.sheet().equals(record.sheet());
        if (figure.equals(record)) {
            tag(At.RECORD);
        } else if (isInSource && figure.record().equals(record.record())) {
            tag(At.FIELD);
            word(figure.field());
        } else if (isInSource && figure.record().startsWith(record.record())) {
            tag(At.BELOW);
            word(figure.record().substring(record.record().length()));
            word(figure.field());
        } else {
            tag(At.ELSEWHERE);
            place(figure);
        }
    }

    private void place(Place place) {
        word(place.source());
        word(place.sheet());
        text(place.record());
        word(place.field());
    }

    void issue(Issue issue) {
        tag(issue.severity().ordinal());
        word(issue.code());
        place(issue.where());
        text(issue.what());
        word(issue.remedy());
        textOrNull(issue.value());
        textOrNull(issue.record());
    }

    /** A day before 1970 too. */
    private void day(@Nullable LocalDate day) {
        tag(day == null ? 0 : 1);
        if (day != null) {
            long since = day.toEpochDay();
            number((since << 1) ^ (since >> 63));
        }
    }

    /** A text that may well come again: of the first few thousand short ones, only its number does. */
    private void word(@Nullable String text) {
        if (text == null) {
            tag(Word.NONE);
            return;
        }
        Integer known = words.get(text);
        if (known != null) {
            number(Word.KNOWN + known);
        } else if (words.size() < MOST_WORDS && text.length() <= LONGEST_WORD) {
            words.put(text, words.size());
            hasNewWords = true;
            tag(Word.FIRST);
            text(text);
        } else {
            tag(Word.ONCE);
            text(text);
        }
    }

    private void textOrNull(@Nullable String text) {
        tag(text == null ? 0 : 1);
        if (text != null) {
            text(text);
        }
    }

    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    void number(long number) {
        long rest = number;
        while ((rest & ~LOW) != 0) {
            tag((int) (rest & LOW) | MORE);
            rest >>>= 7;
        }
        tag((int) rest);
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }
}
