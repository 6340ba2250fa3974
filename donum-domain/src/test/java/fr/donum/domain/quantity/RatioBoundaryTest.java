package fr.donum.domain.quantity;

import static java.lang.Long.MAX_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Where a {@code long} ends and where products of two of them need 128 bits. */
class RatioBoundaryTest {
    private static final BigInteger BEYOND = BigInteger.TWO.pow(63);

    /** Around the bit where a product, or its low half, changes sign. */
    private static final long[] EXTREMES = LongStream.of(
                    1, 2, 3, 1L << 31, 1L << 32, 1L << 33, 3_037_000_499L, 1L << 62, MAX_VALUE / 3, MAX_VALUE)
            .flatMap(value -> LongStream.of(Math.max(1, value - 1), value))
            .toArray();

    @Test
    void fractions_of_extreme_counts_compare_as_integers_do() {
        for (long a : EXTREMES) {
            for (long b : EXTREMES) {
                for (long c : EXTREMES) {
                    for (long d : EXTREMES) {
                        assertComparesExactly(a, b, c, d);
                    }
                }
            }
        }
    }

    @Test
    void fractions_of_random_counts_compare_as_integers_do() {
        SplittableRandom random = new SplittableRandom(128);
        for (int i = 0; i < 20_000; i++) {
            long b = 1 + (random.nextLong(MAX_VALUE) >>> random.nextInt(62));
            long d = 1 + (random.nextLong(MAX_VALUE) >>> random.nextInt(62));
            assertComparesExactly(random.nextLong(MAX_VALUE) >>> random.nextInt(62), b, random.nextLong(b), d);
        }
    }

    private static void assertComparesExactly(long a, long b, long c, long d) {
        int exact = big(a).multiply(big(d)).compareTo(big(c).multiply(big(b)));
        Ratio left = Ratio.of(a, b);
        if (Integer.signum(left.compareTo(c, d)) != exact
                || Integer.signum(left.compareTo(Ratio.of(c, d))) != exact
                || left.isAtLeast(Ratio.of(c, d)) != (exact >= 0)
                || left.exceeds(Ratio.of(c, d)) != (exact > 0)) {
            assertThat(left.compareTo(c, d)).as("%d/%d and %d/%d", a, b, c, d).isEqualTo(exact);
            assertThat(left.compareTo(Ratio.of(c, d)))
                    .as("%d/%d and %d/%d", a, b, c, d)
                    .isEqualTo(exact);
        }
    }

    @Test
    void the_largest_count_is_told_from_the_one_before_it() {
        assertThat(Ratio.of(MAX_VALUE - 1, MAX_VALUE)).isLessThan(Ratio.ONE);
        assertThat(Ratio.of(MAX_VALUE, MAX_VALUE - 1)).isGreaterThan(Ratio.ONE);
        assertThat(Ratio.of(MAX_VALUE - 2, MAX_VALUE - 1)).isLessThan(Ratio.of(MAX_VALUE - 1, MAX_VALUE));
    }

    @Test
    void a_sum_of_two_may_need_more_than_a_long_and_loses_nothing() {
        Ratio sum = Ratio.of(1, MAX_VALUE).plus(Ratio.of(1, MAX_VALUE - 1));

        assertThat(sum.bottom()).isEqualTo(big(MAX_VALUE).multiply(big(MAX_VALUE - 1)));
        assertThat(sum.top()).isEqualTo(big(MAX_VALUE).add(big(MAX_VALUE - 1)));
        assertThat(sum).isGreaterThan(Ratio.of(2, MAX_VALUE)).isLessThan(Ratio.of(2, MAX_VALUE - 1));
    }

    @Test
    void beyond_a_long_a_fraction_is_as_good_as_any() {
        Ratio large = Ratio.of(BEYOND, BigInteger.ONE);
        Ratio small = Ratio.of(BigInteger.ONE, BEYOND);

        assertThat(large.top()).isEqualTo(BEYOND);
        assertThat(large).hasToString("9223372036854775808").isEqualTo(Ratio.of(BEYOND, BigInteger.ONE));
        assertThat(large).hasSameHashCodeAs(Ratio.of(BEYOND, BigInteger.ONE));
        assertThat(small)
                .hasToString("1/9223372036854775808")
                .isNotEqualTo(large)
                .isNotEqualTo(Ratio.ZERO);
        assertThat(List.of(large.compareTo(MAX_VALUE, 1), small.compareTo(1, MAX_VALUE)))
                .containsExactly(1, -1);
        assertThat(Ratio.of(MAX_VALUE, 1)).isLessThan(large);
        assertThat(Ratio.of(1, MAX_VALUE)).isGreaterThan(small);
        assertThat(large.times(small)).isEqualTo(Ratio.ONE);
        assertThat(small.percentRoundedDown(1)).isZero();
    }

    @Test
    void the_largest_long_is_still_kept_as_one() {
        Ratio made = Ratio.of(BEYOND.subtract(BigInteger.ONE), BEYOND.subtract(BigInteger.TWO));

        assertThat(made).isEqualTo(Ratio.of(MAX_VALUE, MAX_VALUE - 1));
        assertThat(Ratio.of(BEYOND.multiply(BigInteger.TWO), BEYOND)).isEqualTo(Ratio.of(2, 1));
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    @Test
    void the_bits_beyond_a_long_tell_two_fractions_apart() {
        BigInteger round = BigInteger.TWO.pow(64);

        assertThat(Ratio.of(round.add(BigInteger.ONE), BigInteger.ONE)).isNotEqualTo(Ratio.ONE);
        assertThat(Ratio.of(round.add(BigInteger.ONE), BigInteger.ONE))
                .isNotEqualTo(Ratio.of(round.add(round).add(BigInteger.ONE), BigInteger.ONE));
        assertThat(Ratio.of(BigInteger.ONE, round.add(BigInteger.ONE))).isNotEqualTo(Ratio.ONE);
    }
}
