package fr.donum.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
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
import fr.donum.domain.quantity.Euros;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ends of a difference are those of all completions of what is missing, tried one by one for small texts. */
class EveryCompletionTest {
    private static final Dossier NOTHING =
            Dossier.of(PractitionerId.of("someone")).build();

    private static final int MOST_COMPLETIONS = 1_700;

    /** Tenths, as targets and known rates are, and what lies next to them; up to what makes up for three rates of 0. */
    private static final List<long[]> RATES = rates(44);

    private static final List<long[]> CAPPED_RATES = rates(12);

    private static final List<Reading> READINGS = List.of(
            Reading.OURS,
            Reading.COUNT_AS_ZERO,
            Reading.OURS.other(Interpretation.REACHED),
            Reading.OURS.other(Interpretation.CAP),
            Reading.OURS.other(Interpretation.STRUCTURED_BONUS));

    /** What was tried so far: the ends with a list that figures tell apart, and with the largest. */
    private static final class Tried {
        @Nullable
        Euros least;

        @Nullable
        Euros most;

        boolean isEndlessBelow;
        boolean isEndlessAbove;

        void add(Euros difference, boolean isEndless) {
            boolean isBelow = least == null || difference.compareTo(least) < 0;
            boolean isAbove = most == null || difference.compareTo(most) > 0;
            isEndlessBelow |= isEndless && isBelow;
            isEndlessAbove |= isEndless && isAbove;
            least = isBelow && !isEndless ? difference : least;
            most = isAbove && !isEndless ? difference : most;
        }

        Difference ends() {
            return new Difference(isEndlessBelow ? null : least, isEndlessAbove ? null : most, true);
        }
    }

    private static List<long[]> rates(int mostTenths) {
        List<long[]> rates = new ArrayList<>();
        for (int tenths = 0; tenths <= mostTenths; tenths++) {
            int beside = tenths > 12 ? 0 : 1;
            for (int more = -beside; more <= beside; more++) {
                rates.add(new long[] {3_000L * tenths + more, 30_000});
            }
        }
        rates.add(new long[] {0, 0});
        rates.remove(0);
        return rates;
    }

    @Test
    void of_rates_and_their_means() {
        Random random = new Random(20);
        int open = 0;
        for (int i = 0; i < 60; i++) {
            SmallTexts texts = new SmallTexts(random, true);
            open += agrees(texts.next(), texts.next(), READINGS.get(i % READINGS.size()), random);
        }
        assertThat(open).isGreaterThan(30);
    }

    @Test
    void of_counts_their_shares_and_awards_for_vsms() {
        Random random = new Random(26);
        int open = 0;
        for (int i = 0; i < 60; i++) {
            SmallTexts texts = new SmallTexts(random, false);
            open += agrees(texts.next(), texts.next(), READINGS.get(i % READINGS.size()), random);
        }
        assertThat(open).isGreaterThan(30);
    }

    /** 1 if the difference is open. */
    private static int agrees(Scheme one, Scheme other, Reading reading, Random random) {
        Set<Metric> asked = new LinkedHashSet<>(one.metrics());
        asked.addAll(other.metrics());
        Dossier dossier = dossier(asked, random);
        List<Metric> missing = asked.stream()
                .filter(metric -> dossier.standing(metric) == Standing.MISSING)
                .toList();
        Tried tried = new Tried();
        complete(missing, 0, dossier, reading.isOther(Interpretation.CAP) ? RATES : CAPPED_RATES, completed -> {
            boolean isEndless = Long.valueOf(Profile.LARGEST_LIST)
                    .equals(completed.profile().listSize());
            Evaluation before = one.evaluate(completed, reading);
            Evaluation after = other.evaluate(completed, reading);
            if (before.euros().isExact() && after.euros().isExact()) {
                tried.add(after.euros().assured().minus(before.euros().assured()), isEndless);
            }
        });

        Difference seen = Difference.between(one.evaluate(dossier, reading), other.evaluate(dossier, reading));

        assertThat(seen).as(() -> one + "\n" + other + "\n" + reading + missing).isEqualTo(tried.ends());
        return seen.equals(SameCompletionTest.exactly("0", "0")) ? 0 : 1;
    }

