package fr.donum.application.evaluate;

import fr.donum.domain.dossier.PractitionerId;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Finds keys of words that differ from an earlier one by case, accents or a title only: an open hash table of 8 bytes an entry,
 * by a hash of 63 bits. Keys of digits have neither.
 */
final class AlikeKeys {
    private static final long FREE = 0;
    private static final long SEED = new SplittableRandom().nextLong();

    private static final Pattern TITLE = Pattern.compile("^(?:dr|docteur|pr|professeur|mme|m)\\.? +");

    private long[] hashes = new long[1 << 8];
    private int size;

    /** Takes a key that was not given before; whether one that was is alike. */
    boolean add(PractitionerId id) {
        String key = id.value();
        if (!hasLetter(key)) {
            return false;
        }
        long hash = hash(plain(key));
        int place = place(hash);
        if (hashes[place] != FREE) {
            return true;
        }
        hashes[place] = hash;
        if (2 * ++size > hashes.length) {
            grow();
        }
        return false;
    }

    private static boolean hasLetter(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > '9') {
                return true;
            }
        }
        return false;
    }

    private static String plain(String key) {
        boolean isAscii = true;
        for (int i = 0; i < key.length(); i++) {
            isAscii &= key.charAt(i) < 0x80;
        }
        String bare =
                isAscii ? key : Normalizer.normalize(key, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return TITLE.matcher(bare.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceFirst("");
    }

    private int place(long hash) {
        int place = (int) (hash >>> 32) & (hashes.length - 1);
        while (hashes[place] != FREE && hashes[place] != hash) {
            place = (place + 1) & (hashes.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[2 * old.length];
        Arrays.stream(old).filter(hash -> hash != FREE).forEach(hash -> hashes[place(hash)] = hash);
    }

    private static long hash(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return hash | Long.MIN_VALUE;
    }
}
