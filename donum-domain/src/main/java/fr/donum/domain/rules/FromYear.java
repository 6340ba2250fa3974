package fr.donum.domain.rules;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a text sets from a year on, until it sets something else: its targets as they rise, a version that it asks for. A line
 * for each year in which something begins; the years between have what began before.
 */
record FromYear<T>(NavigableMap<Integer, T> begins) {
    FromYear {
        begins = Collections.unmodifiableNavigableMap(new TreeMap<>(begins));
    }

    /** The first line: what holds from a year on. */
    static <T> FromYear<T> from(int year, T value) {
        return new FromYear<>(new TreeMap<>(Collections.singletonMap(year, value)));
    }

    /**
     * A further line: what holds from a later year on.
     *
     * @throws IllegalArgumentException unless the year is later than those before
     */
    FromYear<T> then(int year, T value) {
        if (year <= begins.lastKey()) {
            throw new IllegalArgumentException("Not after " + begins.lastKey() + ": " + year);
        }
        NavigableMap<Integer, T> more = new TreeMap<>(begins);
        more.put(year, value);
        return new FromYear<>(more);
    }

    /**
     * What holds in a year.
     *
     * @throws IllegalArgumentException for a year before the first
     */
    T in(int year) {
        if (year < begins.firstKey()) {
            throw new IllegalArgumentException("Nothing is set before " + begins.firstKey() + ": " + year);
        }
        return begins.floorEntry(year).getValue();
    }

    /** Whether something begins in a year. */
    boolean beginsIn(int year) {
        return begins.containsKey(year);
    }
}
