package fr.donum.domain;

import fr.donum.domain.ArbitraryDossier.Setting;
import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.RateAtLeast;
import fr.donum.domain.criterion.ShareAtLeast;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Dossiers for whatever scheme: the metrics to fill in and the targets to stand on are those that the scheme states
 * itself, so that a new scheme needs no generator of its own.
 */
final class ArbitraryDossiers {
    private final Scheme scheme;
    private final Map<Usage, Ratio> rates = new HashMap<>();
    private final List<MeanAtLeast> means = new ArrayList<>();
    private final List<ShareAtLeast> shares = new ArrayList<>();

    ArbitraryDossiers(Scheme scheme) {
        this.scheme = scheme;
        scheme.indicators().stream().map(Indicator::criterion).forEach(this::note);
    }

    private void note(Criterion criterion) {
        if (criterion instanceof RateAtLeast rate) {
            rates.put(rate.usage(), rate.target().value());
        } else if (criterion instanceof MeanAtLeast mean) {
            means.add(mean);
        } else if (criterion instanceof ShareAtLeast share) {
            shares.add(share);
        } else if (criterion instanceof Combined combined) {
            combined.parts().forEach(this::note);
        }
    }

    /** Realistic or not: complete or full of holes, on a target or beside it, with nothing to count, neutralised, huge. */
    ArbitraryDossier from(long seed) {
        return make(seed, new SplittableRandom(seed).nextInt(4) * 8);
    }

    /** Every metric has a figure and nothing is neutralised. */
    ArbitraryDossier complete(long seed) {
        return make(seed, 0);
    }

    private ArbitraryDossier make(long seed, int missing) {
        SplittableRandom random = new SplittableRandom(seed);
        ArbitraryFigures figures = new ArbitraryFigures(random);
        Map<Metric, Setting> said = new HashMap<>();
        scheme.metrics().forEach(metric -> said.put(metric, figures.of(metric, rates)));
        means.stream().filter(mean -> random.nextBoolean()).forEach(mean -> figures.aim(mean, said));
        shares.stream().filter(share -> random.nextInt(4) > 0).forEach(share -> figures.aim(share, said));
        List<Setting> settings = new ArrayList<>();
        for (Metric metric : scheme.metrics()) {
            if (random.nextInt(100) >= missing) {
                settings.add(said.get(metric));
            }
        }
        if (missing > 0 && random.nextInt(3) == 0) {
            neutralise(random, settings);
        }
        settings.add(profile(random));
        if (random.nextBoolean()) {
            LocalDate day = scheme.assessedOn();
            settings.add(new Setting("as of " + day, builder -> builder.asOf(day)));
        }
        return new ArbitraryDossier(seed, settings);
    }

    private void neutralise(SplittableRandom random, List<Setting> settings) {
        List<Metric> metrics = List.copyOf(scheme.metrics());
        for (int i = random.nextInt(3); i >= 0; i--) {
            Metric metric = metrics.get(random.nextInt(metrics.size()));
            settings.add(new Setting("neutralised " + metric, builder -> builder.neutralise(metric)));
        }
        if (random.nextInt(3) == 0) {
            String indicator = scheme.indicators()
                    .get(random.nextInt(scheme.indicators().size()))
                    .id();
            settings.add(new Setting("neutralised " + indicator, builder -> builder.neutralise(indicator)));
        }
    }

    private static Setting profile(SplittableRandom random) {
        List<String> specialties = List.of("Médecine générale", "Ophtalmologie", "Cardiologie");
        long size = random.nextInt(3_000);
        Profile who = Profile.UNKNOWN.withListSize(size);
        long children = random.nextInt(3) == 0 ? size : random.nextLong(1 + size);
        Profile profile = random.nextBoolean() ? who.withListUnder16(children) : who;
        Profile more = random.nextBoolean() ? profile.withSpecialty(specialties.get(random.nextInt(3))) : profile;
        return new Setting(more.toString(), builder -> builder.profile(more));
    }
}
