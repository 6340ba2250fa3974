package fr.donum.adapter.http;

import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads one usage: {@code {"done": 50, "total": 60}}, or {@code {"rate": "0.625"}}, or both. */
final class UsageReader {
    private UsageReader() {}

    static void read(Usage usage, Fields fields, DossierBuilder dossier) {
        fields.known(Names.USAGE);
        boolean counted = fields.has("done") || fields.has("total");
        Optional<BigDecimal> rate = rate(usage, fields);
        if (counted) {
            counts(usage, fields, rate, dossier);
        } else if (rate.isPresent()) {
            dossier.with(usage, rate.get());
        } else if (!fields.has("rate")) {
            fields.findings().note(HttpIssue.JSON_INCOMPLETE_USAGE, fields.pointer(), usage.id());
        }
    }

    private static void counts(Usage usage, Fields fields, Optional<BigDecimal> rate, DossierBuilder dossier) {
        OptionalLong done = fields.whole("done");
        OptionalLong total = fields.whole("total");
        if (!fields.has("done") || !fields.has("total")) {
            fields.findings().note(HttpIssue.JSON_INCOMPLETE_USAGE, fields.pointer(), usage.id());
        }
        if (done.isEmpty() || total.isEmpty()) {
            return;
        }
        long part = done.getAsLong();
        long whole = total.getAsLong();
        if (part > whole && (usage.isPartOfWhole() || whole == 0)) {
            fields.findings()
                    .note(
                            HttpIssue.JSON_DONE_OVER_TOTAL,
                            fields.pointer("done"),
                            usage.id(),
                            Long.toString(part),
                            Long.toString(whole));
            return;
        }
        dossier.with(usage, part, whole);
        rate.filter(stated -> disagrees(stated, part, whole))
                .ifPresent(stated -> fields.findings()
                        .note(
                                HttpIssue.JSON_RATE_DISAGREES,
                                fields.pointer("rate"),
                                usage.id(),
                                stated.toPlainString(),
                                part + "/" + whole));
    }

    /** Whether a rate differs from its counts by more than a unit of its own last digit. */
    private static boolean disagrees(BigDecimal rate, long done, long total) {
        BigDecimal whole = BigDecimal.valueOf(total);
        BigDecimal gap = rate.multiply(whole).subtract(BigDecimal.valueOf(done)).abs();
        return total == 0 ? rate.signum() > 0 : gap.compareTo(whole.multiply(rate.ulp())) >= 0 && gap.signum() > 0;
    }

    private static Optional<BigDecimal> rate(Usage usage, Fields fields) {
        Optional<String> text = fields.text("rate");
        Optional<BigDecimal> rate = text.flatMap(Decimals::parse);
        if (text.isPresent() && rate.isEmpty()) {
            fields.findings().note(HttpIssue.JSON_BAD_RATE, fields.pointer("rate"), usage.id(), Shown.of(text.get()));
        }
        if (rate.isPresent() && usage.isPartOfWhole() && rate.get().compareTo(BigDecimal.ONE) > 0) {
            fields.findings().note(HttpIssue.JSON_RATE_OVER_ONE, fields.pointer("rate"), usage.id(), text.orElse(""));
            return Optional.empty();
        }
        return rate;
    }
}
