package fr.donum.domain.dossier;

import fr.donum.domain.quantity.Ratio;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it crosses a wire: names and figures as text, so that another version of this library reads what this one
 * wrote.
 *
 * <p>A figure is {@code segur=YES}, {@code aat=50/60}, {@code apcv_fse=12}; a rate without its counts is {@code aat~5/6},
 * or {@code aat~2/3@4} where it was written with four decimals as a fraction of 1.
 *
 * @param year 0 where none is stated
 * @param figures of the metrics that have a value, each once
 * @param setAside ids of the metrics that are neutralised
 * @param indicators ids of the indicators that are neutralised
 */
record DossierForm(
        PractitionerId practitioner,
        int year,
        @Nullable LocalDate asOf,
        Profile profile,
        List<String> figures,
        List<String> setAside,
        List<String> indicators)
        implements Serializable {
    private static final char COUNTED = '=';
    private static final char BARE = '~';
    private static final char DECIMALS = '@';

    static DossierForm of(Dossier dossier) {
        List<String> figures = new ArrayList<>();
        List<String> setAside = new ArrayList<>();
        for (Metric metric : Metric.ALL) {
            String value = value(dossier, metric);
            if (!value.isEmpty()) {
                figures.add(metric.id() + value);
            }
            if (dossier.isNeutralised(metric)) {
                setAside.add(metric.id());
            }
        }
        return new DossierForm(
                dossier.practitioner,
                dossier.year,
                dossier.asOf,
                dossier.profile,
                figures,
                setAside,
                List.copyOf(dossier.neutralisedIndicators));
    }

    private static String value(Dossier dossier, Metric metric) {
        if (!dossier.isGiven(metric)) {
            return "";
        }
        if (metric instanceof Attestation attestation) {
            return COUNTED + dossier.answer(attestation).orElseThrow().name();
        }
        if (metric instanceof Count count) {
            return COUNTED + Long.toString(dossier.count(count).orElseThrow());
        }
        Usage usage = (Usage) metric;
        if (!dossier.isBareRate(usage)) {
            return COUNTED + dossier.tally(usage).orElseThrow().toString();
        }
        int decimals = dossier.decimals(usage);
        return BARE + dossier.rate(usage).orElseThrow().toString() + (decimals == 0 ? "" : DECIMALS + "" + decimals);
    }

    /** @throws IllegalArgumentException if a figure is not of this version's metrics, or is none of theirs */
    @Serial
    private Object readResolve() {
        DossierBuilder builder = Dossier.of(practitioner).profile(profile);
        if (asOf != null) {
            builder.asOf(asOf);
        }
        if (year != 0) {
            builder.year(year);
        }
        figures.forEach(figure -> read(figure, builder));
        setAside.forEach(id -> builder.neutralise(metric(id)));
        indicators.forEach(builder::neutralise);
        return builder.build();
    }

    private static void read(String figure, DossierBuilder to) {
        int end = figure.indexOf(COUNTED);
        boolean isBare = end == -1;
        end = isBare ? figure.indexOf(BARE) : end;
        Metric metric = metric(figure.substring(0, Math.max(0, end)));
        String value = figure.substring(end + 1);
        if (metric instanceof Attestation attestation) {
            to.with(attestation, Answer.valueOf(value));
        } else if (metric instanceof Count count) {
            to.with(count, Long.parseLong(value));
        } else if (isBare) {
            readRate((Usage) metric, value, to);
        } else {
            int slash = value.indexOf('/');
            to.with(
                    (Usage) metric,
                    Long.parseLong(value.substring(0, slash)),
                    Long.parseLong(value.substring(slash + 1)));
        }
    }

    private static void readRate(Usage usage, String value, DossierBuilder to) {
        int at = value.indexOf(DECIMALS);
        if (at == -1) {
            to.with(usage, Ratio.parse(value));
        } else {
            to.with(usage, Ratio.parse(value.substring(0, at)), Integer.parseInt(value.substring(at + 1)));
        }
    }

    private static Metric metric(String id) {
        return Metric.withId(id).orElseThrow(() -> new IllegalArgumentException("Not a metric: " + id));
    }

    /** For people and logs: the practitioner masked, neither name nor group. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "Dossier of ", "");
        text.add(practitioner.toString());
        if (asOf != null) {
            text.add(asOf.toString());
        }
        if (year != 0 && (asOf == null || asOf.getYear() != year)) {
            text.add(Integer.toString(year));
        }
        figures.forEach(text::add);
        setAside.forEach(id -> text.add(id + " neutralised"));
        indicators.forEach(id -> text.add(id + " neutralised as a whole"));
        return text.toString();
    }
}
