package fr.donum.adapter.http;

import fr.donum.domain.dossier.Dossier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;

/**
 * The practitioners and periods already met, in 16 bytes or so for each. A number of up to 11 digits, as RPPS and AM
 * numbers are, is kept exactly; any other key as 63 bits of its SHA-256 digest.
 */
final class Seen {
    private static final int LONGEST_NUMBER = 11;

    private final LongSet keys = new LongSet();

    /** Whether this practitioner and period were not met before; now they are. */
    boolean add(Dossier dossier) {
        return keys.add(key(dossier.practitioner().value(), period(dossier)));
    }

    /** Whether this text was not met before; now it is. */
    boolean add(String text) {
        return keys.add(digest(text));
    }

    /** A day, or a year if no day is known: 17 bits. */
    private static long period(Dossier dossier) {
        return dossier.asOf()
                .map(LocalDate::toEpochDay)
                .map(day -> day << 1 | 1)
                .orElse((long) dossier.year().orElse(0) << 1);
    }

    private static long key(String id, long period) {
        if (id.length() > LONGEST_NUMBER || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digest(id + '\n' + period);
        }
        return (Long.parseLong(id) << 4 | id.length()) << 17 | period;
    }

    private static long digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() | Long.MIN_VALUE;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
