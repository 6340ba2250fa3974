package fr.donum.tck;

import fr.donum.tck.source.rule.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules that are not to be checked, each with the reason why.
 *
 * @param reasons by the number of the rule
 */
public record Waivers(Map<String, String> reasons) {
    public static final Waivers NONE = new Waivers(Map.of());

    /** @throws IllegalArgumentException if a rule is unknown, or waived without a reason */
    public Waivers {
        reasons = Map.copyOf(reasons);
        new TreeMap<>(reasons).forEach((id, reason) -> {
            if (SourceContract.RULES.stream().noneMatch(rule -> rule.id().equals(id))) {
                throw new IllegalArgumentException("No such rule: " + id);
            }
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A rule is waived only with a reason: " + id);
            }
        });
    }

    Optional<String> reason(Rule rule) {
        return Optional.ofNullable(reasons.get(rule.id()));
    }
}
