package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Shown;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Flaw;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one usage: {@code {"done": 50, "total": 60}}, or {@code {"rate": "0.625"}} or {@code {"rate": "1/6"}}, or both. */
final class UsageReader {
    /** Decimals of a fraction that is a whole number of per cents: 0.7 is 70 %. */
    private static final int WHOLE_PER_CENT = 2;

    private final Usage usage;
    private final Fields fields;
    private final DossierBuilder dossier;

    private UsageReader(Usage usage, Fields fields, DossierBuilder dossier) {
        this.usage = usage;
        this.fields = fields;
        this.dossier = dossier;
    }

    static void read(Usage usage, Fields fields, DossierBuilder dossier) {
        fields.known(ApiNames.USAGE);
        new UsageReader(usage, fields, dossier).read();
    }

    private void read() {
        OptionalLong done = fields.whole("done");
        OptionalLong total = fields.whole("total");
        Optional<Stated> rate = rate();
        if (done.isPresent() && total.isPresent()) {
            counts(done.getAsLong(), total.getAsLong(), rate);
            return;
        }
        boolean isUnusable = (fields.has("done") && done.isEmpty()) || (fields.has("total") && total.isEmpty());
        boolean isLone = fields.has("done") != fields.has("total");
        if ((isLone && !isUnusable) || (!fields.has("done") && !fields.has("total") && !fields.has("rate"))) {
            fields.findings().note(JsonIssue.JSON_INCOMPLETE_USAGE, fields.pointer(), usage.id());
        }
        rate.filter(stated -> isUsable(usage.flaw(stated.value()), "rate", stated.toString()))
                .filter(stated -> !isUnusable)
                .ifPresent(stated -> stated.to(dossier, usage));
    }

    private Optional<Stated> rate() {
        Optional<Ratio> exact = fields.fraction("rate");
        return exact.isPresent()
                ? exact.map(value -> new Stated(value, null))
                : fields.decimal("rate", JsonIssue.JSON_BAD_RATE, usage.id())
                        .filter(value -> value.signum() >= 0
                                || isUsable(Optional.of(Flaw.NEGATIVE), "rate", value.toPlainString()))
                        .map(value -> new Stated(Ratio.of(value), value));
    }

    private void counts(long done, long total, Optional<Stated> rate) {
        if (!isUsable(usage.flaw(done, total), "done", done + "/" + total)) {
            return;
        }
        dossier.with(usage, done, total);
        rate.filter(stated -> !stated.agrees(done, total))
                .ifPresent(stated -> fields.findings()
                        .note(
                                JsonIssue.JSON_RATE_DISAGREES,
                                fields.pointer("rate"),
                                usage.id(),
                                Shown.of(stated.toString()),
                                done + "/" + total));
    }

    private boolean isUsable(Optional<Flaw> flaw, String name, String value) {
        if (flaw.isEmpty()) {
            return true;
        }
        JsonIssue issue = switch (flaw.get()) {
            case DOUBTFUL_RATE -> JsonIssue.JSON_DOUBTFUL_RATE;
            case PART_EXCEEDS_WHOLE -> JsonIssue.JSON_DONE_OVER_TOTAL;
            case NEGATIVE -> JsonIssue.JSON_NEGATIVE;
            case TOO_LARGE, NOT_IN_UNIT -> JsonIssue.JSON_TOO_BIG;
            case ABOVE_100_PERCENT, IMPOSSIBLE_RATE -> JsonIssue.JSON_RATE_OVER_ONE;
        };
        String[] counts = value.split("/", 2);
        fields.findings()
                .note(
                        issue,
                        fields.pointer(name),
                        usage.id(),
                        issue == JsonIssue.JSON_DONE_OVER_TOTAL ? counts[0] : Shown.of(value),
                        counts[counts.length - 1]);
        return flaw.get().isDoubtOnly();
    }

    /**
     * A rate as it is stated.
     *
     * @param decimal as which it is written, the last digit perhaps rounded; null for an exact fraction
     */
    private record Stated(Ratio value, @Nullable BigDecimal decimal) {
        void to(DossierBuilder dossier, Usage usage) {
            if (decimal == null) {
                dossier.with(usage, value);
            } else {
                dossier.with(usage, decimal);
            }
        }

        /** Whether it is {@code done / total}; with as many decimals, whole per cents at least, rounded half up or cut. */
        boolean agrees(long done, long total) {
            if (total == 0) {
                return value.equals(Ratio.ZERO);
            }
            if (decimal == null) {
                return value.equals(Ratio.of(done, total));
            }
            BigDecimal plain = decimal.scale() < WHOLE_PER_CENT ? decimal.setScale(WHOLE_PER_CENT) : decimal;
            BigInteger whole = BigInteger.valueOf(total);
            BigInteger[] shown = BigInteger.valueOf(done)
                    .multiply(BigInteger.TEN.pow(plain.scale()))
                    .divideAndRemainder(whole);
            boolean isUp = shown[1].shiftLeft(1).compareTo(whole) >= 0;
            BigInteger digits = plain.unscaledValue();
            return digits.equals(shown[0]) || (isUp && digits.equals(shown[0].add(BigInteger.ONE)));
        }

        @Override
        public String toString() {
            return decimal == null ? value.toString() : decimal.toPlainString();
        }
    }
}
