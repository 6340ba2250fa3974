package fr.donum.adapter.json.report;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a dossier holds, by the names of the columns it may be given in. */
public final class Observed {
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Observed() {}

    /** For people: {@code dcmt} is {@code 54/60}, {@code pse} is {@code 50 %}. */
    public static Map<String, String> of(Dossier dossier, Locale language) {
        boolean isFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        Map<String, String> all = person(dossier);
        for (Metric metric : Metric.ALL) {
            String value = value(dossier, metric, isFrench ? "\u202f%" : "%");
            if (!value.isEmpty()) {
                all.put(metric.id(), isFrench && metric instanceof Usage ? value.replace('.', ',') : value);
            }
        }
        return all;
    }

    private static Map<String, String> person(Dossier dossier) {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, Part.ID, dossier.practitioner().value());
        Profile profile = dossier.profile();
        put(all, Part.NAME, profile.name());
        put(all, Part.SPECIALTY, profile.specialty());
        put(all, Part.DEPARTMENT, profile.department());
        put(all, Part.GROUP, profile.group());
        put(all, Part.LIST_SIZE, profile.listSize());
        put(all, Part.LIST_UNDER_16, profile.listUnder16());
        put(all, Part.PRACTICE_START, profile.practiceStart());
        put(all, Part.FIRST_FSE, profile.firstFse());
        if (dossier.asOf().isPresent()) {
            put(all, Part.DATE, dossier.asOf().get());
        } else if (dossier.year().isPresent()) {
            put(all, Part.YEAR, dossier.year().getAsInt());
        }
        put(all, Part.NEUTRALISED, neutralised(dossier));
        return all;
    }

    private static @Nullable String neutralised(Dossier dossier) {
        String names = Stream.concat(
                        Metric.ALL.stream().filter(dossier::isNeutralised).map(Metric::id),
                        dossier.neutralisedIndicators().stream().sorted())
                .distinct()
                .collect(Collectors.joining(" + "));
        return names.isEmpty() ? null : names;
    }

    private static void put(Map<String, String> all, Part part, @Nullable Object value) {
        if (value != null) {
            all.put(CanonicalColumn.of(part).name(), value.toString());
        }
    }

    private static String value(Dossier dossier, Metric metric, String percent) {
        if (metric instanceof Attestation attestation) {
            return dossier.answer(attestation).map(Observed::answer).orElse("");
        }
        if (metric instanceof Count count) {
            return dossier.count(count).isPresent()
                    ? number(count, dossier.count(count).getAsLong())
                    : "";
        }
        Usage usage = (Usage) metric;
        return dossier.tally(usage)
                .map(tally -> tally.done() + "/" + tally.total())
                .or(() -> dossier.rate(usage).map(rate -> percent(rate).toPlainString() + percent))
                .orElse("");
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "oui";
            case NO -> "non";
            case EXEMPT -> "exempt";
        };
    }

    private static String number(Count count, long value) {
        return switch (count.unit()) {
            case PIECES -> Long.toString(value);
            case POINTS ->
                BigDecimal.valueOf(value).divide(BigDecimal.valueOf(2)).toPlainString();
            case EUROS -> BigDecimal.valueOf(value, 2).toPlainString();
        };
    }

    private static BigDecimal percent(Ratio rate) {
        BigDecimal percent = new BigDecimal(rate.top())
                .multiply(HUNDRED)
                .divide(new BigDecimal(rate.bottom()), MOST_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** For programs: a column for each figure, as a table of donum's own has it. */
    static Map<String, String> columns(Dossier dossier) {
        Map<String, String> all = person(dossier);
        for (Metric metric : Metric.ALL) {
            Optional<Tally> tally = metric instanceof Usage usage ? dossier.tally(usage) : Optional.empty();
            if (tally.isPresent()) {
                all.put(
                        metric.id() + CanonicalColumn.DONE,
                        Long.toString(tally.get().done()));
                all.put(
                        metric.id() + CanonicalColumn.TOTAL,
                        Long.toString(tally.get().total()));
            } else {
                String value = value(dossier, metric, "%");
                if (!value.isEmpty()) {
                    all.put(metric instanceof Usage ? metric.id() + CanonicalColumn.RATE : metric.id(), value);
                }
            }
        }
        return all;
    }
}
