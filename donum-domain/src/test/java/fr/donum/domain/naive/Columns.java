package fr.donum.domain.naive;

import java.util.Map;
import java.util.Optional;

/** The columns of one practice, and what each of them answers alone; an absent column is missing. */
record Columns(Map<String, String> cells) {

    boolean isNeutralised(String name) {
        String names = cells.getOrDefault("neutralises", "").replace(" ", "");
        return ("," + names + ",").contains("," + name + ",");
    }

    boolean has(String name) {
        return cells.containsKey(name);
    }

    /** The value of a column that is present, exactly. */
    Fraction number(String name) {
        return Fraction.decimal(text(name).orElseThrow());
    }

    /** {@code oui}, or {@code exempt} for the LAP. */
    Reply attested(String name) {
        if (isNeutralised(name)) {
            return Reply.NEUTRALISED;
        }
        return text(name).map(value -> yes(name, value)).orElse(Reply.UNKNOWN);
    }

    Reply countAtLeastOne(String name) {
        if (isNeutralised(name)) {
            return Reply.NEUTRALISED;
        }
        return has(name) ? Reply.of(number(name).reaches(Fraction.ONE)) : Reply.UNKNOWN;
    }

    /** A single rate, not a mean: no act at all does not reach the target. */
    Reply rateAtLeast(Fraction target, String usage) {
        if (isNeutralised(usage)) {
            return Reply.NEUTRALISED;
        }
        if (isMissingRate(usage)) {
            return Reply.UNKNOWN;
        }
        return Reply.of(!isNoAct(usage) && rate(usage).reaches(target));
    }

    boolean isMissingRate(String usage) {
        return !hasCounts(usage) && !has(usage + "_taux");
    }

    /** The counts were given, and there was nothing to count. */
    boolean isNoAct(String usage) {
        return hasCounts(usage) && !number(usage + "_den").exceeds(Fraction.ZERO);
    }

    /** Counts win over a bare rate, which is a number of percents. */
    Fraction rate(String usage) {
        if (hasCounts(usage)) {
            return number(usage + "_num").dividedBy(number(usage + "_den"));
        }
        return number(usage + "_taux").over(100);
    }

    private boolean hasCounts(String usage) {
        return has(usage + "_num") && has(usage + "_den");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(cells.get(name));
    }

    private static Reply yes(String name, String value) {
        return switch (value) {
            case "oui" -> Reply.MET;
            case "non" -> Reply.MISSED;
            case "exempt" -> {
                if (!name.equals("lap")) {
                    throw new IllegalArgumentException(name + " cannot be exempt");
                }
                yield Reply.MET;
            }
            default -> throw new IllegalArgumentException(name + "=" + value);
        };
    }
}