    private static Dossier dossier(Set<Metric> asked, Random random) {
        DossierBuilder builder = NOTHING.change();
        if (random.nextBoolean()) {
            builder.profile(Profile.UNKNOWN.withListSize(150).withListUnder16(random.nextBoolean() ? 0 : 150));
        } else if (random.nextBoolean()) {
            builder.profile(Profile.UNKNOWN.withListUnder16(100));
        }
        int completions = builder.build().profile().listSize() == null ? 9 : 1;
        for (Metric metric : asked) {
            int more = completions * (metric instanceof Attestation ? 3 : metric instanceof Usage ? 40 : 22);
            boolean isMissing = metric != Usage.AAT && more <= MOST_COMPLETIONS && random.nextBoolean();
            completions = isMissing ? more : completions;
            if (metric instanceof Attestation attestation && !isMissing) {
                builder.with(attestation, Answer.values()[random.nextInt(2)]);
            } else if (metric instanceof Usage usage && !isMissing) {
                boolean isNone = metric != Usage.AAT && random.nextInt(5) == 0;
                builder.with(usage, isNone ? 0 : random.nextInt(usage.isPartOfWhole() ? 11 : 14), isNone ? 0 : 10);
            } else if (metric instanceof Count count && !isMissing) {
                builder.with(count, count == Count.VSM_ALREADY_PAID ? 10_000 : random.nextInt(4));
            }
            if (!isMissing && random.nextInt(20) == 0 && metric != Usage.AAT) {
                builder.neutralise(metric);
            }
        }
        builder.forgetExcess();
        return builder.build();
    }

    private static void complete(
            List<Metric> missing, int from, Dossier dossier, List<long[]> rates, Consumer<Dossier> then) {
        if (from == missing.size()) {
            completeList(dossier, then);
            return;
        }
        Metric metric = missing.get(from);
        if (metric instanceof Attestation attestation) {
            for (Answer answer : Answer.values()) {
                if (answer != Answer.EXEMPT || attestation.mayBeExempt()) {
                    complete(missing, from + 1, dossier.with(attestation, answer), rates, then);
                }
            }
        } else if (metric instanceof Usage usage) {
            for (long[] rate : rates) {
                if (usage.flaw(rate[0], rate[1])
                        .filter(flaw -> !flaw.isDoubtOnly())
                        .isEmpty()) {
                    complete(
                            missing,
                            from + 1,
                            dossier.change().with(usage, rate[0], rate[1]).build(),
                            rates,
                            then);
                }
            }
        } else if (metric instanceof Count count) {
            for (long value : values(count)) {
                DossierBuilder more = dossier.change().with(count, value);
                if (more.excess().isEmpty()) {
                    complete(missing, from + 1, more.build(), rates, then);
                }
            }
        }
    }

    private static long[] values(Count count) {
        return switch (count.unit()) {
            case PIECES -> LongStream.rangeClosed(0, 21).toArray();
            case POINTS -> new long[] {0, 1, 18, 19, 20, 21, 22, 23, 24, 720};
            case EUROS -> new long[] {0, 5_000, 10_000, 1_000_000_000_000L};
        };
    }

    private static void completeList(Dossier dossier, Consumer<Dossier> then) {
        Profile profile = dossier.profile();
        if (profile.listSize() != null) {
            then.accept(dossier);
            return;
        }
        Long children = profile.listUnder16();
        long least = children == null ? 0 : children;
        for (long size : new TreeSet<>(Set.of(0L, 83L, 84L, 100L, 101L, 166L, 167L, 200L, Profile.LARGEST_LIST))) {
            if (size >= least) {
                then.accept(dossier.change().profile(profile.withListSize(size)).build());
            }
        }
    }
}
